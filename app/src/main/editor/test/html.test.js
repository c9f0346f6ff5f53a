import assert from 'node:assert/strict';
import { test } from 'node:test';

import { schema, throughHouse } from './house.js';

for (const [what, html] of [
  ['every block', '<p>一</p>\n<h2>二</h2>\n<h3 class="align-center">三</h3>\n<blockquote><p>四</p></blockquote>\n<p class="align-right">五</p>'],
  ['marks in their order', '<p><a href="https://example.org/"><strong>粗<em>斜</em></strong></a>H<sub>2</sub>O 10<sup>2</sup><br>行</p>'],
  ['lists, nested and numbered on', '<ol start="3"><li>三<ul><li>甲</li><li>乙</li></ul></li><li><p>四</p><p>又一段</p></li></ol>'],
  ['a picture, its caption, and the three states of its description', '<figure><img src="/media/a.png"><figcaption>图<strong>说</strong></figcaption></figure>\n<figure><img src="/media/b.png" alt=""></figure>\n<figure><img src="/media/c.png" alt="桥 &amp; &quot;路&quot;"></figure>'],
  ['a table with head, spans and alignment', '<table><thead><tr><th colspan="2">头</th></tr></thead><tbody><tr><td class="align-right">1</td><td><ul><li>甲</li></ul></td></tr></tbody></table>'],
  ['a table without a head', '<table><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>'],
  ['what HTML must escape', '<p>a &lt; b &amp; c &gt; d&nbsp;e "q"</p>'],
]) {
  test(`${what} comes out as it went in`, () => assert.equal(throughHouse(html), html));
}

for (const [what, given, right] of [
  ['styles, spans and unknown elements leave their text', '<p style="color:red"><span class="x">甲</span><u>乙</u></p><div>丙</div>', '<p>甲乙</p>\n<p>丙</p>'],
  ['b and i are written as strong and em', '<p><b>甲</b><i>乙</i></p>', '<p><strong>甲</strong><em>乙</em></p>'],
  ['other heading levels do not exist', '<h1>甲</h1><h5>乙</h5>', '<p>甲</p>\n<p>乙</p>'],
  ['a dangerous link leaves its words', '<p><a href="javascript:alert(1)">甲</a></p>', '<p>甲</p>'],
  ['a foreign picture goes', '<p>甲</p><img src="https://example.org/a.png"><img src="/media/../a.png">', '<p>甲</p>'],
  ['a bare picture becomes a figure', '<img src="/media/a.png" alt="桥" onerror="x()">', '<figure><img src="/media/a.png" alt="桥"></figure>'],
  ['other classes and inline alignment go', '<p class="align-center evil" id="x">甲</p><p style="text-align:center">乙</p>', '<p class="align-center">甲</p>\n<p>乙</p>'],
  ['blank paragraphs go', '<p></p><p>甲</p><p> </p>', '<p>甲</p>'],
  ['an empty text is nothing', '', ''],
  ['spans out of reason go', '<table><tr><td colspan="1000000">甲</td></tr></table>', '<table><tbody><tr><td>甲</td></tr></tbody></table>'],
  ['a head cell that reaches into the body stays in the body', '<table><tr><th rowspan="2">甲</th><th>乙</th></tr><tr><td>丙</td></tr></table>', '<table><tbody><tr><th rowspan="2">甲</th><th>乙</th></tr><tr><td>丙</td></tr></tbody></table>'],
  ['sup and sub exclude one another', '<p><sup><sub>甲</sub></sup></p>', '<p><sub>甲</sub></p>'],
]) {
  test(what, () => assert.equal(throughHouse(given), right));
}

test('the schema has no node or mark without HTML of the house', () => {
  assert.deepEqual(Object.keys(schema.nodes).sort(), ['blockquote', 'bulletList', 'doc', 'figure', 'hardBreak', 'heading', 'listItem', 'orderedList', 'paragraph', 'table', 'tableCell', 'tableHeader', 'tableRow', 'text']);
  assert.deepEqual(Object.keys(schema.marks).sort(), ['bold', 'italic', 'link', 'subscript', 'superscript']);
});
