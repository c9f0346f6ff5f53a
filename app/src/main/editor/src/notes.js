import { el } from './dom.js';

/**
 * Messages above the text: what happened, whether the work is safe, what to press. `show({key, tone, title, text, content, acts})` replaces an earlier note
 * of the same key instead of piling up; `close(key)` takes it away. `tone` is 'bad', 'late', 'ok' or ''.
 */
export function notesIn(form) {
  const host = form.querySelector('[data-notes]') ?? form.insertBefore(el('div', { 'data-notes': true, role: 'status' }), form.firstChild);
  const close = (key) => host.querySelector(`:scope > [data-note="${key}"]`)?.remove();
  const show = ({ key, tone = '', title, text, content, acts = [] }) => {
    const note = el('div', { class: `note ${tone}`.trim(), 'data-note': key }, el('h2', {}, title), text ? el('p', {}, text) : null,
      content ?? null, acts.length > 0 ? el('p', { class: 'acts' }, ...acts) : null);
    const old = host.querySelector(`:scope > [data-note="${key}"]`);
    if (old) {
      old.replaceWith(note);
    } else {
      host.append(note);
    }
    return note;
  };
  return { show, close };
}
