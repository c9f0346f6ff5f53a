import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { atDesk, caretAfter, paste, until } from './chromium.js';

const sample = (name) => readFileSync(fileURLToPath(new URL(`../paste/${name}.html`, import.meta.url)), 'utf8');
const said = (page) => page.locator('.said');
const tool = (page, name) => page.getByRole('toolbar', { name: '排版' }).getByRole('button', { name, exact: true });

atDesk('opening an article changes nothing and sends nothing', async ({ desk, page, body }) => {
  await page.waitForTimeout(100);
  assert.equal(await body(), desk.body);
  assert.equal(desk.saves.length, 0);
});

atDesk('typed words reach the textarea, the count and the checks', async ({ page, body }) => {
  await caretAfter(page, '如遇拥堵');
  await page.keyboard.type('好 GDP');
  assert.match(await body(), /指挥\.好 GDP<\/p>$/u);
  await until(() => page.textContent('[data-count]'), (count) => count === '65 字 4 词 · 约读 1 分');
});

atDesk('the tool bar sets bold, heading, list, quote and takes it back', async ({ page, body }) => {
  await caretAfter(page, '甲');
  await page.keyboard.press('Shift+Home');
  await tool(page, '粗').click();
  assert.equal(await body(), '<p><strong>甲</strong></p>');
  assert.equal(await tool(page, '粗').getAttribute('aria-pressed'), 'true');
  await tool(page, '粗').click();
  await page.selectOption('.tools select', 'h2');
  assert.equal(await body(), '<h2>甲</h2>');
  await page.selectOption('.tools select', 'right');
  assert.equal(await body(), '<p class="align-right">甲</p>');
  await page.selectOption('.tools select', 'p');
  await tool(page, '列表').click();
  assert.equal(await body(), '<ul><li>甲</li></ul>');
  await tool(page, '列表').click();
  assert.equal(await body(), '<ol><li>甲</li></ol>');
  await tool(page, '列表').click();
  await tool(page, '引文').click();
  assert.equal(await body(), '<blockquote><p>甲</p></blockquote>');
  await tool(page, '撤销').click();
  assert.equal(await body(), '<p>甲</p>');
}, { body: '<p>甲</p>' });

atDesk('the tool bar is one Tab stop with arrow keys, reached by Alt F10 and left by Escape', async ({ page, text }) => {
  await text.click();
  await page.keyboard.press('Alt+F10');
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.ariaLabel);
  assert.match(await focused(), /正文/u);
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), '粗');
  await page.keyboard.press('End');
  assert.equal(await focused(), '撤销');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await focused(), '理标点');
  assert.equal(await page.locator('.tools [tabindex="0"]').count(), 1);
  await page.keyboard.press('Escape');
  assert.equal(await text.evaluate((element) => element === document.activeElement), true);
});

atDesk('a link is asked for below the bar, and refused with a reason', async ({ page, body }) => {
  await caretAfter(page, '甲');
  await page.keyboard.press('Shift+Home');
  await tool(page, '链接').click();
  await page.getByLabel('链接到哪里').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  assert.match(await page.getByRole('alert').textContent(), /不是能用的地址/u);
  await page.getByLabel('链接到哪里').fill('example.org/a');
  await page.keyboard.press('Enter');
  assert.equal(await body(), '<p><a href="https://example.org/a">甲</a></p>');
  await tool(page, '链接').click();
  await page.getByRole('button', { name: '去掉链接' }).click();
  assert.equal(await body(), '<p>甲</p>');
}, { body: '<p>甲</p>' });

atDesk('a picture is taken only with a description, or as decoration', async ({ page, body }) => {
  await caretAfter(page, '甲');
  await tool(page, '图片').click();
  await page.getByLabel('图库里的地址').fill('/media/a.png');
  await page.getByRole('button', { name: '放进正文' }).click();
  assert.match(await page.getByRole('alert').textContent(), /写一句图里有什么/u);
  await page.getByLabel('图里有什么，给看不见图的人').fill('一座桥');
  await page.getByRole('button', { name: '放进正文' }).click();
  await until(body, (html) => html === '<p>甲</p>\n<figure><img src="/media/a.png" alt="一座桥"></figure>');
  await page.getByRole('button', { name: '改图' }).click();
  await page.getByLabel('只是装饰，不用说').check();
  await page.getByRole('button', { name: '放进正文' }).click();
  await until(body, (html) => html === '<p>甲</p>\n<figure><img src="/media/a.png" alt=""></figure>');
}, { body: '<p>甲</p>' });

