const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/giu;
const STYLE_ATTRIBUTE = /("[^"]*"|'[^']*')|(\s)style(?=\s*=)/giu;

/** The attribute in which a style is carried past the parser. */
export const LOOK = 'data-look';

/**
 * Takes the styles out of HTML before it is parsed: {css, html}. Even a document that is never shown obeys the page's security policy, so each style in it would
 * be reported as a breach, hundreds for one paste from Word. They are only to be read, never applied.
 */
export function quieten(source) {
  const { css, rest } = withoutSheets(source);
  const html = rest.replace(TAG, (tag) => tag.replace(STYLE_ATTRIBUTE, (whole, quoted, space) => quoted ?? `${space}${LOOK}`));
  return { css, html };
}

// A sheet that is never closed takes the rest of the page with it, as in a browser. By hand, since a pattern would look for each missing end anew.
function withoutSheets(source) {
  const lower = source.toLowerCase();
  let [css, rest, at] = ['', '', 0];
  for (let start = lower.indexOf('<style'); start !== -1; start = lower.indexOf('<style', at)) {
    const open = lower.indexOf('>', start);
    const end = open === -1 ? -1 : lower.indexOf('</style', open);
    const close = end === -1 ? -1 : lower.indexOf('>', end);
    rest += source.slice(at, start);
    css += `${open === -1 ? '' : source.slice(open + 1, end === -1 ? undefined : end)}\n`;
    at = close === -1 ? source.length : close + 1;
  }
  return { css, rest: rest + source.slice(at) };
}
