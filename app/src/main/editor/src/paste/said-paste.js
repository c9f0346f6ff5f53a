import { linkButton } from '../dom.js';
import { linesSlice, replacePlaced } from './insert.js';
import { pictureList, reportOf } from './report.js';

/** Says what a paste kept and dropped, with the ways back: 撤销粘贴, 只留文字, and 用作标题 where a headline came along. */
export function reportPaste(editor, placed, filtered, desk) {
  const { words, said } = desk;
  const range = followed(editor, placed);
  const report = reportOf(filtered, words);
  offerTitle(filtered, desk, editor, range);
  if (report === null) {
    range.forget();
    return;
  }
  const undo = () => {
    undoPaste(editor, placed, range);
    said.clear();
  };
  const textOnly = () => {
    replacePlaced(editor.view, range.now(), linesSlice(editor.schema, filtered.text));
    range.forget();
    said.say(words('pasteTextOnlyDone'), [linkButton(words('undo'), () => { editor.commands.undo(); said.clear(); })]);
  };
  const title = filtered.title === null ? [] : [linkButton(words('pasteTitle', { title: filtered.title }), () => takeTitle(filtered.title, desk, editor, range))];
  const buttons = [linkButton(words('pasteUndo'), undo), linkButton(words('pasteTextOnly'), textOnly), ...title];
  said.say(report, buttons, pictureList(filtered.dropped.pictures, words));
}

// Undo does it while nothing else was written since; after that the pasted range alone is taken out, and the newer words stay.
function undoPaste(editor, placed, range) {
  if (editor.state.doc.eq(placed.docAfter)) {
    editor.commands.undo();
  } else {
    replacePlaced(editor.view, range.now(), placed.replaced);
  }
  range.forget();
}

function followed(editor, placed) {
  let { from, to } = placed;
  const follow = ({ transaction }) => {
    from = transaction.mapping.map(from, -1);
    to = transaction.mapping.map(to, 1);
  };
  editor.on('transaction', follow);
  return { now: () => ({ from, to }), forget: () => editor.off('transaction', follow) };
}

// The page may take the headline by itself (fenzhan:title-offered, prevented); otherwise the writer decides by the button in the line.
function offerTitle({ title }, desk, editor, range) {
  if (title === null) {
    return;
  }
  const accept = () => takeTitle(title, desk, editor, range);
  desk.textarea.dispatchEvent(new CustomEvent('fenzhan:title-offered', { bubbles: true, detail: { title, accept } }));
}

function takeTitle(title, desk, editor, range) {
  const field = desk.textarea.form?.elements.namedItem('title');
  if (field) {
    field.value = title;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  removeParagraph(editor, title, range.now());
  desk.said.say(desk.words('pasteTitleTaken', { title }));
}

function removeParagraph(editor, title, { from, to }) {
  let found = null;
  editor.state.doc.nodesBetween(from, to, (node, pos) => {
    if (found === null && node.isTextblock && node.textContent.replace(/\s+/gu, ' ') === title) {
      found = { from: pos, to: pos + node.nodeSize };
    }
  });
  if (found) {
    editor.view.dispatch(editor.state.tr.delete(found.from, found.to));
  }
}