atDesk('a table grows and shrinks with the tools that appear in it', async ({ page, body }) => {
  await caretAfter(page, '甲');
  await tool(page, '表格').click();
  assert.equal((await body()).match(/<th>/gu).length, 3);
  await tool(page, '加行').click();
  assert.equal((await body()).match(/<tr>/gu).length, 4);
  await tool(page, '删列').click();
  assert.equal((await body()).match(/<th>/gu).length, 2);
  await tool(page, '删表格').click();
  assert.equal(await body(), '<p>甲</p>');
}, { body: '<p>甲</p>' });

atDesk('a paste from Word says what it kept and dropped, and can be taken back', async ({ page, body }) => {
  await caretAfter(page, '甲');
  await paste(page, sample('word-lists'));
  assert.match(await said(page).textContent(), /^从 Word 粘贴：留下 2 个小标题、5 段、4 个列表（6 条），去掉 41 处样式/u);
  assert.match(await body(), /^<p>甲绕行办法：<\/p>\n<ol><li>往东的车辆走桥头路<ul>/u);
  await said(page).getByRole('button', { name: '撤销粘贴' }).click();
  assert.equal(await body(), '<p>甲</p>');
  assert.equal(await said(page).isVisible(), false);
}, { body: '<p>甲</p>' });

atDesk('taking a paste back later keeps what was written since', async ({ page, body }) => {
  await caretAfter(page, '甲');
  await page.keyboard.press('Enter');
  await paste(page, '<p class="MsoNormal">贴一</p><p class="MsoNormal">贴二</p>');
  await caretAfter(page, '甲');
  await page.keyboard.type('新写');
  await said(page).getByRole('button', { name: '撤销粘贴' }).click();
  assert.equal(await body(), '<p>甲新写</p>\n<p>尾</p>');
}, { body: '<p>甲</p>\n<p>尾</p>' });

atDesk('only the text of a paste stays when that is wanted, and that can be undone', async ({ page, body }) => {
  await caretAfter(page, '甲');
  await page.keyboard.press('Enter');
  await paste(page, sample('google-nested'));
  await said(page).getByRole('button', { name: '只留文字' }).click();
  assert.equal(await body(), '<p>甲</p>\n<p>绕行</p>\n<p>往东</p>\n<p>请注意：走这条路慢行，H2O</p>\n<p>甲</p>\n<p>甲一</p>\n<p>乙</p>');
  await said(page).getByRole('button', { name: '撤销' }).click();
  assert.match(await body(), /<h2>绕行<\/h2>/u);
}, { body: '<p>甲</p>' });

atDesk('a headline in a paste is offered, and leaves the text when taken', async ({ page, body }) => {
  const offered = page.evaluate(() => new Promise((done) => { document.addEventListener('fenzhan:title-offered', ({ detail }) => done(detail.title)); }));
  await page.waitForTimeout(50);
  await caretAfter(page, '甲');
  await page.keyboard.press('Enter');
  await paste(page, sample('word-title-and-numbered-heading'));
  assert.equal(await offered, '通知');
  assert.equal(await body(), '<p>甲</p>\n<p>通知</p>\n<h2>一、总则</h2>');
  await said(page).getByRole('button', { name: '把“通知”用作标题' }).click();
  assert.equal(await page.inputValue('#ti'), '通知');
  assert.equal(await body(), '<p>甲</p>\n<h2>一、总则</h2>');
}, { body: '<p>甲</p>' });

atDesk('pictures that did not come along are listed', async ({ page }) => {
  await caretAfter(page, '甲');
  await paste(page, sample('word-pictures'));
  assert.match(await said(page).textContent(), /、2 张图.*图 1“绕行图”还在原来的电脑上，在“施工路段如图所示”之后/u);
}, { body: '<p>甲</p>' });

atDesk('plain text becomes paragraphs; a few words go into the sentence', async ({ page, body }) => {
  await caretAfter(page, '甲');
  await paste(page, '', '一\n\n二');
  assert.equal(await body(), '<p>甲一</p>\n<p>二</p>');
  await paste(page, '<meta charset="utf-8"><span style="color:red">三<b>四</b></span>', '三四');
  assert.equal(await body(), '<p>甲一</p>\n<p>二三<strong>四</strong></p>');
  assert.equal(await said(page).isVisible(), false);
}, { body: '<p>甲</p>' });

