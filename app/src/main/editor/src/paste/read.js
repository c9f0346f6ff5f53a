import { linkAddress } from '../schema/address.js';
import { addBlocks, addRun, flush, lineOf, newFlow, withoutHeading } from './flow.js';
import { typedMarker } from './markers.js';
import { markOf } from './marks.js';
import { readPicture } from './pictures.js';
import { LOOK } from './quiet.js';
import { plainText, withoutStart } from './runs.js';
import { readTable } from './tables.js';

const DROPPED = new Set(['script', 'style', 'link', 'meta', 'title', 'head', 'noscript', 'template', 'iframe', 'frame', 'object', 'embed', 'applet',
  'svg', 'math', 'canvas', 'video', 'audio', 'source', 'map', 'input', 'button', 'select', 'textarea', 'datalist', 'dialog', 'mpvoice', 'mp-common-profile', 'qqmusic']);
const BLOCKS = new Set(['div', 'section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'center', 'dl', 'dt', 'dd', 'address', 'fieldset', 'form',
  'figcaption', 'caption', 'details', 'summary', 'li', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'hgroup', 'body']);
const LOOKS_ONLY = new Set(['font', 'u', 's', 'strike', 'big', 'small', 'center', 'tt']);
const COMMENT_CLASS = /^mso(?:commentreference|commenttext|comanchor|comtxt|comoff)$/iu;

/**
 * Reads pasted nodes into blocks (see lists.js). `tally` collects what is dropped, `sheet` answers for styles, `origin` is this newsroom's own.
 * Nothing is taken over but what is named here, so an unknown element leaves its text and no more.
 */
export function readBlocks(nodes, world, context = { marks: {} }) {
  const flow = newFlow();
  for (const node of nodes) {
    readNode(node, world, context, flow);
  }
  flush(flow);
  return flow.blocks;
}

function readNode(node, world, context, flow) {
  if (node.nodeType === 3) {
    addRun(flow, context, { text: node.data });
  } else if (node.nodeType === 1) {
    readElement(node, world, context, flow);
  }
}

function readElement(element, world, context, flow) {
  const { tally, sheet } = world;
  const tag = element.localName;
  if (DROPPED.has(tag)) {
    return;
  }
  const looks = sheet.of(element);
  if (isLeftOut(element, looks, tally)) {
    return;
  }
  if (element.getAttribute(LOOK) || element.getAttribute('class') || LOOKS_ONLY.has(tag)) {
    tally.styles += 1;
  }
  if (looks.marker) {
    const line = lineOf(flow, context);
    line.marker = (line.marker ?? '') + element.textContent.replace(/\s+/gu, '');
    return;
  }
  const inner = { ...context, marks: markOf(tag, looks, context.marks) };
  (READERS.get(tag) ?? (BLOCKS.has(tag) ? readPart : readInline))(element, world, { ...inner, looks }, flow);
}

// What nobody saw in the source must not come in unseen: hidden text, comments, words that were already struck out by a tracked change.
function isLeftOut(element, looks, tally) {
  const hasContent = /\S/u.test(element.textContent) || element.querySelector('img') !== null;
  if (looks.element?.startsWith('comment') || [...element.classList].some((name) => COMMENT_CLASS.test(name))) {
    tally.comments += /mso(?:commentreference|comanchor)/iu.test(element.className) ? 1 : 0;
    return true;
  }
  if (element.localName === 'del' || element.classList.contains('msoDel')) {
    tally.deletions += hasContent ? 1 : 0;
    return true;
  }
  // A copied WeChat page may carry its whole text in a wrapper that its script makes visible later.
  const hidden = (looks.hidden || element.hasAttribute('hidden')) && element.id !== 'js_content';
  tally.hidden += hidden && hasContent ? 1 : 0;
  return hidden;
}

