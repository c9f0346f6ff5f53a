// Past this many edits a word-by-word comparison helps nobody, and would be slow.
const MOST_EDITS = 1_500;
const WORD = /\p{Script=Han}|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu;

/** Words as readers see them: each Han character alone, other letters and digits together, each mark alone. */
export const wordsOf = (text) => text.match(WORD) ?? [];

/**
 * The shortest way from one list to another (Myers 1986, "An O(ND) Difference Algorithm"): [{kind: 'same' | 'gone' | 'new', items}], neighbours merged.
 * Lists that are too far apart come back as all gone and all new.
 */
export function compare(before, after) {
  const steps = path(before, after);
  const parts = [];
  for (const [kind, item] of steps ?? [...before.map((item) => ['gone', item]), ...after.map((item) => ['new', item])]) {
    if (parts.at(-1)?.kind === kind) {
      parts.at(-1).items.push(item);
    } else {
      parts.push({ kind, items: [item] });
    }
  }
  return parts;
}

/** Lines that differ, in pairs {before, after} of word parts; a line that only one side has leaves the other empty. */
export function changedLines(before, after) {
  const pairs = [];
  let [gone, fresh] = [[], []];
  const settle = () => {
    for (let i = 0; i < Math.max(gone.length, fresh.length); i += 1) {
      pairs.push(pair(gone[i] ?? '', fresh[i] ?? ''));
    }
    [gone, fresh] = [[], []];
  };
  for (const { kind, items } of compare(before, after)) {
    if (kind === 'same') {
      settle();
    } else {
      (kind === 'gone' ? gone : fresh).push(...items);
    }
  }
  settle();
  return pairs;
}

function pair(before, after) {
  const parts = compare(wordsOf(before), wordsOf(after)).map(({ kind, items }) => ({ kind, text: items.join('') }));
  return { before: parts.filter(({ kind }) => kind !== 'new'), after: parts.filter(({ kind }) => kind !== 'gone') };
}

function path(before, after) {
  const most = Math.min(before.length + after.length, MOST_EDITS);
  // reach[middle + diagonal]: how far along `before` that diagonal has come.
  const middle = most + 1;
  const reach = new Int32Array(2 * middle + 1);
  const trace = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = middle + diagonal;
      let x = goesDown(reach, at, diagonal, edits) ? reach[at + 1] : reach[at - 1] + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) {
        x += 1;
      }
      reach[at] = x;
      if (x >= before.length && x - diagonal >= after.length) {
        return walkBack(before, after, trace);
      }
    }
  }
  return null;
}

function goesDown(reach, at, diagonal, edits) {
  return diagonal === -edits || (diagonal !== edits && reach[at - 1] < reach[at + 1]);
}

function walkBack(before, after, trace) {
  const steps = [];
  let [x, y] = [before.length, after.length];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const [reach, middle, diagonal] = [trace[edits], edits + 1, x - y];
    const from = goesDown(reach, middle + diagonal, diagonal, edits) ? diagonal + 1 : diagonal - 1;
    const startX = edits === 0 ? 0 : reach[middle + from];
    const startY = edits === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      x -= 1;
      y -= 1;
      steps.push(['same', before[x]]);
    }
    if (edits > 0) {
      steps.push(x === startX ? ['new', after[y - 1]] : ['gone', before[x - 1]]);
      [x, y] = [startX, startY];
    }
  }
  return steps.reverse();
}
