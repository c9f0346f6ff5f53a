/** Where a paste comes from, told by what each program leaves in its HTML: 'wps', 'word', 'pages', 'google', 'wechat' or 'web'. */
export function sourceOf(html) {
  return SIGNS.find(([, sign]) => sign.test(html))?.[0] ?? 'web';
}

// Order matters: WPS signs its HTML as Microsoft Word, and gives itself away by quoted switches and lengths with four decimals.
const SIGNS = [
  ['wps', /\bWPS\b|Kingsoft|mso-spacerun:\s*'yes'|[:\s]-?\d{1,4}\.\d{4}pt\b/u],
  ['word', /urn:schemas-microsoft-com:office:word|Microsoft Word|class="?Mso|\bmso-/u],
  ['pages', /Cocoa HTML Writer/u],
  ['google', /docs-internal-guid-/u],
  ['wechat', /mmbiz\.q(?:pic|logo)\.cn|rich_media_|\bmp-style-type\b|data-tools="?135编辑器|js_content/u],
];
