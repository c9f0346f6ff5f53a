// Which addresses the house lets into a text. The server decides again; this only spares the writer a surprise.

const PICTURE = /^\/media\/[\w.~%-]+(?:\/[\w.~%-]+)*$/u;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/** The picture's address as the house stores it, or null: only `/media/…`, without `..`, query or host. */
export function pictureAddress(source, origin) {
  const path = withoutOrigin(source ?? '', origin);
  return PICTURE.test(path) && !path.split('/').some((step) => /^\.{1,2}$/u.test(decoded(step))) ? path : null;
}

/** The link's address as the house stores it, or null: http, https, mailto, or a path of this site that begins with one `/`. */
export function linkAddress(source, origin) {
  // Browsers skip white space and control characters inside an address: "java\nscript:" would run.
  const address = withoutOrigin((source ?? '').replace(/[\u0000-\u0020\u007f]+/gu, ''), origin);
  if (/^\/(?![/\\])/u.test(address)) {
    return address;
  }
  if (!ANY_SCHEME.test(address)) {
    return null;
  }
  return isOutward(address) ? address : null;
}

/** What a writer types into the link field, completed where the meaning is plain: "news.cn/a" → https, "a@b.cn" → mailto. */
export function typedLink(text) {
  const typed = text.trim();
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(typed)) {
    return `mailto:${typed}`;
  }
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?$/u.test(typed)) {
    return linkAddress(`https://${typed}`);
  }
  return linkAddress(typed);
}

function isOutward(address) {
  let parsed;
  try {
    parsed = new URL(address);
  } catch {
    return false;
  }
  return parsed.protocol === 'mailto:' || (/^https?:$/u.test(parsed.protocol) && parsed.hostname !== '');
}

function withoutOrigin(address, origin) {
  return origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
}

function decoded(step) {
  try {
    return decodeURIComponent(step);
  } catch {
    return '..';
  }
}
