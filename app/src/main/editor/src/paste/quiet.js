const STYLE_ELEMENT = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/giu;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/giu;
const STYLE_ATTRIBUTE = /("[^"]*"|'[^']*')|(\s)style(?=\s*=)/giu;

/** The attribute in which a style is carried past the parser. */
export const LOOK = 'data-look';

/**
 * Takes the styles out of HTML before it is parsed: {css, html}. Even a document that is never shown obeys the page's security policy, so each style in it would
 * be reported as a breach, hundreds for one paste from Word. They are only to be read, never applied.
 */
export function quieten(source) {
  const css = [];
  const html = source
    .replace(STYLE_ELEMENT, (whole, text) => {
      css.push(text);
      return '';
    })
    .replace(TAG, (tag) => tag.replace(STYLE_ATTRIBUTE, (whole, quoted, space) => quoted ?? `${space}${LOOK}`));
  return { css: css.join('\n'), html };
}
