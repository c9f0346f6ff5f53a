import { element, inlineHtml, openTag } from '../markup.js';

/** Blocks as the house's HTML, in one line. The first heading level that occurs becomes h2, all deeper ones h3. */
export function writeBlocks(blocks) {
  const levels = blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level);
  const top = Math.min(...levels);
  return blocks.map((block) => write(block, top)).join('');
}

function write(block, top) {
  switch (block.kind) {
    case 'p': return element('p', alignment(block), inlineHtml(block.runs));
    case 'heading': return element(block.level === top ? 'h2' : 'h3', alignment(block), inlineHtml(block.runs));
    case 'list': return list(block);
    case 'quote': return element('blockquote', {}, block.blocks.map((inner) => write(inner, top)).join(''));
    case 'figure': return figure(block);
    case 'table': return element('table', {}, element('tbody', {}, block.rows.map(row).join('')));
    default: throw new Error(`"${block.kind}" is no kind of block; see lists.js`);
  }
}

function list({ ordered, start, items }) {
  const content = items.map((blocks) => element('li', {}, writeBlocks(blocks))).join('');
  return element(ordered ? 'ol' : 'ul', ordered && start !== 1 ? { start } : {}, content);
}

function figure({ src, alt, runs }) {
  const image = openTag('img', { src, ...(alt === null ? {} : { alt }) });
  return element('figure', {}, image + (runs.length > 0 ? element('figcaption', {}, inlineHtml(runs)) : ''));
}

function row(cells) {
  return element('tr', {}, cells.map(cell).join(''));
}

function cell({ header, colspan, rowspan, blocks }) {
  const attributes = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
  return element(header ? 'th' : 'td', attributes, writeBlocks(blocks.length > 0 ? blocks : [{ kind: 'p', runs: [] }]));
}

function alignment({ align }) {
  return align ? { class: `align-${align}` } : {};
}
