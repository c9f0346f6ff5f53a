import { el, linkButton } from '../dom.js';
import { timeAt } from './time.js';
import { changedLines } from './difference.js';

const BLOCKS = 'p, h2, h3, li, td, th, figcaption';
const ELEMENTS_AND_TEXT = 1 | 4;

/** Lines of text in the house's HTML, for comparing: what stands in one block together, and each picture as a line of its own. */
export function linesOfHtml(html) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const walker = document.createTreeWalker(document.body, ELEMENTS_AND_TEXT);
  const lines = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.localName === 'img') {
      lines.push({ text: `［${node.getAttribute('alt') ?? ''} ${node.getAttribute('src')}］` });
    } else if (node.nodeType === 3 && node.data.trim() !== '') {
      addText(lines, node.data, node.parentElement.closest(BLOCKS));
    }
  }
  return lines.map(({ text }) => text);
}

function addText(lines, text, block) {
  if (block !== null && lines.at(-1)?.block === block) {
    lines.at(-1).text += text;
  } else {
    lines.push({ text, block });
  }
}

/**
 * Offers the copies that an earlier page left on this computer: first only that there is one, then the differences, then the choice. Using it is one act
 * that can be taken back; nothing is replaced by itself. `desk` is {notes, words, copy, read, write, zone}.
 */
export function offerCopies(desk) {
  const current = desk.read();
  const [newest] = desk.copy.others((fields) => changesBetween(current, fields).length > 0);
  if (newest) {
    offer(newest, desk);
  }
}

function offer(found, desk) {
  const { notes, words, zone } = desk;
  const changes = changesBetween(desk.read(), found.fields);
  const at = timeAt(found.at, zone, true);
  const note = {
    key: 'copy', tone: 'late', title: words(found.submitted ? 'copySubmitted' : 'copyTitle', { at }), text: words('copyText', { n: changes.length }),
  };
  const show = () => notes.show({
    ...note, content: table(changes, words), acts: [linkButton(words('copyUse'), () => use(found, at, desk)), linkButton(words('copyDrop'), () => drop(found, desk))],
  });
  notes.show({ ...note, acts: [linkButton(words('copyShow'), show)] });
}

function use(found, at, desk) {
  const { notes, words, copy, read, write } = desk;
  const before = read();
  const { base, ...fields } = found.fields;
  write(fields);
  copy.drop(found.key);
  const back = linkButton(words('copyUseUndo'), () => {
    write(before);
    notes.close('copy');
  });
  notes.show({ key: 'copy', tone: 'ok', title: words('copyUsed', { at }), acts: [back, understood(desk)] });
}

function drop(found, desk) {
  desk.copy.drop(found.key);
  desk.notes.show({ key: 'copy', title: desk.words('copyDropped'), acts: [understood(desk)] });
}

// The next copy, if there is one, is offered when this one is dealt with.
function understood(desk) {
  return linkButton(desk.words('understood'), () => {
    desk.notes.close('copy');
    offerCopies(desk);
  });
}

/** [{name, before, after}] of all lines that differ, field by field; the base is not part of the text. */
export function changesBetween(current, copied) {
  return Object.keys(copied).filter((name) => name !== 'base').flatMap((name) => {
    const lines = (value) => (name === 'body' ? linesOfHtml(value ?? '') : [value ?? ''].flat());
    const changes = changedLines(lines(current[name]), lines(copied[name]));
    // The same words in other shapes (a heading, a link) are a difference too.
    const shape = changes.length === 0 && String(current[name] ?? '') !== String(copied[name]);
    return [...changes, ...(shape && name === 'body' ? [{ before: [], after: [] }] : [])].map((change) => ({ name, ...change }));
  });
}

function table(changes, words) {
  const head = el('tr', { role: 'row' }, ...['columnServer', 'columnCopy'].map((name) => el('th', { role: 'columnheader', scope: 'col' }, words(name))));
  const rows = changes.map(({ name, before, after }) => el('tr', { role: 'row' }, cell(name, before, 'del', words), cell(name, after, 'ins', words)));
  return el('table', { role: 'table', class: 'diff stack' }, el('caption', { class: 'vh' }, words('differenceTable')),
    el('thead', { role: 'rowgroup' }, head), el('tbody', { role: 'rowgroup' }, ...rows));
}

function cell(name, parts, changed, words) {
  return el('td', { role: 'cell' }, el('p', { class: 's' }, fieldName(name, words)),
    el('p', {}, ...parts.map(({ kind, text }) => (kind === 'same' ? text : el(changed, {}, text)))));
}

function fieldName(name, words) {
  const known = ['title', 'shortTitle', 'summary', 'sources', 'reporters', 'editors', 'body'];
  return known.includes(name) ? words(`field-${name}`) : words('fieldOther', { name });
}
