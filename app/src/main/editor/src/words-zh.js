/** The words of the screen in Chinese. A key that is missing here or in words-en.js makes a test fail. */
export const chinese = {
  // tool bar
  toolbar: '排版', body: '正文', style: '段落样式', 'style-p': '正文', 'style-h2': '小标题', 'style-h3': '次级小标题', 'style-center': '居中', 'style-right': '靠右',
  bold: '粗', link: '链接', list: '列表', listTurns: '圆点，再按是数字，再按取消', quote: '引文', table: '表格', picture: '图片', tidy: '理标点', undo: '撤销',
  rowAdd: '加行', columnAdd: '加列', rowDelete: '删行', columnDelete: '删列', cellsMerge: '合并或拆开', headerRow: '首行作表头', tableDelete: '删表格', tableFirst: '先把光标放进表格',
  cancel: '取消', understood: '知道了',
  // link
  linkWhere: '链接到哪里', linkSet: '加上链接', linkRemove: '去掉链接',
  linkNotTaken: '“{address}”不是能用的地址。写 https:// 开头的网址、邮箱，或者本站 / 开头的路径。',
  // picture
  pictureFile: '选一张图', pictureAddress: '图库里的地址', pictureAlt: '图里有什么，给看不见图的人', pictureDecorative: '只是装饰，不用说', pictureSet: '放进正文',
  pictureChange: '改图', altMissing: '缺替代文字', altDecorative: '装饰图', altIs: '替代文字：{alt}', altWanted: '写一句图里有什么，或者勾“只是装饰”。',
  pictureAddressNotTaken: '“{address}”不在图库里。只能用 /media/ 开头的图，别处的图请先传上来。',
  fileNotPicture: '“{name}”不是图片，没有收。', uploadUnreachable: '“{name}”没有传上去：连不上编辑部。文字都在，连上后再放一次。',
  uploadRefused: '“{name}”没有收下，图库没有说原因。换一张试试。', noUpload: '“{name}”不能直接拖进来，请用“图片”按钮。',
  picturesNotTaken: '原文里有 {n} 张不在图库的图，这里放不了。你不改，原文就不动。',
  // paste
  pasteFrom: '从 {source} 粘贴：', pasteKept: '留下 {what}', pasteKeptNothing: '没有能留的文字', pasteDropped: '，去掉 {what}', and: '、', also: '；',
  'source-word': 'Word', 'source-wps': 'WPS', 'source-pages': 'Pages', 'source-google': 'Google 文档', 'source-wechat': '微信', 'source-web': '网页',
  keptHeadings: '{n} 个小标题', keptParagraphs: '{n} 段', keptLists: '{n} 个列表（{items} 条）', keptTables: '{n} 个表格', keptFigures: '{n} 张图',
  droppedStyles: '{n} 处样式', droppedHidden: '{n} 处隐藏文字', droppedComments: '{n} 条批注', droppedDeletions: '{n} 处已删的修订', droppedPictures: '{n} 张图',
  pasteUndo: '撤销粘贴', pasteTextOnly: '只留文字', pasteTextOnlyDone: '只留了文字', pasteUnread: '这段格式读不出来，只留了文字。',
  pasteTitle: '把“{title}”用作标题', pasteTitleTaken: '标题换成了“{title}”',
  picturesLeftOut: '没有跟来的图：{list}。请用“图片”按钮放上来。',
  'picture-computer': '图 {number}{name}还在原来的电脑上，{where}', 'picture-elsewhere': '图 {number}{name}在 {host}，{where}', 'picture-inside': '图 {number}{name}夹在剪贴板里，{where}',
  pictureNamed: '“{name}”', pictureAfter: '在“{after}”之后', pictureAtStart: '在最前面',
  // punctuation
  tidyDone: '理好 {marks} 处标点、{spaces} 处空格', tidyNothing: '标点没有要理的',
  // count
  countHan: '{han} 字', countBoth: '{han} 字 {words} 词', reading: ' · 约读 {minutes} 分', limit: '{length} / {limit} 字', over: '多了 {n} 字',
  // checks
  mustCount: '{n} 项必须改', mayCount: '{n} 项建议', passCount: '{n} 项通过', allPassed: '都通过', fixGo: '去改', fixForMe: '替我改',
  'check-titleMissing': '还没有标题', 'check-titleLong': '标题 {length} 字，最多 {limit} 字，多了 {over} 字。可以另写短标题', 'check-title': '标题 {length} 字',
  'check-shortTitleLong': '短标题 {length} 字，最多 {limit} 字，多了 {over} 字', 'check-shortTitle': '短标题 {length} 字',
  'check-sourceMissing': '还没有来源', 'check-source': '来源 {n} 个',
  'check-bylineMissing': '记者或编辑还没有填', 'check-byline': '记者、编辑已填', 'check-bodyMissing': '还没有正文', 'check-body': '正文 {han} 字',
  'check-altMissing': '{n} 张图缺替代文字，读屏的人听不到图里有什么', 'check-alt': '{n} 张图都有替代文字',
  'check-finalStop': '{n} 段末尾用了英文句点“.”，应为“。”', 'check-stops': '句号都是全角',
  // saving
  saving: '正在存…', saved: '已存 {time} · 第 {number} 版', keptHere: '暂存在这台电脑 {time}', bothKept: '两边都存着 {time}', keptNowhere: '没有存上，这台电脑也存不下。先别关这一页，把全文复制出来。',
  unsaved: '有改动，还没有存',
  sessionTitle: '登录过期了，你写的字都在', sessionText: '接着写就行，字暂存在这台电脑。登录后自动补上，不用重写。', signIn: '登录', copyAll: '把全文复制出来', copied: '复制好了',
  clashTitle: '{by} 也存了这篇，{at}', clashText: '两边的字都存着，谁的也没有丢。看一下差别，选一次就好。', clashLook: '看两边的差别', someone: '另一个人',
  refusedTitle: '这一版编辑部没有收', refusedText: '{message} 你的字暂存在这台电脑，改好会再存。', refusedNoReason: '编辑部没有说原因。',
  // restoring
  copyTitle: '这台电脑上有一份没存上的稿子，{at}', copySubmitted: '这台电脑上有一份 {at} 提交时留的稿子，和编辑部的不一样',
  copyText: '和编辑部现在的差 {n} 处。先看差别再决定，什么都不会自己换掉。', copyShow: '看差别', copyUse: '用这台电脑上的', copyDrop: '留着编辑部的，这份不要了',
  copyUsed: '换成了这台电脑上 {at} 的稿子', copyUseUndo: '换回来', copyDropped: '这台电脑上的那份删掉了', differenceTable: '两份稿子的差别',
  columnServer: '编辑部的', columnCopy: '这台电脑上的', 'field-title': '标题', 'field-shortTitle': '短标题', 'field-summary': '摘要', 'field-sources': '来源',
  'field-reporters': '记者', 'field-editors': '编辑', 'field-body': '正文', fieldOther: '其他：{name}',
  // tokens
  tokenAdd: '再加一个', tokenRemove: '去掉{name}', tokenMoveHint: '按住 Alt 用左右键换顺序', tokenTwice: '“{name}”已经有了',
};
