import assert from 'node:assert/strict';

import { atDesk, caretAfter, until } from './chromium.js';

const SHORT = '<p>第一段文字。</p>\n<h2>小标题</h2>\n<p>第二段文字。</p>';

/** Types through Chromium's own input-method interface: pinyin grows letter by letter, then one candidate takes its place. */
async function compose(page, steps, chosen) {
  const session = await page.context().newCDPSession(page);
  for (const pinyin of steps) {
    await session.send('Input.imeSetComposition', { text: pinyin, selectionStart: pinyin.length, selectionEnd: pinyin.length });
  }
  await session.send('Input.insertText', { text: chosen });
}

const NI_HAO = ['n', 'ni', "ni'h", "ni'ha", "ni'hao"];

const settled = (body, right) => until(body, (html) => html === right).then(() => assert.ok(true), async () => assert.equal(await body(), right));

atDesk('composing at the end of a paragraph gives each character once', async ({ page, body }) => {
  await caretAfter(page, '第一段');
  await compose(page, NI_HAO, '你好');
  await compose(page, NI_HAO, '你好');
  await settled(body, SHORT.replace('第一段文字。', '第一段文字。你好你好'));
}, { body: SHORT });

atDesk('composing at the start of a line', async ({ page, body }) => {
  await caretAfter(page, '第二段');
  await page.keyboard.press('Home');
  await compose(page, NI_HAO, '你好');
  await settled(body, SHORT.replace('第二段', '你好第二段'));
}, { body: SHORT });

atDesk('composing in a fresh paragraph after Enter', async ({ page, body }) => {
  await caretAfter(page, '第二段');
  await page.keyboard.press('Enter');
  await compose(page, NI_HAO, '你好');
  await settled(body, `${SHORT}\n<p>你好</p>`);
}, { body: SHORT });

atDesk('composing in a heading, at both ends', async ({ page, body }) => {
  await caretAfter(page, '小标题');
  await compose(page, NI_HAO, '你好');
  await page.keyboard.press('Home');
  await compose(page, ['z', 'zai'], '再');
  await settled(body, SHORT.replace('小标题', '再小标题你好'));
}, { body: SHORT });

atDesk('composing over a selection replaces it, and nothing else', async ({ page, body }) => {
  await caretAfter(page, '第一段');
  await page.keyboard.press('Home');
  for (let i = 0; i < 3; i += 1) {
    await page.keyboard.press('Shift+ArrowRight');
  }
  await compose(page, NI_HAO, '你好');
  await settled(body, SHORT.replace('第一段', '你好'));
}, { body: SHORT });

atDesk('composing over a selection across blocks', async ({ page, body }) => {
  await caretAfter(page, '第一段');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
  await compose(page, NI_HAO, '你好');
  await settled(body, '<p>你好</p>\n<p>第二段文字。</p>');
}, { body: SHORT });

atDesk('composing in an empty article', async ({ page, text, body }) => {
  await text.click();
  await compose(page, NI_HAO, '你好');
  await settled(body, '<p>你好</p>');
}, { body: '' });

atDesk('composing in a list item and a cell', async ({ page, body }) => {
  await caretAfter(page, '甲');
  await compose(page, NI_HAO, '你好');
  await caretAfter(page, '乙');
  await compose(page, NI_HAO, '你好');
  await settled(body, '<ul><li>甲你好</li></ul>\n<table><tbody><tr><td>乙你好</td><td>丙</td></tr></tbody></table>');
}, { body: '<ul><li>甲</li></ul><table><tr><td>乙</td><td>丙</td></tr></table>' });

atDesk('composing in bold that was just switched on', async ({ page, body }) => {
  await caretAfter(page, '第二段');
  await page.keyboard.press('Control+b');
  await compose(page, NI_HAO, '你好');
  await settled(body, SHORT.replace('第二段文字。', '第二段文字。<strong>你好</strong>'));
}, { body: SHORT });

atDesk('a composition that is given up leaves nothing', async ({ page, body }) => {
  await caretAfter(page, '第二段');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await page.keyboard.type('x');
  await settled(body, SHORT.replace('第二段文字。', '第二段文字。x'));
}, { body: SHORT });

atDesk('while composing the textarea stands still, nothing is sent and no key acts', async ({ desk, page, body }) => {
  await page.clock.install();
  await caretAfter(page, '第二段');
  await page.keyboard.type('前');
  const before = await until(body, (html) => html.includes('前'));
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: "ni'hao", selectionStart: 6, selectionEnd: 6 });
  await page.clock.runFor(60_000);
  await page.keyboard.press('Control+Enter');
  assert.equal(await body(), before);
  assert.equal(desk.saves.length, 0);
  assert.equal(desk.submits.length, 0);
  await session.send('Input.insertText', { text: '你好' });
  await page.clock.runFor(3_000);
  await until(() => desk.saves.length, (count) => count === 1);
  assert.match(desk.saves[0].fields.body, /第二段文字。前你好<\/p>$/u);
}, { body: SHORT });

atDesk('composing in the headline and among the names', async ({ desk, page }) => {
  await page.fill('#ti', '');
  await compose(page, NI_HAO, '你好');
  await page.focus('#so-entry');
  await compose(page, ['j', 'jia', "jia'bao"], '甲报、');
  await until(() => page.$eval('#so', ({ value }) => value), (value) => value === '城乡日报、河口客户端、甲报');
  assert.equal(await page.inputValue('#ti'), '你好');
  assert.equal(desk.submits.length, 0);
}, { body: SHORT });
