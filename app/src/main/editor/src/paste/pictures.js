import { pictureAddress } from '../schema/address.js';
import { lastText } from './flow.js';

const LARGEST_SPY = 3;
const AFTER_LENGTH = 8;

/**
 * Takes a picture over when it is one of our own; counts it as left out when it is not: a file on the writer's disk or on another site cannot be
 * published from here. `tally.pictures` gets {why: 'computer' | 'elsewhere' | 'inside', name, after}, so that nobody has to search.
 */
export function readPicture(image, { tally, origin }, flow, addText) {
  const source = image.getAttribute('data-src') || image.getAttribute('src') || '';
  const alt = (image.getAttribute('alt') ?? '').trim();
  if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 8) {
    addText(alt);
    return;
  }
  if (isSpy(image)) {
    return;
  }
  const src = pictureAddress(source, origin);
  if (src !== null) {
    flow.figures.push({ kind: 'figure', src, alt: image.hasAttribute('alt') ? alt : null, runs: [] });
    return;
  }
  tally.pictures.push({ ...whyNot(source), name: alt || fileName(source), after: [...lastText(flow)].slice(-AFTER_LENGTH).join('') });
}

function isSpy(image) {
  return ['width', 'height'].some((side) => image.hasAttribute(side) && Number.parseFloat(image.getAttribute(side)) < LARGEST_SPY);
}

function whyNot(source) {
  if (/^(?:data|blob|cid):/iu.test(source)) {
    return { why: 'inside' };
  }
  const host = /^(?:https?:)?\/\/([^/?#]+)/iu.exec(source)?.[1];
  return host ? { why: 'elsewhere', host } : { why: 'computer' };
}

function fileName(source) {
  if (/^(?:data|blob|cid):/iu.test(source)) {
    return '';
  }
  return source.split(/[?#]/u)[0].split(/[/\\]/u).at(-1);
}