const READERS = new Map(Object.entries({
  p: readLine,
  h1: readLine, h2: readLine, h3: readLine, h4: readLine, h5: readLine, h6: readLine,
  br: (element, world, context, flow) => addRun(flow, context, { br: true }),
  hr: (element, world, context, flow) => flush(flow),
  pre: readPreformatted,
  ul: readList, ol: readList,
  blockquote: readQuote,
  table: (element, world, context, flow) => addBlocks(flow, readTable(element, world, context, readBlocks)),
  figure: readFigure,
  img: (element, world, context, flow) => readPicture(element, world, flow, (text) => addRun(flow, context, { text })),
  a: readLink,
}));

function readInline(element, world, context, flow) {
  for (const child of element.childNodes) {
    readNode(child, world, context, flow);
  }
}

function readPart(element, world, context, flow) {
  flush(flow);
  const { align } = context.looks;
  readInline(element, world, align ? { ...context, align } : context, flow);
  flush(flow);
}

function readLine(element, world, context, flow) {
  flush(flow);
  const { looks } = context;
  const level = /^h[1-6]$/u.test(element.localName) ? Number(element.localName[1]) : looks.outline;
  const title = [...element.classList].some((name) => /^(?:MsoTitle|rich_media_title)$/u.test(name)) || element.id === 'activity-name';
  flow.line = {
    kind: level && !title ? 'heading' : 'p', level, title, align: looks.align ?? context.align, list: looks.list, runs: [],
  };
  // A heading is bold by itself: the bold of its style would only double it.
  const marks = flow.line.kind === 'heading' || title ? { ...context.marks, bold: false, plain: true } : context.marks;
  readInline(element, world, { ...context, marks }, flow);
  flush(flow);
}

function readPreformatted(element, world, context, flow) {
  flush(flow);
  for (const line of element.textContent.split('\n')) {
    addRun(flow, context, { text: line });
    flush(flow);
  }
}

// Google writes a nested list beside its item instead of in it; it belongs to the item before.
function readList(element, world, context, flow) {
  const items = [];
  for (const child of element.children) {
    const blocks = withoutTypedBullet(readBlocks([child], world, context).map(withoutHeading));
    if (/^(?:ul|ol)$/u.test(child.localName) && items.length > 0) {
      items.at(-1).push(...blocks);
    } else if (blocks.length > 0) {
      items.push(blocks);
    }
  }
  const start = Number.parseInt(element.getAttribute('start'), 10);
  const list = { kind: 'list', ordered: element.localName === 'ol', start: Number.isInteger(start) && element.localName === 'ol' ? start : 1, items };
  addBlocks(flow, items.length > 0 ? [list] : []);
}

// Some programs write the bullet into the item although the list draws one.
function withoutTypedBullet([first, ...rest]) {
  const bullet = first?.kind === 'p' ? typedMarker(plainText(first.runs)) : null;
  return bullet?.sure ? [{ ...first, runs: withoutStart(first.runs, bullet.length) }, ...rest] : [first, ...rest].filter(Boolean);
}

function readQuote(element, world, context, flow) {
  const blocks = readBlocks(element.childNodes, world, context);
  addBlocks(flow, blocks.length > 0 ? [{ kind: 'quote', blocks }] : []);
}

function readFigure(element, world, context, flow) {
  flush(flow);
  const caption = element.querySelector('figcaption');
  const before = flow.figures.length;
  for (const image of element.querySelectorAll('img')) {
    readPicture(image, world, flow, () => {});
  }
  const captionRuns = caption ? readBlocks(caption.childNodes, world, context).flatMap(({ runs = [] }) => runs) : [];
  if (flow.figures.length > before) {
    flow.figures.at(-1).runs = captionRuns;
  } else if (captionRuns.length > 0) {
    addBlocks(flow, [{ kind: 'p', runs: captionRuns }]);
  }
  flush(flow);
}

function readLink(element, world, context, flow) {
  const href = linkAddress(unwrapped(element.getAttribute('href') ?? ''), world.origin);
  const outward = href !== null && !/^#/u.test(element.getAttribute('href'));
  readInline(element, world, outward ? { ...context, marks: { ...context.marks, href } } : context, flow);
}

// Google Docs sends each link through its own counter.
function unwrapped(href) {
  const found = /^https:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/u.exec(href);
  try {
    return found ? decodeURIComponent(found[1]) : href;
  } catch {
    return href;
  }
}
