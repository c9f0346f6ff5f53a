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

/** What can be done to a table: shown at the end of the bar while the caret is in one, so that nothing else moves. */
export function tableTools(editor, words) {
  const dom = el('span', { role: 'group', 'aria-label': words('table'), class: 'nb', hidden: true },
    ...Object.entries(ACTS).map(([name, act]) => plainButton(words(name), () => act(editor.chain().focus()).run())));
  const show = () => {
    const wanted = editor.isActive('table');
    if (dom.hidden === wanted) {
      dom.hidden = !wanted;
    }
  };
  return { dom, show };
}
