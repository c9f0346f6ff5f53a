import { el } from '../dom.js';

const STYLES = {
  p: (chain) => chain.setParagraph().setAlign(null),
  h2: (chain) => chain.setHeading({ level: 2 }),
  h3: (chain) => chain.setHeading({ level: 3 }),
  center: (chain) => chain.setParagraph().setAlign('center'),
  right: (chain) => chain.setParagraph().setAlign('right'),
};

/** What the paragraph is: text, heading, or a centred or right-hand line such as a signature. */
export function styleSelect(editor, words) {
  const dom = el('select', { class: 'btn bare', 'aria-label': words('style') },
    ...Object.keys(STYLES).map((name) => el('option', { value: name }, words(`style-${name}`))));
  dom.addEventListener('change', () => STYLES[dom.value](editor.chain().focus()).run());
  const show = () => {
    const now = styleAt(editor.state.selection.$from.parent);
    if (dom.value !== now) {
      dom.value = now;
    }
  };
  return { dom, show };
}

function styleAt({ type, attrs }) {
  return type.name === 'heading' ? `h${attrs.level}` : attrs.align ?? 'p';
}
