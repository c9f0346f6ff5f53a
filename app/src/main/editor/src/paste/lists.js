import { markerAsText, markerKind, typedMarker } from './markers.js';
import { plainText, withoutStart } from './runs.js';

// Paragraphs that are list items in disguise become lists. A block is one of
//   {kind: 'p' | 'heading', runs, level?, align?, marker?, list?, title?}   {kind: 'list', ordered, start, items: [blocks]}   …others are left alone.

/**
 * Folds runs of disguised items into lists. `numbering(id, level)` answers for Word lists whose marker did not come along.
 * A marker that no HTML list can show stays in the text: no number is ever lost.
 */
export function foldLists(blocks, numbering) {
  const marked = typedRuns(blocks.map((block) => unmask(block, numbering)));
  const folded = [];
  for (let i = 0; i < marked.length;) {
    if (!marked[i].item) {
      folded.push(marked[i]);
      i += 1;
      continue;
    }
    let end = i;
    while (marked[end]?.item) {
      end += 1;
    }
    folded.push(...nest(marked.slice(i, end)));
    i = end;
  }
  return joined(folded);
}

// Word on the web sends every item as a list of its own; lists that go on without a gap are one.
function joined(blocks) {
  const result = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const goesOn = block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered
      && (!block.ordered || block.start === last.start + last.items.length);
    if (goesOn) {
      result[result.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else {
      result.push(block);
    }
  }
  return result;
}

// Word's own lists: mso-list names the level, the span that draws the number carries the marker.
function unmask(block, numbering) {
  if (block.kind !== 'p' && block.kind !== 'heading') {
    return block;
  }
  const kind = block.marker ? markerKind(block.marker) : block.list && kindOfNumbering(numbering(block.list.id, block.list.level));
  if (block.kind === 'p' && kind && (block.list || block.marker)) {
    return { ...block, item: { ...kind, level: block.list?.level ?? 1 } };
  }
  const text = block.marker && !isDrawnBullet(kind) ? markerAsText(block.marker) : '';
  return text ? { ...block, runs: [{ text, marks: [] }, ...block.runs] } : block;
}

const isDrawnBullet = (kind) => kind !== null && kind !== undefined && !kind.ordered;

function kindOfNumbering(format) {
  if (format === 'bullet' || format === 'image') {
    return { ordered: false };
  }
  return format === 'decimal' ? { ordered: true } : null;
}

// Typed markers count only in company: "1." alone may begin a sentence, 1. 2. 3. is a list. A round bullet is one by itself.
function typedRuns(blocks) {
  const typed = blocks.map((block) => (block.kind === 'p' && !block.item && !block.title ? typedMarker(plainText(block.runs)) : null));
  return blocks.map((block, index) => {
    const marker = typed[index];
    if (!marker || !(marker.sure || follows(marker, typed[index - 1]) || follows(typed[index + 1], marker))) {
      return block;
    }
    const { length, ordered, number } = marker;
    return { ...block, runs: withoutStart(block.runs, length), item: { ordered, number, level: 1 } };
  });
}

function follows(marker, before) {
  return Boolean(marker && before) && marker.ordered === before.ordered && (!marker.ordered || marker.number === before.number + 1);
}

function nest(lines) {
  const lists = [];
  for (const line of lines) {
    place(lists, line, line.item.level);
  }
  return lists.map(withoutCounters);
}

// Levels are relative: the first line of a run sets the ground, whatever Word calls it.
function place(lists, line, level, ground = lists[0]?.level ?? level) {
  const last = lists.at(-1);
  if (last && level > ground) {
    const inner = last.inner.at(-1);
    place(inner, line, level, inner[0]?.level ?? level);
    return;
  }
  const { ordered, number } = line.item;
  const goesOn = last && last.ordered === ordered && (!ordered || number === undefined || number === last.next);
  if (goesOn) {
    last.next += 1;
  } else {
    lists.push({ kind: 'list', level, ordered, start: number ?? 1, next: (number ?? 1) + 1, lines: [], inner: [] });
  }
  lists.at(-1).lines.push({ kind: 'p', runs: line.runs, ...(line.align ? { align: line.align } : {}) });
  lists.at(-1).inner.push([]);
}

function withoutCounters({ ordered, start, lines, inner }) {
  return { kind: 'list', ordered, start: ordered ? start : 1, items: lines.map((line, index) => [line, ...inner[index].map(withoutCounters)]) };
}
