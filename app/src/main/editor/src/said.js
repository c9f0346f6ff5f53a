import { el } from './dom.js';

/** The line that says what just happened to the text: `say(message, buttons, more)`, `clear()`. A fresh message takes the place of the last. */
export function saidLine(words) {
  const line = el('p', { class: 'said', role: 'status', hidden: true });
  const clear = () => {
    line.hidden = true;
    line.replaceChildren();
  };
  const say = (message, buttons = [], more = '') => {
    const close = el('button', { type: 'button', class: 'lnk end', onclick: clear }, words('understood'));
    line.replaceChildren(message, ...buttons, ...(more ? [el('span', { class: 'xs' }, more)] : []), close);
    line.hidden = false;
  };
  return { line, say, clear };
}
