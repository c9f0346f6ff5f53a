import { el, plainButton } from '../dom.js';
import { typedLink } from '../schema/address.js';
import { field } from './asking.js';

/** Asks where the selected words lead; in a link, changes or removes it. Without a selection the address itself becomes the words. */
export function askLink(editor, { words }, asking) {
  const now = editor.getAttributes('link').href ?? '';
  const { dom, input } = field(words('linkWhere'), now, { inputmode: 'url', placeholder: 'https://' });
  const go = () => {
    const href = typedLink(input.value);
    if (href === null) {
      asking.complain(words('linkNotTaken', { address: input.value.trim() }));
      return;
    }
    asking.close();
    setLink(editor, href);
  };
  const remove = () => {
    asking.close();
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
  };
  const buttons = [el('button', { type: 'button', class: 'btn', onclick: go }, words('linkSet'))];
  asking.open(words('link'), [dom], [...buttons, ...(now ? [plainButton(words('linkRemove'), remove)] : []), plainButton(words('cancel'), asking.close)], go);
}

function setLink(editor, href) {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (editor.state.selection.empty && !editor.isActive('link')) {
    chain.insertContent({ type: 'text', text: href.replace(/^mailto:/u, ''), marks: [{ type: 'link', attrs: { href } }] }).run();
    return;
  }
  chain.setMark('link', { href }).run();
}
