import { el, plainButton } from '../dom.js';
import { pictureAddress } from '../schema/address.js';
import { uploadPicture } from '../upload.js';
import { field } from './asking.js';

/**
 * Asks for a picture and at once what it shows: a text for those who cannot see it, or "decoration". With `position` it changes the picture there.
 * A page that has its own picture desk listens for `fenzhan:picture-wanted`, prevents it and calls `detail.insert({src, alt, caption})`.
 */
export function askPicture(editor, desk, asking, position) {
  const now = position === undefined ? null : editor.state.doc.nodeAt(position);
  const put = (picture) => putPicture(editor, position, picture);
  const wanted = new CustomEvent('fenzhan:picture-wanted', {
    bubbles: true, cancelable: true, detail: { insert: put, now: now && { ...now.attrs } },
  });
  if (desk.textarea.dispatchEvent(wanted)) {
    askHere(now, put, desk, asking);
  }
}

function askHere(now, put, desk, asking) {
  const { words, textarea } = desk;
  const canUpload = Boolean(textarea.dataset.mediaUrl);
  const file = el('input', { type: 'file', accept: 'image/*', 'aria-label': words('pictureFile') });
  const address = field(words('pictureAddress'), now?.attrs.src ?? '', { placeholder: '/media/' });
  const alt = field(words('pictureAlt'), now?.attrs.alt ?? '');
  const decorative = el('input', { type: 'checkbox', checked: now?.attrs.alt === '' });
  const go = async () => {
    const described = decorative.checked ? '' : alt.input.value.trim();
    if (!decorative.checked && described === '') {
      asking.complain(words('altWanted'));
      alt.input.focus();
      return;
    }
    const found = await sourceOf(file, address.input, desk);
    if (found.fault) {
      asking.complain(found.fault);
      return;
    }
    asking.close();
    put({ src: found.src, alt: described });
  };
  const fields = [...(canUpload ? [el('div', { class: 'f' }, file)] : []), address.dom, alt.dom, el('label', { class: 'opt' }, decorative, words('pictureDecorative'))];
  asking.open(words('picture'), fields, [el('button', { type: 'button', class: 'btn', onclick: go }, words('pictureSet')), plainButton(words('cancel'), asking.close)], go);
}

async function sourceOf(file, address, { words, textarea }) {
  if (file.files.length > 0) {
    return uploadPicture(file.files[0], textarea, words);
  }
  const src = pictureAddress(address.value.trim(), location.origin);
  return src === null ? { fault: words('pictureAddressNotTaken', { address: address.value.trim() }) } : { src };
}

function putPicture(editor, position, { src, alt = null, caption = '' }) {
  const taken = pictureAddress(src, location.origin);
  if (taken === null) {
    throw new Error(`picture "${src}" is not in /media/; upload it first`);
  }
  if (position === undefined) {
    editor.chain().focus().insertFigure({ src: taken, alt, caption }).run();
    return;
  }
  editor.chain().focus().command(({ tr }) => {
    tr.setNodeAttribute(position, 'src', taken).setNodeAttribute(position, 'alt', alt);
    return true;
  }).run();
}
