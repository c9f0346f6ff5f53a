import { Editor } from '@tiptap/core';

import { el } from './dom.js';
import { toHtml } from './html.js';
import { pasteProps } from './paste/props.js';
import { saidLine } from './said.js';
import { houseExtensions } from './schema/index.js';
import { toolbar } from './toolbar/toolbar.js';

/**
 * Takes over a `<textarea data-editor>` and keeps it in step: it stays in the form, hidden, and is sent as before. Its `input` event fires after every
 * change that is not part of a composition. Returns the TipTap editor with the few things that other parts need.
 */
export function takeOver(textarea, { words, composition }) {
  const said = saidLine(words);
  const mount = el('div', { lang: textarea.lang || null });
  const desk = { words, composition, said, textarea, ask: () => {} };
  const editor = new Editor({
    element: { mount },
    extensions: houseExtensions({ say: words, ask: (...about) => desk.ask(...about) }),
    content: textarea.value,
    injectCSS: false,
    // Turning "1. " into a list while somebody types is a transaction nobody asked for, and it comes right after a composition.
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: { class: 'text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': words('body'), ...describedBy(textarea) },
      ...pasteProps(desk, () => editor),
    },
  });
  const bar = toolbar(editor, desk);
  textarea.before(bar.dom, bar.asking, said.line, mount);
  textarea.hidden = true;
  followLabel(textarea, editor);
  keepInStep(editor, textarea, composition);
  warnOfLoss(textarea, editor, said, words);
  return { editor, said, bar, textarea, html: () => toHtml(editor.state.doc) };
}

function keepInStep(editor, textarea, composition) {
  const write = () => {
    textarea.value = toHtml(editor.state.doc);
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
  };
  editor.on('update', () => composition.afterwards(write));
  // A restored copy comes through the textarea, and can be undone like any other change.
  textarea.addEventListener('fenzhan:set', () => editor.chain().setContent(textarea.value, { emitUpdate: true }).run());
}

function followLabel(textarea, editor) {
  for (const label of textarea.labels ?? []) {
    label.addEventListener('click', (event) => {
      event.preventDefault();
      editor.commands.focus();
    });
  }
}

function describedBy(textarea) {
  const id = textarea.getAttribute('aria-describedby');
  return id ? { 'aria-describedby': id } : {};
}

// A text from elsewhere may hold pictures that the house does not take. Opening must not change it silently: nothing is stored until the writer types.
function warnOfLoss(textarea, editor, said, words) {
  const before = new DOMParser().parseFromString(textarea.value, 'text/html').querySelectorAll('img').length;
  let after = 0;
  editor.state.doc.descendants((node) => { after += node.type.name === 'figure' ? 1 : 0; });
  if (before > after) {
    said.say(words('picturesNotTaken', { n: before - after }));
  }
}