atDesk('what is cut here is pasted here unchanged', async ({ page, body }) => {
  await caretAfter(page, '往东');
  await page.keyboard.press('Control+a');
  const html = await page.evaluate(() => new Promise((done) => {
    document.addEventListener('copy', (event) => setTimeout(() => done(event.clipboardData?.getData('text/html')), 0), { once: true });
    const clipboardData = new DataTransfer();
    document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    done(clipboardData.getData('text/html'));
  }));
  assert.match(html, /data-pm-slice/u);
  await page.keyboard.press('Delete');
  await paste(page, html);
  assert.equal(await body(), '<h2>往东</h2>\n<ul><li>甲<ul><li>乙</li></ul></li></ul>\n<figure><img src="/media/a.png" alt=""><figcaption>图</figcaption></figure>');
}, { body: '<h2>往东</h2>\n<ul><li>甲<ul><li>乙</li></ul></li></ul>\n<figure><img src="/media/a.png" alt=""><figcaption>图</figcaption></figure>' });

atDesk('a dropped picture is sent to the library and asked about by the check', async ({ page, text, body }) => {
  await caretAfter(page, '甲');
  await text.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], '桥.png', { type: 'image/png' }));
    const { left, top } = element.getBoundingClientRect();
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, clientX: left + 50, clientY: top + 10 }));
  });
  await until(body, (html) => html.includes('<figure><img src="/media/new.png"></figure>'));
  await until(() => page.textContent('[data-checks]'), (list) => list.includes('1 张图缺替代文字'));
}, { body: '<p>甲</p>' });

atDesk('理标点 tidies across marks, says how much, and can be undone', async ({ page, body }) => {
  await tool(page, '理标点').click();
  assert.equal(await body(), '<p>降低<strong>车速，</strong>保持车距。</p>\n<p>用GDP说话</p>');
  assert.match(await said(page).textContent(), /^理好 2 处标点、2 处空格/u);
  await said(page).getByRole('button', { name: '撤销' }).click();
  assert.equal(await body(), '<p>降低<strong>车速,</strong> 保持车距.</p>\n<p>用 GDP 说话</p>');
}, { body: '<p>降低<strong>车速,</strong> 保持车距.</p><p>用 GDP 说话</p>' });

atDesk('the check finds the half-width stop and mends it', async ({ page, body }) => {
  await page.locator('[data-checks] li.may', { hasText: '英文句点' }).getByRole('button', { name: '替我改' }).click();
  assert.match(await body(), /现场指挥。<\/p>$/u);
  await until(() => page.locator('[data-checks] li', { hasText: '英文句点' }).count(), (count) => count === 0);
  assert.match(await page.textContent('[data-checks-summary]'), /^1 项必须改 · 1 项建议$/u);
});

atDesk('a submission that lacks something leads to the first thing', async ({ desk, page }) => {
  await page.fill('#ti', '');
  await page.keyboard.press('Control+Enter');
  await until(() => page.evaluate(() => document.activeElement.id), (id) => id === 'ti');
  await page.fill('#ti', '题');
  await page.keyboard.press('Control+Enter');
  await until(() => page.evaluate(() => document.activeElement.className), (name) => name.includes('ProseMirror'));
  assert.equal(desk.submits.length, 0);
});

atDesk('names are added, moved and removed, and sent as a person would type them', async ({ page }) => {
  const value = () => page.$eval('#so', (input) => input.value);
  await page.focus('#so-entry');
  await page.keyboard.type('丙报,丁报');
  await page.keyboard.press('Enter');
  assert.equal(await value(), '城乡日报、河口客户端、丙报、丁报');
  await page.getByRole('button', { name: '去掉丙报' }).click();
  assert.equal(await value(), '城乡日报、河口客户端、丁报');
  await page.getByRole('button', { name: '去掉丁报' }).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  assert.equal(await value(), '城乡日报、丁报、河口客户端');
  await page.focus('#so-entry');
  await page.keyboard.press('Backspace');
  assert.equal(await value(), '城乡日报、丁报');
  await page.getByLabel('来源', { exact: true }).last().fill('戊报');
  await page.focus('#ti');
  assert.equal(await value(), '城乡日报、丁报、戊报');
});

atDesk('a screen in English speaks English', async ({ page }) => {
  await caretAfter(page, '甲');
  await paste(page, sample('word-notice'));
  assert.match(await said(page).textContent(), /^Pasted from Word: kept 1 heading, 4 paragraphs; dropped 13 styles/u);
  assert.equal(await page.getByRole('toolbar', { name: 'Text tools' }).getByRole('button', { name: 'Tidy punctuation' }).count(), 1);
}, { body: '<p>甲</p>', lang: 'en' });

atDesk('a table tool without a table under the caret says what to do', async ({ page, body }) => {
  await caretAfter(page, '外');
  await tool(page, '删表格').click();
  assert.match(await said(page).textContent(), /先把光标放进表格/u);
  assert.match(await body(), /<table>/u);
}, { body: '<p>外</p>\n<table><tbody><tr><td>甲</td></tr></tbody></table>' });
