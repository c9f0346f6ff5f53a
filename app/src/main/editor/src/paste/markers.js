// The marks in front of list items, as Word writes them into its HTML or people type them.

const DECIMAL = /^(\d{1,3})[.．、)）]$/u;
const BULLET = /^(?:[·•●○◦▪▫■□◆◇❖➢➤►▶‣⁃∙*\-–—※√✓\uf000-\uf0ff§ØüÜ]|[lnuvqo])$/u;

/** What a list marker means: {ordered: true, number}, {ordered: false}, or null for a numbering that HTML lists cannot show (一、 (1) a. 第一条). */
export function markerKind(marker) {
  const decimal = DECIMAL.exec(marker);
  if (decimal) {
    return { ordered: true, number: Number(decimal[1]) };
  }
  return BULLET.test(marker) ? { ordered: false } : null;
}

/** The marker that was typed at the start of a line: {length, ordered, number}, or null. A date or a decimal number is none. */
export function typedMarker(text) {
  const decimal = /^(\d{1,2})(?:[.．](?!\d)|[、)）])\s*(?=\S)/u.exec(text);
  if (decimal) {
    return { length: decimal[0].length, ordered: true, number: Number(decimal[1]) };
  }
  const bullet = /^(?:[·•●▪■◆➢‣]\s*|[-*]\s+)(?=\S)/u.exec(text);
  return bullet ? { length: bullet[0].length, ordered: false, sure: !/^[-*]/u.test(text) } : null;
}

/** The marker as text in front of a heading or paragraph: "一、" stands directly before Han, "1." keeps a distance. */
export function markerAsText(marker) {
  return /[、）．：]$/u.test(marker) ? marker : `${marker} `;
}
