// A document for tests that run without a browser.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
globalThis.window = window;
globalThis.navigator ??= window.navigator;
globalThis.document = window.document;
globalThis.DOMParser = window.DOMParser;
globalThis.MutationObserver = window.MutationObserver;

/** HTML → document, without running or loading anything. */
export const parse = (html) => new window.DOMParser().parseFromString(html, 'text/html');
