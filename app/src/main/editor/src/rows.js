import { isShown } from './dom.js';

const ROWS = '.rows > li, main table tbody tr, .q > a';

/** The row that has the focus or is marked as chosen, or null. */
export function currentRow() {
  return document.activeElement?.closest(ROWS) ?? document.querySelector('.rows > li.sel, .q > a[aria-current]');
}

/** Moves one row down (1) or up (-1) through all lists of the page in their order; the row's link takes the focus, so that Enter opens it. */
export function moveInList(step) {
  const rows = [...document.querySelectorAll(ROWS)].filter((row) => isShown(row) && linkOf(row) && !row.closest('[inert]'));
  if (rows.length === 0) {
    return;
  }
  const at = rows.indexOf(currentRow());
  const next = rows[at === -1 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1)];
  document.querySelectorAll('.rows > li.sel').forEach((row) => row.classList.remove('sel'));
  if (next.matches('.rows > li')) {
    next.classList.add('sel');
  }
  linkOf(next).focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** Ticks or unticks the box of the current row. */
export function pickRow() {
  currentRow()?.querySelector('input[type=checkbox]')?.click();
}

function linkOf(row) {
  return row.matches('a') ? row : row.querySelector('a[href]');
}
