import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checksFor } from '../src/checks.js';
import { countText, grouped, lengthOf, readingMinutes } from '../src/count.js';
import { joinNames, splitNames } from '../src/names.js';
import { applyEdits, finalStopEdit, punctuationEdits, spacingEdits } from '../src/punctuation.js';
import { linkAddress, pictureAddress, typedLink } from '../src/schema/address.js';
import { english } from '../src/words-en.js';
import { chinese } from '../src/words-zh.js';
import { wordsFor } from '../src/words.js';

const tidy = (text) => {
  const marked = applyEdits(text, punctuationEdits(text));
  return applyEdits(marked, spacingEdits(marked));
};

for (const [typed, right] of [
  ['降低车速,保持车距', '降低车速，保持车距'],
  ['降低车速, 保持车距.', '降低车速，保持车距。'],
  ['请注意:施工;慢行!好吗?', '请注意：施工；慢行！好吗？'],
  ['自 11 月 25 日起', '自11月25日起'],
  ['增长 5%,同比', '增长5%，同比'],
  ['用 GDP 衡量', '用GDP衡量'],
  ['他说"明天来"。', '他说“明天来”。'],
  ['城区(含河口)通车', '城区（含河口）通车'],
  ['后来...再说', '后来……再说'],
  ['来源: 城乡日报', '来源：城乡日报'],
  ['“好。” 他说', '“好。”他说'],
]) {
  test(`理标点: ${typed}`, () => assert.equal(tidy(typed), right));
}

for (const kept of [
  '1,026 辆', '7:30 至 9:30', 'https://example.org/a,b?c=1', '见 www.example.org/a,b 一文', 'a@b.cn', 'It is 5.5, he said.', 'Hello, world (again).',
  '甲  乙  丙', '比分 3:2', '屏幕 15" 大', '全角，不动。',
]) {
  test(`理标点 leaves punctuation alone: ${kept}`, () => assert.equal(applyEdits(kept, punctuationEdits(kept)), kept));
}

test('理标点 done twice is done once', () => {
  const text = '他说:"明天 9:30, 在 A 座(东门)见."';
  assert.equal(tidy(tidy(text)), tidy(text));
});

test('the half-width full stop at the end of a Chinese sentence is found, of an English one not', () => {
  assert.deepEqual(finalStopEdit('请服从现场指挥.'), { from: 7, to: 8, insert: '。' });
  assert.equal(finalStopEdit('See you.'), undefined);
  assert.equal(finalStopEdit('见附件 1.'), undefined);
  assert.equal(finalStopEdit('第一句.第二句。'), undefined);
});

test('Han characters and foreign words are counted apart', () => {
  assert.deepEqual(countText('11 月 25 日，GDP 增长 5.2%'), { han: 4, words: 4 });
  assert.deepEqual(countText('don’t stop at example.org'), { han: 0, words: 4 });
  assert.deepEqual(countText(''), { han: 0, words: 0 });
  assert.deepEqual(countText('𠮷野家〇'), { han: 4, words: 0 });
});

test('reading time is rounded up', () => {
  assert.equal(readingMinutes({ han: 1026, words: 0 }), 3);
  assert.equal(readingMinutes({ han: 1, words: 0 }), 1);
  assert.equal(readingMinutes({ han: 200, words: 200 }), 2);
  assert.equal(readingMinutes({ han: 0, words: 0 }), 0);
});

test('a headline is as long as its characters without space', () => {
  assert.equal(lengthOf('滨江路 东段，施工'), 8);
  assert.equal(lengthOf('𠮷'), 1);
  assert.equal(grouped(1234567), '1,234,567');
  assert.equal(grouped(12), '12');
});

test('names are split at marks, never at spaces, and each stays once', () => {
  assert.deepEqual(splitNames(' 甲报、Ann  Lee，乙报;甲报,'), ['甲报', 'Ann Lee', '乙报']);
  assert.deepEqual(splitNames(joinNames(['甲', '乙'])), ['甲', '乙']);
});

