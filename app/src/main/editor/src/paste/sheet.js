import { declarationsOf, looksOf } from './looks.js';
import { LOOK } from './quiet.js';

/**
 * The style sheet that a paste carries in its head, as far as it bears meaning: bold, hidden, heading levels and lists that stand in a class only.
 * `of(element)` merges tag, class and inline style, weakest first; `numbering(id, level)` is 'bullet', 'decimal', another format or undefined.
 */
export function sheetOf(source) {
  const rules = rulesIn(source.replace(/<!--|-->/gu, '').replace(/\/\*[\s\S]*?\*\//gu, ''));
  const [looks, numbering] = [looksIn(rules), numberingIn(rules)];
  return {
    of: (element) => looksFor(element, looks),
    numbering: (id, level) => numbering.get(`${id}:level${level}`),
  };
}

// [{head, body}] of the outermost rules. Counted by hand: a pattern would try each beginning of a broken sheet anew, and hang.
function rulesIn(css) {
  const rules = [];
  let [depth, start, open] = [0, 0, 0];
  for (const { 0: brace, index } of css.matchAll(/[{}]/gu)) {
    if (brace === '{') {
      open = depth === 0 ? index : open;
      depth += 1;
    } else {
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        rules.push({ head: css.slice(start, open).split(';').pop().trim(), body: css.slice(open + 1, index) });
        start = index + 1;
        open = index + 1;
      }
    }
  }
  return rules;
}

// "p.MsoNormal, li.MsoNormal" → the simple selectors only: tag, .class, tag.class. Others are looks of a web page, and bear no meaning here.
function looksIn(rules) {
  const all = new Map();
  for (const { head, body } of rules.filter((rule) => rule.head !== '' && !rule.head.startsWith('@'))) {
    const looks = looksOf(declarationsOf(body));
    for (const selector of head.split(',').map((name) => name.trim().toLowerCase())) {
      if (selector !== '' && /^[\w-]*(?:\.[^\s.:#>+~*[]+)?$/u.test(selector)) {
        all.set(selector, { ...all.get(selector), ...looks });
      }
    }
  }
  return all;
}

function numberingIn(rules) {
  return new Map(rules.flatMap(({ head, body }) => {
    const level = /^@list\s+(l\d+:level\d)$/u.exec(head);
    return level ? [[level[1], declarationsOf(body).get('mso-level-number-format') ?? 'decimal']] : [];
  }));
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
