import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { parse } from './desk-document.js';
import { throughHouse } from './house.js';
import { filterPaste } from '../src/paste/filter.js';
import { pictureList, reportOf } from '../src/paste/report.js';
import { wordsFor } from '../src/words.js';

const CORPUS = fileURLToPath(new URL('./paste/', import.meta.url));
const words = wordsFor(null);
const paste = (html) => filterPaste(html, { parse, origin: 'http://desk.test' });
const sample = (name) => paste(readFileSync(`${CORPUS}${name}.html`, 'utf8'));
const report = (name) => reportOf(sample(name), words);

// Renewed by RENEW_GOLDEN=1, then read in the difference.
for (const file of readdirSync(CORPUS).filter((name) => !name.includes('.expected.'))) {
  const golden = `${CORPUS}${file.replace('.html', '.expected.html')}`;
  test(`${file} becomes the house's HTML`, () => {
    const html = `${throughHouse(sample(file.replace('.html', '')).html)}\n`;
    if (process.env.RENEW_GOLDEN) {
      writeFileSync(golden, html);
    }
    assert.equal(html, readFileSync(golden, 'utf8'));
  });
}

for (const [name, source] of [['word-notice', 'word'], ['wps-notice', 'wps'], ['pages-letter', 'pages'], ['google-nested', 'google'], ['wechat-article', 'wechat'], ['web-page', 'web']]) {
  test(`${name} is known to come from ${source}`, () => assert.equal(sample(name).source, source));
}

test('the report counts what stayed and what went', () => {
  assert.equal(report('word-notice'), '从 Word 粘贴：留下 1 个小标题、4 段，去掉 13 处样式');
  assert.equal(report('word-lists'), '从 Word 粘贴：留下 2 个小标题、5 段、4 个列表（6 条），去掉 41 处样式');
});

test('comments, tracked deletions and hidden text are named in the report', () => {
  assert.equal(report('word-review'), '从 Word 粘贴：留下 2 段，去掉 5 处样式、1 处隐藏文字、1 条批注、1 处已删的修订');
});

test('a picture that did not come along is listed with its place', () => {
  const { dropped } = sample('word-pictures');
  assert.deepEqual(dropped.pictures, [{ why: 'computer', name: '绕行图', after: '施工路段如图所示' }, { why: 'inside', name: '', after: '如图所示，请注意。'.slice(-8) }]);
  assert.equal(pictureList(dropped.pictures, words), '没有跟来的图：图 1“绕行图”还在原来的电脑上，在“施工路段如图所示”之后；图 2夹在剪贴板里，在“图所示，请注意。”之后。请用“图片”按钮放上来。');
});

test('a foreign picture is listed with its host, a tracking dot is not', () => {
  assert.deepEqual(sample('wechat-article').dropped.pictures.map(({ why, host }) => [why, host]), [['elsewhere', 'mmbiz.qpic.cn']]);
  assert.deepEqual(sample('web-page').dropped.pictures, []);
});

test('the title of a Word document is offered as headline', () => {
  assert.equal(sample('word-title-and-numbered-heading').title, '通知');
  assert.equal(sample('wechat-article').title, '桥头路明起封闭');
  assert.equal(sample('word-lists').title, null);
});

test('text only is every line without its marks', () => {
  assert.deepEqual(sample('word-table').text, ['路段\t时间', '东段\t7:30', '9:30 分两次']);
});

test('a few words from a page are put in without a report', () => {
  const words1 = paste('<meta charset="utf-8"><span style="color:red">几个<b>字</b></span>');
  assert.equal(words1.inline, true);
  assert.equal(reportOf(words1, words), null);
});

test('hidden text from a page is always reported', () => {
  const hidden = paste('<p>看得见<span style="position:absolute;left:-9999px">看不见</span></p>');
  assert.deepEqual(hidden.text, ['看得见']);
  assert.equal(hidden.dropped.hidden, 1);
  assert.match(reportOf(hidden, words), /1 处隐藏文字/u);
});

test('filtering twice gives the same as filtering once', () => {
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.expected.html'))) {
    const html = readFileSync(`${CORPUS}${file}`, 'utf8');
    assert.equal(`${throughHouse(paste(html).html)}\n`, html, file);
  }
});

test('a broken or hostile paste does not hang', { timeout: 60_000 }, () => {
  const many = (text) => text.repeat(50_000);
  for (const html of [many('<a '), many('<style>'), `<style>${many('@a{b{')}</style><p>x`, `<style>${many('a,')}</style>x`, `<p style="${many('a:"b;')}">x`, `<p>${many(' ')}x`, `<p>${many('\u00a0\u2028')}x`,
    `<p>${many('.,')}</p>`, many('mso-a:'), `<p style="${many('(')}">x`]) {
    assert.equal(typeof paste(html).html, 'string');
  }
});

test('no paste, however broken, brings in more than the house allows', () => {
  const parts = ['<p style="mso-list:l0 level9 lfo1">', '<span style="mso-list:Ignore">9.</span>', '<table>', '<td rowspan=9999>', '</p>', '<ul>', '<li>', '<h1 class=MsoTitle>', '<img src=x onerror=alert(1)>',
    '<a href=" java\tscript:alert(1)">', '字', 'x', '<br>', '<figure>', '<figcaption>', '<svg><script>1</script></svg>', '</table>', '</ul>', '<blockquote>', '<b>', '<style>p{', '}</style>', '<!--', '-->', '&nbsp;', '<td>'];
  const allowed = /^<(?:\/?(?:p|h2|h3|ul|li|blockquote|figure|figcaption|table|thead|tbody|tr|th|td|strong|em|sup|sub)|br|\/?ol|ol start="\d+"|(?:p|h2|h3|td|th) class="align-(?:center|right)"|t[dh](?: colspan="\d+")?(?: rowspan="\d+")?)>$/u;
  let seed = 20261125;
  const next = (most) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * most); };
  for (let round = 0; round < 150; round += 1) {
    const html = Array.from({ length: 1 + next(25) }, () => parts[next(parts.length)]).join('');
    const result = throughHouse(paste(html).html);
    for (const tag of result.match(/<[^>]*>/gu) ?? []) {
      assert.match(tag, allowed, `round ${round}: ${html}`);
    }
    assert.equal(throughHouse(result), result, `round ${round} does not settle: ${html}`);
  }
});
