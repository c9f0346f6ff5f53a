import { declarationsOf, looksOf } from './looks.js';
import { LOOK } from './quiet.js';

/**
 * The style sheet that a paste carries in its head, as far as it bears meaning: bold, hidden, heading levels and lists that stand in a class only.
 * `of(element)` merges tag, class and inline style, weakest first; `numbering(id, level)` is 'bullet', 'decimal', another format or undefined.
 */
export function sheetOf(source) {
  const css = source.replace(/<!--|-->/gu, '').replace(/\/\*[\s\S]*?\*\//gu, '');
  const numbering = numberingOf(css);
  const rules = rulesOf(css);
  return {
    of: (element) => looksFor(element, rules),
    numbering: (id, level) => numbering.get(`${id}:level${level}`),
  };
}

// "p.MsoNormal, li.MsoNormal" → the simple selectors only: tag, .class, tag.class. Others are looks of a web page, and bear no meaning here.
function rulesOf(css) {
  const rules = new Map();
  for (const [, selectors, style] of css.replace(/@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    const looks = looksOf(declarationsOf(style));
    for (const selector of selectors.split(',').map((name) => name.trim().toLowerCase())) {
      if (/^[\w-]*(?:\.[^\s.:#>+~*[]+)?$/u.test(selector) && selector !== '') {
        rules.set(selector, { ...rules.get(selector), ...looks });
      }
    }
  }
  return rules;
}

function looksFor(element, rules) {
  const tag = element.localName;
  const classes = [...element.classList].map((name) => name.toLowerCase());
  const inline = element.getAttribute(LOOK);
  const align = ['center', 'right'].find((side) => element.getAttribute('align') === side || classes.includes(`align-${side}`));
  return Object.assign(
    align ? { align } : {},
    rules.get(tag),
    ...classes.map((name) => rules.get(`.${name}`)),
    ...classes.map((name) => rules.get(`${tag}.${name}`)),
    inline ? looksOf(declarationsOf(inline)) : undefined,
  );
}

function numberingOf(css) {
  const numbering = new Map();
  for (const [, name, style] of css.matchAll(/@list\s+(l\d+:level\d)[^{]*\{([^{}]*)\}/gu)) {
    numbering.set(name, declarationsOf(style).get('mso-level-number-format') ?? 'decimal');
  }
  return numbering;
}
