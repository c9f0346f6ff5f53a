import { english } from './words-en.js';
import { chinese } from './words-zh.js';

/**
 * The words of the screen. Chinese unless the element stands in a part marked `lang="en"`; single words can be replaced by a JSON object in
 * `data-words`. Returns `say(key, values)`: `{n}` in a word is replaced by `values.n`; a word "one|many" is chosen by `values.n`.
 */
export function wordsFor(element) {
  const language = element?.closest?.('[lang]')?.lang ?? '';
  const table = { ...(language.startsWith('en') ? english : chinese), ...ownWords(element) };
  return (key, values = {}) => {
    const word = table[key];
    if (word === undefined) {
      throw new Error(`no word for "${key}"; add it to words-zh.js and words-en.js`);
    }
    return fill(choose(word, values.n), values);
  };
}

function ownWords(element) {
  const holder = element?.closest?.('[data-words]');
  if (!holder) {
    return {};
  }
  try {
    return JSON.parse(holder.dataset.words);
  } catch (fault) {
    console.error(`data-words of <${holder.localName}> is not JSON (${fault.message}); the built-in words are used`);
    return {};
  }
}

function choose(word, number) {
  const forms = word.split('|');
  return forms.length === 1 || number === 1 ? forms[0] : forms[1];
}

function fill(word, values) {
  return word.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}
