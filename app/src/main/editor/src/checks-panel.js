import { checksFor } from './checks.js';
import { el, linkButton } from './dom.js';
import { soon } from './soon.js';
import { fixFinalStops } from './toolbar/tidy.js';

const FIELDS = ['title', 'shortTitle', 'sources', 'reporters', 'editors'];

/**
 * Keeps `[data-checks]` up to date, beside whatever the server put there. A submission by the page's main action goes through only when nothing must be
 * changed; otherwise the writer is taken to the first such thing. Buttons are never greyed out.
 */
export function showChecks(form, writer, { words, composition }) {
  const list = document.querySelector('[data-checks]');
  const check = () => checksFor(articleOf(form, writer.editor));
  const go = (item) => goTo(item, form, writer.editor);
  const show = () => {
    const items = check();
    list?.querySelectorAll(':scope > [data-own]').forEach((old) => old.remove());
    list?.prepend(...items.filter(({ level }) => level !== 'pass').map((item) => line(item, words, go, writer.editor)));
    document.querySelector('[data-checks-passed]')?.replaceChildren(...passed(items, words));
    document.querySelector('[data-checks-summary]')?.replaceChildren(...summary(list, items, words));
  };
  const follow = soon(show, composition);
  form.addEventListener('input', follow);
  form.addEventListener('fenzhan:set', follow);
  form.addEventListener('submit', (event) => {
    const first = check().find(({ level }) => level === 'must');
    if (first && event.submitter?.matches('[data-main-action]')) {
      event.preventDefault();
      show();
      go(first);
    }
  });
  show();
}

function articleOf(form, editor) {
  const fields = Object.fromEntries(FIELDS.map((name) => [name, form.elements.namedItem(name)]).filter(([, field]) => field));
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
  const limits = Object.fromEntries(Object.entries(fields).filter(([, field]) => field.dataset?.limit).map(([name, field]) => [name, Number(field.dataset.limit)]));
  const [blocks, pictures] = [[], []];
  editor.state.doc.descendants((node, pos) => {
    if (node.type.name === 'figure') {
      pictures.push({ alt: node.attrs.alt, pos });
    } else if (node.isTextblock) {
      blocks.push({ text: node.textContent, pos: pos + 1 });
    }
  });
  return { ...values, limits, blocks, pictures };
}

function goTo({ field, pos }, form, editor) {
  if (field) {
    // A field of names is entered by what stands for it on the screen.
    const named = form.elements.namedItem(field);
    (document.getElementById(named.dataset.standIn) ?? named).focus();
    return;
  }
  editor.chain().focus().setTextSelection(pos).scrollIntoView().run();
}

function line(item, words, go, editor) {
  const fix = item.fix === 'finalStops' ? linkButton(words('fixForMe'), () => fixFinalStops(editor)) : linkButton(words('fixGo'), () => go(item));
  return el('li', { class: item.level, 'data-own': true }, el('span', {}, words(`check-${item.key}`, item.values)), fix);
}

function passed(items, words) {
  const all = items.filter(({ level }) => level === 'pass');
  return [el('summary', {}, words('passCount', { n: all.length })),
    el('ul', { class: 'chk' }, ...all.map(({ key, values }) => el('li', {}, words(`check-${key}`, values))))];
}

// The server's own findings in the same list count too.
function summary(list, items, words) {
  const count = (level) => list?.querySelectorAll(`:scope > .${level}`).length ?? items.filter((item) => item.level === level).length;
  const [must, may] = [count('must'), count('may')];
  const parts = [
    ...(must > 0 ? [el('span', { class: 'bad' }, words('mustCount', { n: must }))] : []),
    ...(may > 0 ? [words('mayCount', { n: may })] : []),
  ];
  return parts.length === 0 ? [words('allPassed')] : parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));
}
