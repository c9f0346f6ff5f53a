import { countText, grouped, lengthOf } from './count.js';
import { finalStopEdit } from './punctuation.js';

const TITLE_LIMIT = 60;
const SHORT_TITLE_LIMIT = 16;

/**
 * What is to be looked at before submission. `article` is {title?, shortTitle?, sources?, reporters?, editors?, blocks: [{text, pos}], pictures: [{alt, pos}], limits};
 * fields that a form does not have are undefined and not checked. Returns [{level: 'must' | 'may' | 'pass', key, values, field?, pos?, fix?}] in the order of the page.
 */
export function checksFor(article) {
  return [title, shortTitle, sources, body, alt, finalStops, byline].flatMap((check) => check(article) ?? []);
}

function title({ title: text, limits = {} }) {
  if (text === undefined) {
    return null;
  }
  const [length, limit] = [lengthOf(text), limits.title ?? TITLE_LIMIT];
  if (length === 0) {
    return { level: 'must', key: 'titleMissing', field: 'title' };
  }
  return length > limit
    ? { level: 'must', key: 'titleLong', values: { length, limit, over: length - limit }, field: 'title' }
    : { level: 'pass', key: 'title', values: { length } };
}

function shortTitle({ shortTitle: text, limits = {} }) {
  if (text === undefined || text.trim() === '') {
    return null;
  }
  const [length, limit] = [lengthOf(text), limits.shortTitle ?? SHORT_TITLE_LIMIT];
  return length > limit
    ? { level: 'must', key: 'shortTitleLong', values: { length, limit, over: length - limit }, field: 'shortTitle' }
    : { level: 'pass', key: 'shortTitle', values: { length } };
}

function sources({ sources: text }) {
  if (text === undefined) {
    return null;
  }
  const n = text.split('、').filter((name) => name.trim() !== '').length;
  return n === 0 ? { level: 'must', key: 'sourceMissing', field: 'sources' } : { level: 'pass', key: 'source', values: { n } };
}

function body({ blocks, pictures }) {
  const { han, words } = countText(blocks.map(({ text }) => text).join('\n'));
  return han + words + pictures.length === 0 ? { level: 'must', key: 'bodyMissing', pos: 0 } : { level: 'pass', key: 'body', values: { han: grouped(han) } };
}

function alt({ pictures }) {
  if (pictures.length === 0) {
    return null;
  }
  const missing = pictures.filter((picture) => picture.alt === null);
  return missing.length > 0
    ? { level: 'must', key: 'altMissing', values: { n: missing.length }, pos: missing[0].pos }
    : { level: 'pass', key: 'alt', values: { n: pictures.length } };
}

function finalStops({ blocks }) {
  const wrong = blocks.filter(({ text }) => finalStopEdit(text));
  return wrong.length > 0
    ? { level: 'may', key: 'finalStop', values: { n: wrong.length }, pos: wrong[0].pos, fix: 'finalStops' }
    : { level: 'pass', key: 'stops' };
}

function byline({ reporters, editors }) {
  if (reporters === undefined && editors === undefined) {
    return null;
  }
  const missing = [['reporters', reporters], ['editors', editors]].find(([, text]) => text !== undefined && text.trim() === '');
  return missing ? { level: 'may', key: 'bylineMissing', field: missing[0] } : { level: 'pass', key: 'byline' };
}
