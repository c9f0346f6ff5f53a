import { Blockquote } from '@tiptap/extension-blockquote';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

import { alignOf } from './text.js';

const MOST_CELLS = 100;

const whole = (name, least, most) => ({
  default: 1,
  parseHTML: (element) => {
    const number = Number.parseInt(element.getAttribute(name), 10);
    return Number.isInteger(number) && number >= least && number <= most ? number : 1;
  },
});

export const Quote = Blockquote.extend({ renderHTML: () => ['blockquote', 0] });
export const Bullets = BulletList.extend({ renderHTML: () => ['ul', 0] });
export const Item = ListItem.extend({ renderHTML: () => ['li', 0] });

/** A numbered list; `start` is kept, because a list that goes on after a paragraph must not count from 1 again. */
export const Numbers = OrderedList.extend({
  addAttributes: () => ({ start: whole('start', 0, 9999) }),
  renderHTML: ({ node }) => ['ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
});

// Widths and alignment of the ready-made table are inline styles, which our security policy stops: left out.
const cellAttributes = () => ({
  colspan: whole('colspan', 1, MOST_CELLS),
  rowspan: whole('rowspan', 1, MOST_CELLS),
  colwidth: { default: null, parseHTML: () => null, rendered: false },
});

// A cell with one aligned paragraph is stored without the tag of that paragraph; reading gives the paragraph its class back.
function cellContent(element) {
  const align = alignOf(element);
  if (align === null || element.querySelector('p, ul, ol')) {
    return element;
  }
  const [holder, paragraph] = [element.ownerDocument.createElement(element.localName), element.ownerDocument.createElement('p')];
  paragraph.className = `align-${align}`;
  paragraph.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  holder.append(paragraph);
  return holder;
}

const cell = (extension, tag) => extension.extend({
  addAttributes: cellAttributes,
  content: '(paragraph | bulletList | orderedList)+',
  parseHTML: () => [{ tag, contentElement: cellContent }],
  renderHTML: ({ node }) => [tag, spans(node), 0],
});

export const Cell = cell(TableCell, 'td');
export const HeaderCell = cell(TableHeader, 'th');
export const Row = TableRow.extend({ renderHTML: () => ['tr', 0] });
export const HouseTable = Table.extend({
  renderHTML: () => ['table', ['tbody', 0]],
  addNodeView: () => null,
}).configure({ resizable: false });

/** The spans that a cell of the house carries, in their fixed order; 1 is never written. */
export function spans({ attrs }) {
  return {
    ...(attrs.colspan > 1 ? { colspan: attrs.colspan } : {}),
    ...(attrs.rowspan > 1 ? { rowspan: attrs.rowspan } : {}),
  };
}
