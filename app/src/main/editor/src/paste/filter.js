import { foldLists } from './lists.js';
import { quieten } from './quiet.js';
import { readBlocks } from './read.js';
import { plainText } from './runs.js';
import { sheetOf } from './sheet.js';
import { sourceOf } from './source.js';
import { writeBlocks } from './write.js';

/**
 * Pasted HTML → the house's HTML, with an account of what was kept and what was dropped.
 * `parse` turns text into a document (`DOMParser` in a browser), without running or loading anything; `origin` is this newsroom's own.
 * Returns {source, html, text, title, inline, kept, dropped}: `text` are the paragraphs without any marks, `title` a headline found in the paste or null,
 * `inline` whether it is but a part of one paragraph.
 */
export function filterPaste(html, { parse, origin }) {
  const source = sourceOf(html);
  const quiet = quieten(html);
  const document = parse(quiet.html);
  const sheet = sheetOf(quiet.css);
  const tally = { styles: 0, comments: 0, deletions: 0, hidden: 0, pictures: [] };
  const blocks = foldLists(readBlocks(document.body.childNodes, { tally, sheet, origin }), sheet.numbering);
  const title = titleOf(blocks, source);
  return {
    source,
    html: writeBlocks(title.rest),
    text: blocks.flatMap(linesOf),
    title: title.text,
    inline: blocks.length === 1 && blocks[0].kind === 'p' && !document.body.querySelector('p, li, div, section'),
    kept: countKept(title.rest),
    dropped: tally,
  };
}

// Word and WeChat name their title; on a web page it is a single h1 at the beginning. It stays in the text as a paragraph until the writer takes the offer.
function titleOf(blocks, source) {
  const heads = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const lone = (source === 'web' || source === 'wechat') && heads.length === 1 && blocks[0] === heads[0] ? heads[0] : undefined;
  const found = blocks.find(({ title }) => title) ?? lone;
  const rest = blocks.map((block) => (block === found ? { ...block, kind: 'p' } : block));
  return { text: found ? plainText(found.runs).replace(/\s+/gu, ' ') : null, rest };
}

function countKept(blocks) {
  const kept = { headings: 0, paragraphs: 0, lists: 0, items: 0, tables: 0, figures: 0 };
  const count = (block) => {
    switch (block.kind) {
      case 'heading': kept.headings += 1; break;
      case 'p': kept.paragraphs += 1; break;
      case 'list': kept.lists += 1; kept.items += block.items.length; break;
      case 'table': kept.tables += 1; break;
      case 'figure': kept.figures += 1; break;
      case 'quote': block.blocks.forEach(count); break;
      default: throw new Error(`"${block.kind}" is no kind of block; see lists.js`);
    }
  };
  blocks.forEach(count);
  return kept;
}

function linesOf(block) {
  switch (block.kind) {
    case 'list': return block.items.flatMap((blocks) => blocks.flatMap(linesOf));
    case 'quote': return block.blocks.flatMap(linesOf);
    case 'table': return block.rows.map((cells) => cells.map(({ blocks }) => blocks.flatMap(linesOf).join(' ')).join('\t'));
    default: return block.runs.length > 0 ? [plainText(block.runs)] : [];
  }
}
