import { Node } from '@tiptap/core';

import { pictureAddress } from './address.js';

/**
 * A picture with its caption. `alt` is null while nobody has said what is to be seen (the check asks for it), and empty when the writer
 * has said that the picture is decoration: HTML knows the same difference.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,

  addAttributes: () => ({ src: { default: null }, alt: { default: null } }),

  parseHTML: () => [
    { tag: 'figure', getAttrs: (element) => ofPicture(element.querySelector('img')), contentElement: captionOf },
    { tag: 'img', getAttrs: ofPicture },
  ],

  renderHTML: ({ node }) => ['figure', ['img', pictureAttributes(node)], ['figcaption', 0]],

  addCommands: () => ({
    insertFigure: ({ src, alt, caption }) => ({ chain }) => chain()
      .insertContent({ type: 'figure', attrs: { src, alt }, content: caption ? [{ type: 'text', text: caption }] : [] })
      .run(),
  }),

  // Enter leaves the caption, since a caption is one line; Backspace in an empty one takes the picture away as a whole.
  addKeyboardShortcuts() {
    return {
      Enter: () => inCaption(this.editor) && leaveBelow(this.editor),
      Backspace: () => inCaption(this.editor) && this.editor.state.selection.empty && this.editor.state.selection.$from.parentOffset === 0
        && this.editor.commands.selectParentNode(),
    };
  },

  addNodeView() {
    return ({ node, getPos, editor }) => figureView(node, getPos, editor, this.options.ask, this.options.say);
  },
  addOptions: () => ({ ask: () => {}, say: (key) => key }),
});

/** The attributes that an img of the house carries, in their fixed order. */
export function pictureAttributes(node) {
  return { src: node.attrs.src, ...(node.attrs.alt === null ? {} : { alt: node.attrs.alt }) };
}

function ofPicture(image) {
  const src = pictureAddress(image?.getAttribute('src'));
  return src === null ? false : { src, alt: image.getAttribute('alt') };
}

function captionOf(figure) {
  return figure.querySelector('figcaption') ?? figure.ownerDocument.createElement('figcaption');
}

function inCaption(editor) {
  return editor.state.selection.$from.parent.type.name === 'figure';
}

function leaveBelow(editor) {
  const end = editor.state.selection.$from.after();
  return editor.chain().insertContentAt(end, { type: 'paragraph' }).setTextSelection(end + 1).run();
}

// The picture in the writing desk: what a reader sees, and below it what the page still needs from the writer.
function figureView(node, getPos, editor, ask, say) {
  const dom = document.createElement('figure');
  const image = document.createElement('img');
  const contentDOM = document.createElement('figcaption');
  const needs = document.createElement('p');
  image.className = 'pic';
  needs.className = 'xs acts';
  needs.contentEditable = 'false';
  dom.append(image, contentDOM, needs);
  const show = ({ attrs }) => {
    image.src = attrs.src;
    image.alt = attrs.alt ?? '';
    needs.replaceChildren(...needsOf(attrs, say, () => ask(editor, getPos())));
  };
  show(node);
  return {
    dom,
    contentDOM,
    update: (fresh) => fresh.type === node.type && (show(fresh), true),
    ignoreMutation: (change) => change.type !== 'selection' && !contentDOM.contains(change.target),
    stopEvent: (event) => needs.contains(event.target),
  };
}

function needsOf({ alt }, say, open) {
  const state = document.createElement('span');
  state.className = alt === null ? 'bad' : '';
  state.textContent = alt === null ? say('altMissing') : alt === '' ? say('altDecorative') : say('altIs', { alt });
  const change = document.createElement('button');
  change.type = 'button';
  change.className = 'lnk';
  change.textContent = say('pictureChange');
  change.addEventListener('click', open);
  return [state, change];
}
