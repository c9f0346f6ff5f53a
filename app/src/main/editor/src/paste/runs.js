import { CLOSING, HAN, OPENING } from '../han.js';

// A line under way: runs of {text, marks} and {br, marks}. Here its white space is put in order over the borders of the runs.

const BREAK = '\u2028';
const WIDE = new RegExp(`[${HAN}${CLOSING}${OPENING}]`, 'u');
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad\r]/gu;

/**
 * The runs as a reader would see them: white space collapsed and trimmed, first-line indents of full-width spaces cut off. A line end in the
 * source between two Han characters vanishes; a browser would show a space there, since Word breaks its HTML anywhere in a sentence.
 */
export function tidyRuns(runs) {
  const plain = runs.map((run) => (run.br ? run : { ...run, text: run.text.replace(INVISIBLE, '') }));
  const text = plain.map(textOf).join('');
  const edits = [];
  for (const found of text.matchAll(new RegExp(`[ \\t\\n\\f\\u00a0]*${BREAK}[\\s]*|^[\\s\\u3000]+|[\\s\\u3000]+$|[ \\t\\n\\f\\u00a0]+`, 'gu'))) {
    const [from, to] = [found.index, found.index + found[0].length];
    edits.push({ from, to, insert: spaceFor(found[0], text, from, to) });
  }
  return merged(cut(plain, edits));
}

/** Lines at two or more breaks in a row: that is how web pages write paragraphs without saying so. */
export function splitAtBreaks(runs) {
  const lines = [[]];
  for (let i = 0; i < runs.length; i += 1) {
    if (runs[i].br && runs[i + 1]?.br) {
      while (runs[i + 1]?.br) {
        i += 1;
      }
      lines.push([]);
    } else {
      lines.at(-1).push(runs[i]);
    }
  }
  return lines.map(tidyRuns).filter((line) => line.length > 0);
}

/** The runs without the first `length` characters of their text. */
export function withoutStart(runs, length) {
  return tidyRuns(cut(runs, [{ from: 0, to: length, insert: '' }]));
}

/** The text of the runs; a break counts as one line end. */
export function plainText(runs) {
  return runs.map(textOf).join('').replaceAll(BREAK, '\n');
}

function textOf(run) {
  return run.br ? BREAK : run.text;
}

function spaceFor(space, text, from, to) {
  const breaks = [...space].filter((character) => character === BREAK).length;
  if (from === 0 || to === text.length) {
    return '';
  }
  if (breaks > 0) {
    return BREAK.repeat(breaks);
  }
  const inSource = space.includes('\n') && !space.includes('\u00a0');
  const between = WIDE.test(characterBefore(text, from)) && WIDE.test(characterAfter(text, to));
  return inSource && between ? '' : ' ';
}

const characterBefore = (text, index) => [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
const characterAfter = (text, index) => [...text.slice(index, index + 2)][0] ?? '';

// Applies edits of the joined text to the runs that make it up; what an edit inserts goes to the run in which it begins.
function cut(runs, edits) {
  let start = 0;
  return runs.flatMap((run) => {
    const text = textOf(run);
    const [from, to] = [start, start + text.length];
    start = to;
    const left = inside(text, from, to, edits);
    const parts = left.split(BREAK);
    return parts.flatMap((part, index) => [
      ...(index > 0 ? [{ br: true, marks: run.marks }] : []),
      ...(part ? [{ text: part, marks: run.marks }] : []),
    ]);
  });
}

function inside(text, from, to, edits) {
  let result = '';
  let done = from;
  for (const edit of edits) {
    if (edit.to <= from || edit.from >= to) {
      continue;
    }
    result += text.slice(done - from, Math.max(edit.from, from) - from) + (edit.from >= from ? edit.insert : '');
    done = Math.min(edit.to, to);
  }
  return result + text.slice(done - from);
}

function merged(runs) {
  const result = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && !last.br && !run.br && sameMarks(last.marks, run.marks)) {
      last.text += run.text;
    } else {
      result.push({ ...run });
    }
  }
  return result;
}

function sameMarks(one, other) {
  return one.length === other.length && one.every(({ tag, attributes }, index) => tag === other[index].tag && attributes?.href === other[index].attributes?.href);
}
