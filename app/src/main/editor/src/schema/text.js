import { Mark, mergeAttributes } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Paragraph } from '@tiptap/extension-paragraph';

import { linkAddress } from './address.js';

/** The alignment named by the class of an element, or null for the page's own. Only classes: inline styles fall to the security policy. */
export function alignOf(element) {
  return ['center', 'right'].find((align) => element?.classList?.contains(`align-${align}`)) ?? null;
}

const align = {
  default: null,
  parseHTML: alignOf,
  renderHTML: (attributes) => (attributes.align ? { class: `align-${attributes.align}` } : {}),
};

export const HouseParagraph = Paragraph.extend({
  addAttributes: () => ({ align }),
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-e': () => this.editor.commands.toggleAlign('center'),
      'Mod-Shift-r': () => this.editor.commands.toggleAlign('right'),
    };
  },
  addCommands() {
    return {
      ...this.parent?.(),
      setAlign: (value) => ({ state, tr, dispatch }) => setAlign(state, tr, dispatch, value),
      toggleAlign: (value) => ({ state, tr, dispatch }) => {
        const now = state.selection.$from.parent.attrs.align;
        return setAlign(state, tr, dispatch, now === value ? null : value);
      },
    };
  },
});

export const HouseHeading = Heading.extend({
  addAttributes() {
    return { ...this.parent?.(), align };
  },
}).configure({ levels: [2, 3] });

// The ready-made marks also read styles; here only their tags count, so that what is stored and what is read are the same set.
export const Strong = Bold.extend({ parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }], renderHTML: () => ['strong', 0] });
export const Emphasis = Italic.extend({ parseHTML: () => [{ tag: 'em' }, { tag: 'i' }], renderHTML: () => ['em', 0] });

export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{
    tag: 'a[href]',
    getAttrs: (element) => {
      const href = linkAddress(element.getAttribute('href'));
      return href === null ? false : { href };
    },
  }],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes), 0],
});

const raised = (name, tag, other, key) => Mark.create({
  name,
  excludes: other,
  parseHTML: () => [{ tag }],
  renderHTML: () => [tag, 0],
  addKeyboardShortcuts() {
    return { [key]: () => this.editor.commands.toggleMark(name) };
  },
});

export const Superscript = raised('superscript', 'sup', 'superscript subscript', 'Mod-.');
export const Subscript = raised('subscript', 'sub', 'superscript subscript', 'Mod-,');

function setAlign(state, tr, dispatch, value) {
  const { from, to } = state.selection;
  let found = false;
  state.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock && 'align' in node.type.spec.attrs) {
      found = true;
      if (dispatch) {
        tr.setNodeAttribute(pos, 'align', value);
      }
    }
  });
  return found;
}
