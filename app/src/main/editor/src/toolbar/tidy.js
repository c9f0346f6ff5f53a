import { linkButton } from '../dom.js';
import { applyEdits, finalStopEdit, punctuationEdits, spacingEdits } from '../punctuation.js';

/** 理标点 on the whole text, as one step that can be undone; says how much it changed. */
export function tidyText(editor, { said, words }) {
  const { transaction, marks, spaces } = tidied(editor.state, (text) => [punctuationEdits(text), spacingEdits]);
  if (marks + spaces === 0) {
    said.say(words('tidyNothing'));
    return;
  }
  editor.view.dispatch(transaction);
  said.say(words('tidyDone', { marks, spaces }), [undoButton(editor, said, words)]);
}

/** Only the half-width full stops at the ends of Chinese paragraphs, for the check that offers it. */
export function fixFinalStops(editor) {
  const { transaction } = tidied(editor.state, (text) => [[finalStopEdit(text)].filter(Boolean), () => []]);
  editor.view.dispatch(transaction);
}

function undoButton(editor, said, words) {
  return linkButton(words('undo'), () => {
    editor.commands.undo();
    said.clear();
  });
}

/**
 * A transaction with every block tidied. `plan(text)` gives the first edits and a function for those that follow from them. Blocks are taken from the last
 * to the first, and edits likewise, so that positions ahead stay true. A line break counts as one character, as it does in the document.
 */
export function tidied(state, plan) {
  const blocks = [];
  state.doc.descendants((node, pos) => {
    if (node.isTextblock) {
      blocks.push({ start: pos + 1, text: node.textBetween(0, node.content.size, '', '\n') });
    }
  });
  const transaction = state.tr;
  let [marks, spaces] = [0, 0];
  for (const { start, text } of blocks.reverse()) {
    const [first, second] = plan(text);
    const then = second(applyEdits(text, first));
    make(transaction, start, first);
    make(transaction, start, then);
    marks += first.length;
    spaces += then.length;
  }
  return { transaction, marks, spaces };
}

function make(transaction, start, edits) {
  for (const { from, to, insert } of [...edits].reverse()) {
    if (insert === '') {
      transaction.delete(start + from, start + to);
    } else {
      transaction.insertText(insert, start + from, start + to);
    }
  }
}
