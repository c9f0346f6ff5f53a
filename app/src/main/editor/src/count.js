import { FOREIGN_WORD, HAN } from './han.js';

const HAN_EACH = new RegExp(HAN, 'gu');
const HAN_PER_MINUTE = 400;
const WORDS_PER_MINUTE = 200;

/**
 * Han characters and foreign words, apart: adding them up would say nothing about either.
 * "11 月 25 日 GDP" has 2 Han characters and 3 foreign words. Punctuation counts as neither.
 */
export function countText(text) {
  const han = (text.match(HAN_EACH) ?? []).length;
  const words = (text.match(FOREIGN_WORD) ?? []).length;
  return { han, words };
}

/** Minutes of reading, rounded up; 0 only for an empty text. */
export function readingMinutes({ han, words }) {
  return Math.ceil(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE);
}

/** Length of a headline as a desk counts it: every character but white space, punctuation included. */
export function lengthOf(text) {
  return [...text.replace(/\s+/gu, '')].length;
}

/** 1026 → "1,026", the same on every machine whatever its locale. */
export function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
