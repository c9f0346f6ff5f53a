// One Chromium for all tests of a file, found where Debian puts it or where CHROMIUM says. Pages fail their test on any error or breach of the security policy.
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

import { openDesk } from './desk.js';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';
const skip = existsSync(PATH) ? false : `no Chromium at ${PATH}; set CHROMIUM to its path`;

let browser;
before(async () => { browser = skip ? null : await chromium.launch({ executablePath: PATH, args: ['--no-sandbox', '--disable-gpu'] }); });
after(async () => { await browser?.close(); });

/** A test with a desk of its own: `act({desk, page, text, body, faults})`. `text` is the editor, `body()` the textarea's value. */
export function atDesk(name, act, options = {}) {
  test(name, { skip, timeout: 60_000 }, async () => {
    const desk = await openDesk(options);
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const faults = [];
    try {
      const page = await context.newPage();
      watch(page, faults);
      await page.goto(desk.url);
      await act({ desk, page, text: page.locator('.ProseMirror'), body: () => page.$eval('#body', ({ value }) => value), faults });
      if (faults.length > 0) {
        throw new Error(`the page complained: ${faults.join('; ').slice(0, 600)}`);
      }
    } finally {
      await context.close();
      await desk.close();
    }
  });
}

function watch(page, faults) {
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => message.type() === 'error' && !/Failed to load resource/u.test(message.text()) && faults.push(message.text()));
  page.on('console', (message) => message.type() === 'warning' && /ProseMirror|tiptap/u.test(message.text()) && faults.push(message.text()));
}

/** Waits until a submission has arrived: a context that is closed while its page is on the way to another never answers. */
export async function handedIn(desk, page) {
  await page.getByText('已提交').last().waitFor();
  return desk.submits[0];
}

/** Puts the caret at the end of the block with this text. */
export async function caretAfter(page, words) {
  await page.locator('.ProseMirror').getByText(words, { exact: false }).first().click();
  await page.keyboard.press('End');
}

/** Pastes as a browser would: the HTML and text of the clipboard, and files. */
export function paste(page, html, text = '') {
  return page.locator('.ProseMirror').evaluate((element, [markup, plain]) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    clipboardData.setData('text/plain', plain);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, [html, text]);
}

/** Waits until `read()` gives a value that `holds` accepts, at most 5 s. */
export async function until(read, holds) {
  const end = Date.now() + 5_000;
  for (;;) {
    const value = await read();
    if (holds(value)) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`still ${JSON.stringify(value)} after 5 s`);
    }
    await new Promise((done) => { setTimeout(done, 25); });
  }
}
