import { el, plainButton } from '../dom.js';

const ACTS = {
  rowAdd: (chain) => chain.addRowAfter(),
  columnAdd: (chain) => chain.addColumnAfter(),
  rowDelete: (chain) => chain.deleteRow(),
  columnDelete: (chain) => chain.deleteColumn(),
  cellsMerge: (chain) => chain.mergeOrSplit(),
  headerRow: (chain) => chain.toggleHeaderRow(),
  tableDelete: (chain) => chain.deleteTable(),
};

/**
 * What can be done to a table, in a line of its own below the bar. It shows as long as the text has a table, and not only while the caret is in one: a click
 * into a cell must not move that cell.
 */
export function tableTools(editor, { words, said }) {
  const act = (change) => {
    if (editor.isActive('table')) {
      change(editor.chain().focus()).run();
    } else {
      said.say(words('tableFirst'));
    }
  };
  const dom = el('span', { role: 'group', 'aria-label': words('table'), class: 'nb', hidden: true },
    ...Object.entries(ACTS).map(([name, change]) => plainButton(words(name), () => act(change))));
  const show = () => {
    const wanted = editor.state.doc.content.content.some(({ type }) => type.name === 'table');
    if (dom.hidden === wanted) {
      dom.hidden = !wanted;
    }
  };
  return { dom, show };
}
