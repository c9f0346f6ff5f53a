import assert from 'node:assert/strict';

import { atDesk, caretAfter, handedIn, until } from './chromium.js';

const status = (page) => page.textContent('[data-save-status]');
const GOOD = '<p>正文。</p>';

async function write(page, words) {
  await caretAfter(page, '正文');
  await page.keyboard.type(words);
}

const saveNow = (page) => page.clock.runFor(2_100);

async function ready(page) {
  await page.clock.install();
  await page.reload();
}

atDesk('a save sends the form as it stands, names its base, and moves it on', async ({ desk, page }) => {
  await ready(page);
  await write(page, '甲');
  assert.equal(await status(page), '有改动，还没有存');
  await saveNow(page);
  await until(() => status(page), (text) => text === '已存 10:42:07 · 第 14 版');
  assert.deepEqual(desk.saves, [{
    token: 'first',
    fields: { base: 'r13', title: '滨江路东段今起分段施工，请注意绕行', shortTitle: '滨江路东段分段施工', sources: '城乡日报、河口客户端', body: '<p>正文。甲</p>', reporters: '甲某、乙某', editors: '' },
  }]);
  await page.fill('#ti', '新题');
  await saveNow(page);
  await until(() => desk.saves.length, (count) => count === 2);
  assert.equal(desk.saves[1].fields.base, 'r14');
  assert.equal(desk.saves[1].fields.title, '新题');
}, { body: GOOD });

atDesk('a clash keeps the words and leads to both texts', async ({ desk, page, body }) => {
  await ready(page);
  desk.answers.push({ status: 409, body: { by: '丁某', at: '2026-11-25T02:44:09Z', theirsUrl: '/articles/1/clash' } });
  await write(page, '甲');
  await saveNow(page);
  const note = page.locator('[data-note=clash]');
  await note.waitFor();
  assert.match(await note.textContent(), /丁某 也存了这篇，10:44:09/u);
  assert.equal(await note.getByRole('link', { name: '看两边的差别' }).getAttribute('href'), '/articles/1/clash');
  assert.equal(await body(), '<p>正文。甲</p>');
  assert.equal(await page.inputValue('[name=base]'), 'r13');
}, { body: GOOD });

atDesk('a link from the server that would run script is not shown', async ({ desk, page }) => {
  await ready(page);
  desk.answers.push({ status: 409, body: { by: '<b>丁</b>', theirsUrl: 'javascript:alert(1)' } });
  await write(page, '甲');
  await saveNow(page);
  await page.locator('[data-note=clash]').waitFor();
  assert.equal(await page.locator('[data-note=clash] a, [data-note=clash] b').count(), 0);
}, { body: GOOD });

atDesk('when the session ends writing goes on, and a fresh token mends it', async ({ desk, page }) => {
  await ready(page);
  desk.answers.push({ status: 401, body: {} });
  await write(page, '甲');
  await saveNow(page);
  await page.locator('[data-note=session]').waitFor();
  assert.match(await status(page), /^暂存在这台电脑 \d\d:\d\d:\d\d$/u);
  assert.equal(await page.getByRole('link', { name: '登录' }).getAttribute('href'), '/sign-in');
  await page.keyboard.type('乙');
  desk.token = 'second';
  desk.answers.push({ status: 403, body: {} });
  await page.evaluate(() => window.dispatchEvent(new Event('fenzhan:signed-in')));
  await saveNow(page);
  await until(() => status(page), (text) => text.startsWith('已存'));
  assert.deepEqual(desk.saves.map(({ token, fields }) => [token, fields.body]), [['first', '<p>正文。甲</p>'], ['first', '<p>正文。甲乙</p>'], ['second', '<p>正文。甲乙</p>']]);
  assert.equal(await page.locator('[data-note=session]').count(), 0);
}, { body: GOOD });

atDesk('words that were never saved are offered on the next opening, after a look at the difference', async ({ desk, page, body }) => {
  await ready(page);
  desk.answers.push({ status: 500, body: {} });
  await write(page, '没存上的话');
  await page.fill('#sh', '新短题');
  await saveNow(page);
  await until(() => status(page), (text) => text.startsWith('暂存在这台电脑'));
  await page.reload();
  const note = page.locator('[data-note=copy]');
  assert.match(await note.textContent(), /这台电脑上有一份没存上的稿子.*差 2 处/u);
  assert.equal(await body(), GOOD);
  assert.equal(await note.getByRole('button', { name: '用这台电脑上的' }).count(), 0);
  await note.getByRole('button', { name: '看差别' }).click();
  assert.deepEqual(await note.locator('ins').allTextContents(), ['新短题', '没存上的话']);
  await note.getByRole('button', { name: '用这台电脑上的' }).click();
  assert.equal(await body(), '<p>正文。没存上的话</p>');
  assert.equal(await page.inputValue('#sh'), '新短题');
  assert.equal(await page.inputValue('[name=base]'), 'r13');
  await page.getByRole('button', { name: '换回来' }).click();
  assert.equal(await body(), GOOD);
  assert.equal(await page.inputValue('#sh'), '滨江路东段分段施工');
}, { body: GOOD });

atDesk('a copy that is not wanted is gone for good, one that was saved is never offered', async ({ desk, page, body }) => {
  await ready(page);
  await write(page, '存上了');
  await saveNow(page);
  await until(() => status(page), (text) => text.startsWith('已存'));
  await page.reload();
  assert.equal(await page.locator('[data-note=copy]').count(), 0);
  // Leaving the page tries to save once more; here that fails too.
  desk.answers.push({ status: 500, body: {} });
  await write(page, '没存上');
  await page.clock.runFor(600);
  await page.reload();
  await page.locator('[data-note=copy]').getByRole('button', { name: '看差别' }).click();
  await page.getByRole('button', { name: '留着编辑部的，这份不要了' }).click();
  assert.equal(await body(), GOOD);
  await page.reload();
  assert.equal(await page.locator('[data-note=copy]').count(), 0);
}, { body: GOOD });

atDesk('a submission waits for the save under way and starts from its revision', async ({ desk, page }) => {
  let release;
  desk.answers.push({ delay: new Promise((done) => { release = done; }) });
  await write(page, '甲');
  await until(() => desk.saves.length, (count) => count === 1);
  await page.keyboard.type('乙');
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(200);
  assert.equal(desk.submits.length, 0);
  release();
  const sent = await handedIn(desk, page);
  assert.equal(sent.get('base'), 'r14');
  assert.equal(sent.get('body'), '<p>正文。甲乙</p>');
  assert.equal(sent.get('sources'), '城乡日报、河口客户端');
}, { body: GOOD });

atDesk('the whole text can be copied out when the session is over', async ({ desk, page }) => {
  await ready(page);
  desk.answers.push({ status: 401, body: {} });
  await write(page, '甲');
  await saveNow(page);
  await page.evaluate(() => document.addEventListener('copy', (event) => { window.copied = event; }));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '把全文复制出来' }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '滨江路东段今起分段施工，请注意绕行\n\n正文。甲\n');
  assert.equal(await page.evaluate(() => window.copied), undefined);
}, { body: GOOD });
