import { el, plainButton } from '../dom.js';
import { askLink } from './link.js';
import { askPicture } from './picture.js';
import { askingPlace } from './asking.js';
import { styleSelect } from './style-select.js';
import { tableTools } from './table-tools.js';
import { tidyText } from './tidy.js';

const both = (key) => `Control+${key} Meta+${key}`;

/**
 * The tool bar in words, in the order drawn. `dom` is the bar, `asking` the place below it for questions (link, picture), `count` shows the length of the text.
 * One Tab stop; arrow keys, Home and End move within, Escape goes back to the text, Alt+F10 comes from it.
 */
export function toolbar(editor, desk) {
  const { words, composition } = desk;
  const asking = askingPlace(editor);
  const count = el('span', { class: 'xs end nb only-l', 'data-count': true });
  const style = styleSelect(editor, words);
  const toggles = [];
  const tool = (name, act, { active, ...attributes } = {}) => {
    const button = plainButton(words(name), act, { ...(active ? { 'aria-pressed': 'false' } : {}), ...attributes });
    if (active) {
      toggles.push([button, active]);
    }
    return button;
  };
  const chain = () => editor.chain().focus();
  const gap = () => el('span', { class: 'gap' });
  desk.ask = (about, position) => askPicture(about, desk, asking, position);
  const strong = tool('bold', () => chain().toggleBold().run(), { active: () => editor.isActive('bold'), 'aria-keyshortcuts': both('B') });
  strong.replaceChildren(el('b', {}, words('bold')));
  const table = tableTools(editor, desk);
  const dom = el('div', { class: 'tools', role: 'toolbar', 'aria-label': words('toolbar') },
    style.dom, strong,
    tool('link', () => askLink(editor, desk, asking), { active: () => editor.isActive('link') }), gap(),
    tool('list', () => nextList(editor), { active: () => editor.isActive('bulletList') || editor.isActive('orderedList'), title: words('listTurns') }),
    tool('quote', () => chain().toggleBlockquote().run(), { active: () => editor.isActive('blockquote') }),
    tool('table', () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()), gap(),
    tool('picture', () => askPicture(editor, desk, asking)), gap(),
    tool('tidy', () => tidyText(editor, desk)),
    tool('undo', () => chain().undo().run(), { 'aria-keyshortcuts': both('Z') }),
    table.dom, count);
  const show = () => {
    toggles.forEach(([button, active]) => setPressed(button, active()));
    style.show();
    table.show();
  };
  // Nothing on the screen may move under a composition, not even the bar.
  editor.on('transaction', () => composition.afterwards(show));
  rove(dom, editor);
  show();
  return { dom, asking: asking.dom, count };
}

// 列表 turns: bullets, numbers, none.
function nextList(editor) {
  const chain = editor.chain().focus();
  if (editor.isActive('bulletList')) {
    return chain.toggleOrderedList().run();
  }
  return editor.isActive('orderedList') ? chain.toggleOrderedList().run() : chain.toggleBulletList().run();
}

function setPressed(button, pressed) {
  if (button.getAttribute('aria-pressed') !== String(pressed)) {
    button.setAttribute('aria-pressed', String(pressed));
  }
}

function rove(bar, editor) {
  const items = () => [...bar.querySelectorAll('button, select')].filter((item) => !item.closest('[hidden]'));
  items().forEach((item, index) => { item.tabIndex = index === 0 ? 0 : -1; });
  bar.querySelectorAll('[hidden] button').forEach((item) => { item.tabIndex = -1; });
  bar.addEventListener('mousedown', (event) => event.target.closest('button') && event.preventDefault());
  bar.addEventListener('focusin', (event) => bar.querySelectorAll('button, select').forEach((item) => { item.tabIndex = item === event.target ? 0 : -1; }));
  bar.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(event.target);
    const goal = { ArrowRight: (at + 1) % all.length, ArrowLeft: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
    if (goal !== undefined) {
      event.preventDefault();
      all[goal].focus();
    } else if (event.key === 'Escape') {
      editor.commands.focus();
    }
  });
  editor.view.dom.addEventListener('keydown', (event) => {
    if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      bar.querySelector('[tabindex="0"]').focus();
    }
  });
}
