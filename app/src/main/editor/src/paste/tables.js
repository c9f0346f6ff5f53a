import { withoutHeading } from './flow.js';
import { foldLists } from './lists.js';

const MOST_CELLS = 100;

/**
 * A table as one block {kind: 'table', rows: [[{header, colspan, rowspan, blocks}]]}. Tables that only lay out a page (one cell, or tables within)
 * leave their content and no more. `readBlocks` is handed in, since it reads cells and is read by this.
 */
export function readTable(table, world, context, readBlocks) {
  const rows = [...table.rows].filter((row) => row.cells.length > 0 && !world.sheet.of(row).hidden);
  const cells = rows.flatMap((row) => [...row.cells]);
  if (cells.length <= 1 || table.querySelector('table')) {
    return cells.flatMap((cell) => readBlocks(cell.childNodes, world, context));
  }
  const read = rows.map((row) => [...row.cells].map((cell) => readCell(cell, row, world, context, readBlocks)));
  return [...captionOf(table, world, context, readBlocks), { kind: 'table', rows: read }];
}

function captionOf(table, world, context, readBlocks) {
  return table.caption ? readBlocks(table.caption.childNodes, world, context) : [];
}

function readCell(cell, row, world, context, readBlocks) {
  const looks = world.sheet.of(cell);
  const inner = { ...context, align: looks.align ?? context.align, looks };
  const blocks = foldLists(readBlocks(cell.childNodes, world, inner), world.sheet.numbering).map(withoutHeading);
  const header = cell.localName === 'th' || row.parentElement.localName === 'thead';
  return { header, colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan'), blocks };
}

function span(cell, name) {
  const number = Number.parseInt(cell.getAttribute(name), 10);
  return number > 1 && number <= MOST_CELLS ? number : 1;
}