test('links lead out by http, https or mail, or stay in the site', () => {
  for (const address of ['https://example.org/a', 'http://a.cn', 'mailto:a@b.cn', '/news/1']) {
    assert.equal(linkAddress(address), address);
  }
  for (const address of ['javascript:alert(1)', 'java\nscript:alert(1)', ' JAVASCRIPT:1', 'data:text/html,x', 'file:///C:/a', '//evil.example', '/\\evil.example', 'news/1', '#a', 'http:', 'https://', '']) {
    assert.equal(linkAddress(address), null, address);
  }
  assert.equal(linkAddress('http://desk.test/a', 'http://desk.test'), '/a');
});

test('what a writer types as a link is completed only where its meaning is plain', () => {
  assert.equal(typedLink(' example.org/a '), 'https://example.org/a');
  assert.equal(typedLink('desk@example.org'), 'mailto:desk@example.org');
  assert.equal(typedLink('随便写的'), null);
});

test('pictures come from the library alone', () => {
  assert.equal(pictureAddress('/media/2026/a-1.png'), '/media/2026/a-1.png');
  assert.equal(pictureAddress('http://desk.test/media/a.png', 'http://desk.test'), '/media/a.png');
  for (const source of ['/media/../secret', '/media/%2e%2e/x', '/media/', '/media/a.png?x=1', '//evil/media/a.png', 'https://evil.example/media/a.png', '/other/a.png', 'data:image/png;base64,A', null]) {
    assert.equal(pictureAddress(source), null, String(source));
  }
});

const article = { title: '题', shortTitle: '短', sources: '甲报', reporters: '乙', editors: '丙', blocks: [{ text: '正文。', pos: 1 }], pictures: [] };
const keysOf = (changes, level) => checksFor({ ...article, ...changes }).filter((item) => item.level === level).map(({ key }) => key);

test('an article in order passes every check', () => {
  assert.deepEqual(keysOf({}, 'must'), []);
  assert.deepEqual(keysOf({}, 'may'), []);
  assert.deepEqual(keysOf({}, 'pass'), ['title', 'shortTitle', 'source', 'body', 'stops', 'byline']);
});

test('what is missing must be added, what is doubtful may be', () => {
  assert.deepEqual(keysOf({ title: ' ', sources: '、', blocks: [{ text: '', pos: 1 }] }, 'must'), ['titleMissing', 'sourceMissing', 'bodyMissing']);
  assert.deepEqual(keysOf({ reporters: '', blocks: [{ text: '完.', pos: 1 }] }, 'may'), ['finalStop', 'bylineMissing']);
  assert.deepEqual(keysOf({ pictures: [{ alt: null, pos: 9 }, { alt: '', pos: 12 }] }, 'must'), ['altMissing']);
  assert.deepEqual(keysOf({ pictures: [{ alt: '', pos: 12 }] }, 'pass').includes('alt'), true);
});

test('a headline of 63 characters is 3 too many', () => {
  const [long] = checksFor({ ...article, title: '字'.repeat(63) });
  assert.deepEqual(long, { level: 'must', key: 'titleLong', values: { length: 63, limit: 60, over: 3 }, field: 'title' });
  assert.deepEqual(keysOf({ title: '字'.repeat(60) }, 'must'), []);
  assert.deepEqual(keysOf({ shortTitle: '字'.repeat(17) }, 'must'), ['shortTitleLong']);
});

test('a field that the form does not have is not asked for', () => {
  assert.deepEqual(checksFor({ blocks: article.blocks, pictures: [] }).map(({ key }) => key), ['body', 'stops']);
});

test('both languages have the same words with the same places to fill', () => {
  const places = (word) => [...new Set(word.match(/\{\w+\}/gu))].sort();
  assert.deepEqual(Object.keys(english).sort(), Object.keys(chinese).sort());
  for (const key of Object.keys(chinese)) {
    assert.deepEqual(places(english[key]), places(chinese[key]), key);
  }
});

test('a word is chosen by number and filled, an unknown one is an error', () => {
  const words = wordsFor({ closest: (selector) => (selector === '[lang]' ? { lang: 'en-GB' } : { dataset: { words: '{"list":"Lists"}' } }) });
  assert.equal(words('keptHeadings', { n: 1 }), '1 heading');
  assert.equal(words('keptHeadings', { n: 2 }), '2 headings');
  assert.equal(words('list'), 'Lists');
  assert.throws(() => words('nothing'), /no word for "nothing"/u);
});
