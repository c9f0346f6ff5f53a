package org.fenzhan.extract.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The words by which pages label their fields, in both scripts, longest first.
final class Vocabulary {
    record Entry(String word, LabelKind kind) {}

    private static final Map<LabelKind, String> WORDS =
            Map.ofEntries(
                    Map.entry(
                            LabelKind.PUBLISHED,
                            "发布时间 发布日期 发表时间 发表日期 发布于 发表于 日期 时间 发稿时间 发稿日期 发文时间 发文日期 刊发时间 刊登日期 刊登时间 上传时间 上传日期 录入时间 录入日期 添加时间 添加日期 加入时间 创建时间 创建日期 发帖时间 信息时间 新闻时间 文章时间 入库时间 信息发布日期"
                                    + " 信息发布时间 公开日期 公开时间 公布日期 公布时间 出版日期 發佈時間 發佈日期 發布時間 發布日期 發表時間 發表日期 時間 刊登時間 上載日期 上載時間 發稿時間 公佈日期 发布 發佈 稿件时间 提交时间 编辑时间 制作时间 发出时间 发送时间 登载时间 播出时间 Date Published Posted"),
                    Map.entry(
                            LabelKind.UPDATED,
                            "更新时间 更新日期 最后更新 最后更新时间 最近更新 修改时间 修改日期 更新于 更新時間 最後更新 最後更新日期 最後更新時間 最近更新日期 Updated"),
                    Map.entry(
                            LabelKind.OTHER_DATE,
                            "成文日期 成文时间 生效日期 生效时间 生成日期 废止日期 失效日期 印发日期 有效期 截止时间 截止日期 活动时间 会议时间 开始时间 结束时间 实施日期 施行日期 签署日期 访谈时间 直播时间 讲话时间 报名时间 签发日期"),
                    Map.entry(
                            LabelKind.SOURCE,
                            "来源 信息来源 文章来源 新闻来源 稿件来源 稿源 内容来源 资料来源 来源于 来自 文章出处 新闻出处 出处 来源单位 来源网站 来源媒体 媒体来源 图文来源 资讯来源 转载自 转自 摘自 转载 本文来源于 來源 資料來源 消息來源 文章來源 新聞來源 稿件來源 信息來源 轉載自 轉自 本文来源 作品来源 原文来源 原标题来源 Source"),
                    Map.entry(
                            LabelKind.PUBLISHER,
                            "发布机构 发文机构 发布单位 发布部门 发文机关 发文单位 发布机关 公开主体 信息发布机构 發佈機構 發文機關 制发单位 制定机关 发布科室"),
                    Map.entry(
                            LabelKind.PROVIDER,
                            "供稿 供稿单位 供稿部门 供稿人 投稿 投稿人 来稿 信息提供 提供单位 信息员 报送单位 供稿單位"),
                    Map.entry(
                            LabelKind.REPORTER,
                            "记者 通讯员 特约通讯员 本报通讯员 实习生 实习记者 见习记者 特约记者 采写 采写记者 文字记者 采访记者 新闻记者 摄影记者 記者 通訊員 實習生 采訪 实习通讯员 采编记者"),
                    Map.entry(
                            LabelKind.AUTHOR,
                            "作者 撰文 撰稿 撰稿人 文 文字 原作者 执笔 本文作者 文章作者 新闻作者 信息作者 作者姓名 執筆 撰文者 整理 采编 撰写 撰写人 Author"),
                    Map.entry(
                            LabelKind.PHOTOGRAPHER,
                            "摄影 图 图片 摄 摄影者 图片摄影 攝影 攝 圖 供图 拍摄 摄像 照片 摄影报道 Photo"),
                    Map.entry(
                            LabelKind.AUTHOR_AND_PHOTOGRAPHER,
                            "文/图 图/文 文图 图文 文、图 图、文 文／图 图／文 文/摄 文并图 文/片 文&图 撰文/摄影 文字/图片 文字/摄影 文/攝 文/圖 圖/文 文|图 文并摄"),
                    Map.entry(
                            LabelKind.EDITOR,
                            "编辑 责编 责任编辑 网络编辑 网编 值班编辑 执行编辑 编辑人 本期编辑 本文编辑 文字编辑 实习编辑 本网编辑 新媒体编辑 频道编辑 编辑员 編輯 責編 責任編輯 責任编辑 文章编辑 信息编辑 微信编辑 Editor"),
                    Map.entry(
                            LabelKind.REVIEWER,
                            "审核 审核人 审核员 校对 审校 初审 复审 终审 一审 二审 三审 一校 二校 审签 签发 签发人 审稿 主编 副主编 总编 总编辑 监制 总监制 值班主任 值班总编 值班编委 值班领导 策划 总策划 统筹 出品 出品人 责任校对 校對 審核 核稿 编审 制作 设计 海报 视频 剪辑 制图 录入"
                                    + " 录入者 录入人 录入员 上传 上传者 发布人 发布者 发布员 责任人 翻译 译者 播音 配音 导演 主播 出镜 排版 美编 版式 审读 终校 分管领导 审批 审核单位 审核领导 總編輯 監製 校稿"),
                    Map.entry(
                            LabelKind.COUNTER,
                            "阅读次数 浏览次数 点击次数 点击量 阅读量 浏览量 点击率 点击数 访问次数 访问量 阅读 浏览 点击 次数 人气 评论 评论数 点赞 阅读数 浏览数 已阅读 热度 围观 瀏覽次數 點擊次數 點擊 瀏覽 閱讀次數 累计次数 总浏览 被阅读 被浏览 回复 查看 观看 查看次数 浏览人数 阅读人数 访问人数 讀者"),
                    Map.entry(
                            LabelKind.TEXT_SIZE,
                            "字体 字号 字体大小 文字大小 字型 字體 字號 正文字号 字体显示 字号大小 字體大小 字型大小 调整字体 文字尺寸 选择字号 选择字体"),
                    Map.entry(
                            LabelKind.TOOL,
                            "分享 分享到 分享至 打印 关闭 收藏 打印本页 关闭窗口 扫一扫 复制链接 视力保护色 保护视力色 背景色 双击自动滚屏 我要纠错 纠错 语音播报 朗读 手机查看 列印 分享本文 打印文章 打印此文 选择阅读字号 关闭本页 下载 收听 背景颜色 我要分享"),
                    Map.entry(
                            LabelKind.KEYWORDS,
                            "关键词 关键字 热门标签 热门关键词 标签 主题词 關鍵詞 Tags Tag Keywords 本文标签 文章标签 本文关键词 相关标签"),
                    Map.entry(
                            LabelKind.BREADCRUMB,
                            "当前位置 您的位置 您现在的位置 你的位置 您现在所在的位置 所在位置 当前所在位置 您当前的位置 您当前位置 现在位置 现在的位置 你现在的位置 您所在的位置 您所在位置 你所在的位置 位置 目前位置 當前位置 所在栏目 现在所在位置 現在位置 你現時的位置 你的位置 目前所在位置 本页位置 您在这里 当前栏目"
                                    + " 您目前的位置 您目前所在位置 你当前的位置 當前所在位置 您現在的位置 您的當前位置 您的当前位置 您现在位置 浏览路径 当前路径"),
                    Map.entry(LabelKind.TITLE, "标题 信息名称 文件名称 標題"),
                    Map.entry(
                            LabelKind.LEAD,
                            "摘要 导语 内容提要 内容摘要 核心提示 提要 导读 内容概述 阅读提示 新闻摘要 內容提要 摘 要 導語 信息概况 内容概要 本文摘要 文章摘要"),
                    Map.entry(
                            LabelKind.REGISTER,
                            "索引号 文号 发文字号 主题分类 分类 体裁分类 组配分类 公开方式 公开范围 公开形式 公开时限 公开类别 有效性 语种 所属栏目 栏目 类别 类型 版次 版面 期号 信息分类 服务对象 效力状态 题材 体裁 生命周期 格式 责任部门 信息索引 文件编号 编号 統一编号 统一编号 主题 索引 序号 所属主题 内容分类 名称 访问 原标题 原題 联系人 单位 作者单位 电话 联系电话 联系方式 地址 邮编 传真 投稿邮箱 地点"));

    private static final Entry[][] BY_FIRST = byFirst();

    private Vocabulary() {}

    private static Entry[][] byFirst() {
        List<List<Entry>> lists = new ArrayList<>();
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            lists.add(List.of());
        }
        WORDS.forEach((kind, words) -> {
            for (String word : words.split(" ")) {
                List<Entry> grown = new ArrayList<>(lists.get(word.charAt(0)));
                grown.add(new Entry(word, kind));
                lists.set(word.charAt(0), grown);
            }
        });
        Entry[][] table = new Entry[Character.MAX_VALUE + 1][];
        for (int i = 0; i < table.length; i++) {
            if (!lists.get(i).isEmpty()) {
                table[i] =
                        lists.get(i).stream()
                                .sorted(
                                        Comparator.comparingInt(
                                                (Entry entry) -> -entry.word().length()))
                                .toArray(Entry[]::new);
            }
        }
        return table;
    }

    /// Entries that begin with this character, longest first; null if there are none.
    static Entry @org.jspecify.annotations.Nullable [] startingWith(char c) {
        return BY_FIRST[c];
    }
}
