import { countText, grouped, lengthOf, readingMinutes } from './count.js';
import { soon } from './soon.js';

/** Keeps the length of the text in the tool bar: "1,026 字 3 词 · 约读 3 分". */
export function countBody({ editor, bar }, { words, composition }) {
  const show = () => {
    const { doc } = editor.state;
    const counts = countText(doc.textBetween(0, doc.content.size, '\n', '\n'));
    const length = words(counts.words > 0 ? 'countBoth' : 'countHan', { han: grouped(counts.han), words: grouped(counts.words) });
    bar.count.textContent = length + words('reading', { minutes: readingMinutes(counts) });
  };
  editor.on('update', soon(show, composition));
  show();
}

/** Shows "11 / 16 字" beside every field with `data-limit`; in red, with the number too many, past the limit. */
export function countFields(form, words) {
  for (const field of form.querySelectorAll('[data-limit]')) {
    const place = placeFor(field);
    const show = () => {
      const [length, limit] = [lengthOf(field.value), Number(field.dataset.limit)];
      const over = length > limit;
      place?.replaceChildren(words('limit', { length, limit }) + (over ? ` · ${words('over', { n: length - limit })}` : ''));
      place?.classList.toggle('bad', over);
    };
    field.addEventListener('input', (event) => event.isComposing || show());
    field.addEventListener('compositionend', show);
    field.addEventListener('fenzhan:set', show);
    show();
  }
}

function placeFor(field) {
  return field.dataset.countIn ? document.getElementById(field.dataset.countIn) : field.parentElement.querySelector('.xs');
}
