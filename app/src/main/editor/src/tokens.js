import { belongsToInputMethod } from './composing.js';
import { el } from './dom.js';
import { joinNames, splitNames } from './names.js';

const SEPARATOR = /[、，,;；]/u;

/**
 * Turns `<input data-tokens>` into names that can be added, removed and put in order. The input stays in the form, hidden, with the names joined by "、":
 * what is sent is what a person would have typed without script.
 */
export function tokenField(input, words) {
  let names = splitNames(input.value);
  const entry = entryFor(input, words);
  const group = el('div', { class: 'toks', role: 'group', ...groupName(input) }, entry);
  const write = (fresh) => {
    names = fresh;
    input.value = joinNames(names);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    draw();
  };
  // The field in which one types is never moved: it would lose the focus, and a composition with it.
  const draw = () => {
    group.querySelectorAll('.tok').forEach((old) => old.remove());
    entry.before(...names.map((name) => token(name, words, remove, move)));
  };
  const remove = (name) => {
    write(names.filter((other) => other !== name));
    entry.focus();
  };
  const move = (name, step) => {
    const at = names.indexOf(name);
    if (names[at + step] !== undefined) {
      const moved = names.filter((other) => other !== name);
      moved.splice(at + step, 0, name);
      write(moved);
      group.children[at + step].querySelector('button').focus();
    }
  };
  const add = () => {
    const fresh = splitNames(entry.value);
    entry.value = '';
    if (fresh.length > 0) {
      write([...new Set([...names, ...fresh])]);
    }
  };
  listen(entry, add, () => names.length > 0 && remove(names.at(-1)));
  input.addEventListener('fenzhan:set', () => {
    names = splitNames(input.value);
    draw();
  });
  input.form?.addEventListener('submit', add, true);
  input.after(group);
  input.hidden = true;
  draw();
  return { add };
}

function entryFor(input, words) {
  const id = input.id || `names-${input.name}`;
  const entry = el('input', { id: `${id}-entry`, placeholder: input.placeholder || words('tokenAdd'), list: input.getAttribute('list'), autocomplete: 'off' });
  // The label goes on naming the place where one types.
  [...input.labels ?? []].forEach((label) => { label.htmlFor = entry.id; });
  if (input.hasAttribute('aria-label')) {
    entry.setAttribute('aria-label', input.getAttribute('aria-label'));
  }
  input.dataset.standIn = entry.id;
  return entry;
}

function groupName(input) {
  const label = input.labels?.[0]?.textContent ?? input.getAttribute('aria-label');
  return label ? { 'aria-label': label.trim() } : {};
}

function token(name, words, remove, move) {
  const button = el('button', { type: 'button', 'aria-label': words('tokenRemove', { name }), title: words('tokenMoveHint'), onclick: () => remove(name) }, '×');
  button.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.altKey && step) {
      event.preventDefault();
      move(name, step);
    }
  });
  return el('span', { class: 'tok' }, name, button);
}

function listen(entry, add, removeLast) {
  entry.addEventListener('keydown', (event) => {
    if (belongsToInputMethod(event)) {
      return;
    }
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && entry.value === '') {
      removeLast();
    }
  });
  // "、" comes out of an input method, so the separator is looked for in the text and not among the keys.
  const split = (event) => !event.isComposing && SEPARATOR.test(entry.value) && add();
  entry.addEventListener('input', split);
  entry.addEventListener('compositionend', () => setTimeout(() => SEPARATOR.test(entry.value) && add(), 0));
  entry.addEventListener('blur', add);
}
