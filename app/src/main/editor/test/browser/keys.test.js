import assert from 'node:assert/strict';

import { atDesk, caretAfter, handedIn } from './chromium.js';

const hash = (page) => page.evaluate(() => location.hash);
const rest = (page) => page.evaluate(() => document.activeElement.blur());

atDesk('J and K walk the list, and a key of the row acts on that row', async ({ page }) => {
  await rest(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), '第二篇');
  assert.equal(await page.locator('.rows > li.sel').count(), 1);
  await page.keyboard.press('e');
  assert.equal(await hash(page), '#edit-two');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  assert.equal(await hash(page), '#one');
});

atDesk('two keys in a row go somewhere, the second alone does not', async ({ page }) => {
  await rest(page);
  await page.keyboard.press('w');
  assert.equal(await hash(page), '');
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  assert.equal(await hash(page), '#list');
});

atDesk('letters sleep in the text, in fields, and when switched off', async ({ page, body }) => {
  await caretAfter(page, '如遇拥堵');
  await page.keyboard.type('gwje');
  await page.fill('#sh', 'gw');
  assert.match(await body(), /gwje<\/p>$/u);
  await rest(page);
  await page.evaluate(() => localStorage.setItem('fenzhan.keys', 'off'));
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.keyboard.press('j');
  assert.equal(await hash(page), '');
  assert.equal(await page.locator('.rows > li.sel').count(), 0);
});

atDesk('the main action works from within the text, once', async ({ desk, page }) => {
  await caretAfter(page, '正文');
  await page.keyboard.press('Control+Enter');
  assert.equal((await handedIn(desk, page)).get('body'), '<p>正文。</p>');
  assert.equal(desk.submits.length, 1);
}, { body: '<p>正文。</p>' });
