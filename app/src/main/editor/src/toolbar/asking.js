import { el } from '../dom.js';

/**
 * The place below the tool bar where a question is asked without covering the text. `open(label, fields, buttons, go)` shows one, with the focus in its
 * first field; Enter goes, Escape closes and returns to the text. The fields have no name, so the form never sends them.
 */
export function askingPlace(editor) {
  const dom = el('div', { class: 'note', role: 'group', hidden: true });
  const close = () => {
    dom.hidden = true;
    dom.replaceChildren();
    editor.commands.focus();
  };
  const open = (label, fields, buttons, go) => {
    dom.setAttribute('aria-label', label);
    dom.replaceChildren(...fields, el('p', { class: 'acts' }, ...buttons), el('p', { class: 'err', role: 'alert' }));
    dom.hidden = false;
    dom.onkeydown = (event) => handle(event, go, close);
    dom.querySelector('input')?.focus();
  };
  const complain = (message) => { dom.querySelector('.err').textContent = message; };
  // Typing here is not a change of the article.
  dom.addEventListener('input', (event) => event.stopPropagation());
  return { dom, open, close, complain };
}

function handle(event, go, close) {
  if (event.isComposing || event.keyCode === 229) {
    return;
  }
  if (event.key === 'Enter' && event.target.localName === 'input' && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    go();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close();
  }
}

/** A labelled text field. */
export function field(label, value, attributes = {}) {
  const input = el('input', { value, autocomplete: 'off', ...attributes });
  return { dom: el('label', { class: 'f' }, label, input), input };
}
