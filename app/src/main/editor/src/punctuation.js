import { CLOSING, HAN, OPENING, hasHan } from './han.js';

// What 理标点 changes. Everything is an edit {from, to, insert} in UTF-16 offsets of the text given, never overlapping, in order:
// the caller applies them to a rich text without losing its marks, and can count them.

const FULL = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };

// Addresses, mail and file names keep their punctuation whatever stands beside them.
const PROTECTED = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[\x21-\x7e]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

const LEFT_IS_CHINESE = new RegExp(`[${HAN}${CLOSING}]$`, 'u');
const RIGHT_IS_CHINESE = new RegExp(`^[${HAN}${OPENING}]`, 'u');
const HAN_THEN_FOREIGN = new RegExp(`(?<=${HAN})[ \\u00a0]+(?=[\\p{Script=Latin}\\p{Nd}])|(?<=[\\p{Script=Latin}\\p{Nd}%‰℃])[ \\u00a0]+(?=${HAN})`, 'gu');
const BESIDE_FULL_WIDTH = new RegExp(`(?<=[${CLOSING}${OPENING}])[ \\u00a0]+(?=\\S)|(?<=\\S)[ \\u00a0]+(?=[${CLOSING}${OPENING}])`, 'gu');

/** Half-width marks that stand in a Chinese sentence become full-width; the space that was typed after them goes. */
export function punctuationEdits(text) {
  const edits = [...marks(text), ...ellipses(text), ...brackets(text), ...quotes(text)];
  return settle(text, edits);
}

/** Spaces between Han characters and Latin letters or digits, and beside full-width marks, go: the page sets that distance itself. */
export function spacingEdits(text) {
  const edits = [];
  for (const pattern of [HAN_THEN_FOREIGN, BESIDE_FULL_WIDTH]) {
    for (const found of text.matchAll(pattern)) {
      edits.push({ from: found.index, to: found.index + found[0].length, insert: '' });
    }
  }
  return settle(text, edits);
}

/** The half-width full stop that ends a Chinese paragraph, or undefined. */
export function finalStopEdit(text) {
  const found = new RegExp(`(?<=[${HAN}”’）》])\\.(?=\\s*$)`, 'u').exec(text);
  return found ? { from: found.index, to: found.index + 1, insert: '。' } : undefined;
}

/** The text with the edits made. */
export function applyEdits(text, edits) {
  return [...edits].reverse().reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

function* marks(text) {
  for (const found of text.matchAll(/(?<![.,:;?!])([,;:?!.])([ \u00a0]*)(?![.,:;])/gu)) {
    const [whole, mark, spaces] = found;
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + whole.length);
    if (speaksChinese(mark, before, after, spaces)) {
      yield { from: found.index, to: found.index + whole.length, insert: FULL[mark] };
    }
  }
}

function speaksChinese(mark, before, after, spaces) {
  const left = LEFT_IS_CHINESE.test(before);
  const right = RIGHT_IS_CHINESE.test(after);
  if (mark === '.') {
    // "1.5", "No.3" and "甲.doc" keep their point: it is a full stop only where a Chinese sentence ends.
    return left && (right || /^\s*$/u.test(after) || /^[”’"'）)]/u.test(after) || spaces !== '');
  }
  if (left) {
    return !/^\/\//.test(after);
  }
  return right && /[\p{Script=Latin}\p{Nd}%‰℃)"]$/u.test(before);
}

function* ellipses(text) {
  for (const found of text.matchAll(new RegExp(`(?<=[${HAN}${CLOSING}])(?:\\.{3,}|。{2,})`, 'gu'))) {
    yield { from: found.index, to: found.index + found[0].length, insert: '……' };
  }
}

function* brackets(text) {
  for (const found of text.matchAll(/\(([^()（）\n]*)\)/gu)) {
    const end = found.index + found[0].length;
    const chinese = hasHan(found[1]) || (LEFT_IS_CHINESE.test(text.slice(0, found.index)) && !/^[\w.]*$/u.test(found[1]));
    if (chinese) {
      const pair = `(${found.index}`;
      yield { from: found.index, to: found.index + 1, insert: '（', pair };
      yield { from: end - 1, to: end, insert: '）', pair };
    }
  }
}

// Straight quotes are turned only where they pair up within the line and hold Chinese: an odd one may be an inch.
function* quotes(text) {
  const places = [...text.matchAll(/"/gu)].map((found) => found.index);
  if (places.length % 2 !== 0) {
    return;
  }
  for (let i = 0; i < places.length; i += 2) {
    if (hasHan(text.slice(places[i] + 1, places[i + 1]))) {
      const pair = `"${places[i]}`;
      yield { from: places[i], to: places[i] + 1, insert: '“', pair };
      yield { from: places[i + 1], to: places[i + 1] + 1, insert: '”', pair };
    }
  }
}

function settle(text, edits) {
  const kept = [...text.matchAll(PROTECTED)].map((found) => [found.index, found.index + found[0].length]);
  const free = edits.filter(({ from, to }) => !kept.some(([start, end]) => from < end && to > start));
  free.sort((one, other) => one.from - other.from || one.to - other.to);
  const apart = free.filter((edit, index) => index === 0 || edit.from >= free[index - 1].to);
  // Half a pair would leave “ without ”: when an address or another edit took one side, the other stays as it was.
  const whole = apart.filter(({ pair }) => !pair || apart.filter((other) => other.pair === pair).length === 2);
  return whole.map(({ from, to, insert }) => ({ from, to, insert }));
}
