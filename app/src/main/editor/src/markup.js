// HTML text, written by hand so that the same input gives the same bytes everywhere.

/** An opening tag with its attributes in the order given. */
export function openTag(tag, attributes = {}) {
  return `<${tag}${Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`).join('')}>`;
}

/** A whole element around content that is HTML already. */
export function element(tag, attributes, content) {
  return `${openTag(tag, attributes)}${content}</${tag}>`;
}

/** Text for HTML: & < > only, and the no-break space by name, since nobody sees it otherwise. */
export function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
}

function escapeAttribute(value) {
  return escapeText(value).replaceAll('"', '&quot;');
}

/**
 * Runs of text with their marks as HTML. A run is {text, marks} or {br: true, marks}, `marks` a list of {tag, attributes} from the outermost
 * inwards; neighbouring runs share the tags that they have in common.
 */
export function inlineHtml(runs) {
  let html = '';
  let open = [];
  for (const run of runs) {
    const kept = sharedPrefix(open, run.marks);
    html += closeTags(open.slice(kept)) + run.marks.slice(kept).map(({ tag, attributes }) => openTag(tag, attributes)).join('');
    html += run.br ? '<br>' : escapeText(run.text);
    open = run.marks;
  }
  return html + closeTags(open);
}

function sharedPrefix(open, wanted) {
  const differs = open.findIndex(({ tag, attributes }, index) => wanted[index]?.tag !== tag || wanted[index].attributes?.href !== attributes?.href);
  return differs === -1 ? open.length : differs;
}

const closeTags = (marks) => [...marks].reverse().map(({ tag }) => `</${tag}>`).join('');
