import { element, inlineHtml, openTag } from './markup.js';
import { spans } from './schema/blocks.js';
import { pictureAttributes } from './schema/figure.js';

// The document as the house's HTML, written by hand and not by the browser: the same document gives the same bytes everywhere, and no tag or
// attribute can come out that is not named here.

const MARKS = [['link', 'a'], ['bold', 'strong'], ['italic', 'em'], ['superscript', 'sup'], ['subscript', 'sub']];

/** The HTML of a whole document: one line per top block, blank paragraphs left out, so nothing at all for an empty document. */
export function toHtml(doc) {
  return childrenOf(doc).filter((node) => !isBlank(node)).map(block).join('\n');
}

function block(node) {
  switch (node.type.name) {
    case 'paragraph': return element('p', alignment(node), inline(node));
    case 'heading': return element(`h${node.attrs.level}`, alignment(node), inline(node));
    case 'blockquote': return element('blockquote', {}, blocksOf(node));
    case 'bulletList': return element('ul', {}, blocksOf(node));
    case 'orderedList': return element('ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, blocksOf(node));
    case 'listItem': return element('li', {}, itemContent(node));
    case 'figure': return figure(node);
    case 'table': return table(node);
    case 'tableRow': return element('tr', {}, blocksOf(node));
    case 'tableHeader': return cell('th', node);
    case 'tableCell': return cell('td', node);
    default: throw new Error(`"${node.type.name}" has no HTML in this house; add it to html.js and to the schema together`);
  }
}

// The first paragraph of an item is written bare when only lists follow: <li>one<ul>…</ul></li>, as people write it by hand.
function itemContent(node) {
  const [first, ...rest] = childrenOf(node);
  const bare = !first.attrs.align && rest.every(({ type }) => /List$/u.test(type.name));
  return (bare ? inline(first) : block(first)) + rest.map(block).join('');
}

function cell(tag, node) {
  const only = node.childCount === 1 ? node.firstChild : null;
  if (only?.type.name === 'paragraph') {
    return element(tag, { ...alignment(only), ...spans(node) }, inline(only));
  }
  return element(tag, spans(node), blocksOf(node));
}

function figure(node) {
  const caption = inline(node);
  return element('figure', {}, openTag('img', pictureAttributes(node)) + (caption ? element('figcaption', {}, caption) : ''));
}

function table(node) {
  const rows = childrenOf(node);
  const firstBody = rows.findIndex((row) => !childrenOf(row).every(({ type }) => type.name === 'tableHeader'));
  const split = headRows(rows, firstBody === -1 ? rows.length : firstBody);
  const head = rows.slice(0, split).map(block).join('');
  const body = rows.slice(split).map(block).join('');
  return element('table', {}, (head ? element('thead', {}, head) : '') + (body ? element('tbody', {}, body) : ''));
}

// HTML forbids a cell to reach from the head into the body, so rows that such a cell ties to the body stay in it.
function headRows(rows, most) {
  const reaches = rows.slice(0, most).some((row, index) => childrenOf(row).some(({ attrs }) => index + attrs.rowspan > most));
  return reaches ? 0 : most;
}

function inline(node) {
  return inlineHtml(childrenOf(node).map((child) => (child.isText ? { text: child.text, marks: marksOf(child) } : { br: true, marks: marksOf(child) })));
}

function marksOf(node) {
  return MARKS.flatMap(([name, tag]) => {
    const mark = node.marks.find(({ type }) => type.name === name);
    return mark ? [{ tag, attributes: name === 'link' ? { href: mark.attrs.href } : {} }] : [];
  });
}

const alignment = ({ attrs }) => (attrs.align ? { class: `align-${attrs.align}` } : {});
const blocksOf = (node) => childrenOf(node).map(block).join('');
const childrenOf = (node) => node.content.content;
const isBlank = (node) => node.type.name === 'paragraph' && node.childCount === 0;
