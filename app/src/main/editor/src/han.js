// Character classes that several rooms share. Written as regular-expression sources so that they can be combined.

/** Han characters, with the iteration mark and 〇, which Unicode counts as Han too. */
export const HAN = '\\p{Script=Han}';

/** Full-width marks that close a phrase: what follows them continues a Chinese sentence. */
export const CLOSING = '，。、；：？！）》〉」』】”’…％';

/** Full-width marks that open a phrase. */
export const OPENING = '（《〈「『【“‘';

const HAN_ONLY = new RegExp(`^${HAN}$`, 'u');

export const isHan = (character) => HAN_ONLY.test(character);

export const hasHan = (text) => /\p{Script=Han}/u.test(text);

/** A word, a number or an address in Latin, Greek or Cyrillic letters: what a reader reads as one. */
export const FOREIGN_WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]+(?:[.,:'’@/_-][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]+)*/gu;
