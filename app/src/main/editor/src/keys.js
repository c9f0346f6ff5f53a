import { belongsToInputMethod } from './composing.js';
import { isShown } from './dom.js';
import { currentRow, moveInList, pickRow } from './rows.js';

const SWITCH = 'fenzhan.keys';
const SEQUENCE_MILLISECONDS = 1_200;

/**
 * The keys of the newsroom. `data-main-action` is pressed by Ctrl or ⌘ with Enter, everywhere. Elements with `data-key` are pressed, or focused if one types
 * in them, by their key: "c", "/", "?", "1", two in a row "g w", or "mod+k" for Ctrl or ⌘. In lists J and K move, X picks. Keys without Ctrl sleep while
 * somebody types, and can be switched off: `data-keys="off"` on the body, or the box with `data-keys-switch`, which is remembered on this computer.
 */
export function listenToKeys(composition) {
  let before = null;
  let beforeAt = 0;
  document.addEventListener('keydown', (event) => {
    if (belongsToInputMethod(event) || composition.active() || event.defaultPrevented || event.altKey) {
      return;
    }
    const key = nameOf(event);
    const act = event.ctrlKey || event.metaKey ? chordAct(key) : letterAct(key, event.timeStamp - beforeAt < SEQUENCE_MILLISECONDS ? before : null, event.target);
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      // A key held down walks a list, but accepts or submits only once.
      if (!event.repeat || key === 'j' || key === 'k') {
        act();
      }
    }
    const open = !act && !event.ctrlKey && !event.metaKey && !sleeps(event.target);
    [before, beforeAt] = [open ? key : null, event.timeStamp];
  }, true);
  keysSwitch();
}

function nameOf(event) {
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

function chordAct(key) {
  const target = key === 'Enter' ? shown('[data-main-action]') : keyed(`mod+${key}`);
  return target && (() => press(target));
}

function letterAct(key, before, target) {
  if (sleeps(target) || areOff()) {
    return null;
  }
  const element = (before && keyed(`${before} ${key}`)) || keyed(key);
  if (element) {
    return () => press(element);
  }
  return { j: () => moveInList(1), k: () => moveInList(-1), x: pickRow }[key] && listAct(key);
}

function listAct(key) {
  const has = document.querySelector('.rows > li, main table tbody tr a, .q > a');
  return has ? { j: () => moveInList(1), k: () => moveInList(-1), x: pickRow }[key] : null;
}

// An element in the row that is chosen comes before one for the whole page: E edits this article, not the first one.
function keyed(key) {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const row = currentRow();
  return [...row?.querySelectorAll(selector) ?? [], ...document.querySelectorAll(selector)].find((element) => isReachable(element)) ?? null;
}

const shown = (selector) => [...document.querySelectorAll(selector)].find(isReachable) ?? null;
const isReachable = (element) => isShown(element) && !element.closest('[inert]');

function press(element) {
  if (element.matches('textarea, select, [contenteditable=true], input:not([type=checkbox], [type=radio], [type=submit], [type=button])')) {
    element.focus();
    element.select?.();
    return;
  }
  element.focus();
  element.click();
}

function sleeps(target) {
  return target instanceof Element
    && target.closest('input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range]), textarea, select, [contenteditable=true], [role=textbox]') !== null;
}

function areOff() {
  return document.body.dataset.keys === 'off' || stored() === 'off';
}

function stored() {
  try {
    return localStorage.getItem(SWITCH);
  } catch {
    return null;
  }
}

function keysSwitch() {
  for (const box of document.querySelectorAll('input[data-keys-switch]')) {
    box.checked = !areOff();
    box.addEventListener('change', () => {
      document.body.dataset.keys = box.checked ? 'on' : 'off';
      try {
        localStorage.setItem(SWITCH, box.checked ? 'on' : 'off');
      } catch {
        // Where nothing may be stored, the choice holds for this page.
      }
    });
  }
}
