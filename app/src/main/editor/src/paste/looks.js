// What a style says about meaning. Everything else in it is only looks, and is dropped.

const HIDDEN_FAR = -900;

/** "a:b; c:'d;e'" → Map {a → b, c → 'd;e'}; later declarations win, names in lower case. */
export function declarationsOf(style) {
  const declarations = new Map();
  for (const [, name, value] of style.matchAll(/(?:^|;)\s*([\w-]+)\s*:((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(]|["'(])*?)(?=;|$)/gu)) {
    declarations.set(name.toLowerCase(), value.replace(/!important/iu, '').trim());
  }
  return declarations;
}

/**
 * The meaning of declarations. Absent keys mean "not said": `bold` and `italic` can be said to be false, which switches off what surrounds them.
 * `list` is {id, level} of Word's own list, `marker` is true for the span that draws a list's number.
 */
export function looksOf(declarations) {
  const said = {
    bold: boldOf(declarations),
    italic: italicOf(declarations.get('font-style')),
    raise: { super: 'sup', sub: 'sub' }[declarations.get('vertical-align')],
    align: alignOf(declarations.get('text-align')),
    outline: numberIn(declarations.get('mso-outline-level'), /^([1-9])$/u),
    hidden: isHidden(declarations) || undefined,
    ...listOf(declarations.get('mso-list')),
    element: declarations.get('mso-element'),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function boldOf(declarations) {
  const weight = declarations.get('font-weight') ?? /(?:^|\s)(bold|bolder|[1-9]00)\s/u.exec(declarations.get('font') ?? '')?.[1];
  if (weight === undefined || !/^(?:bold|bolder|normal|lighter|\d+)$/iu.test(weight)) {
    return undefined;
  }
  return /^bold/iu.test(weight) || Number(weight) >= 600;
}

function italicOf(style) {
  return { italic: true, oblique: true, normal: false }[style];
}

function alignOf(align) {
  return { center: 'center', right: 'right', end: 'right' }[align];
}

function listOf(list) {
  if (list === undefined) {
    return {};
  }
  const found = /\bl(\d+)\s+level(\d)/u.exec(list);
  return /ignore/iu.test(list) ? { marker: true } : found ? { list: { id: `l${found[1]}`, level: Number(found[2]) } } : {};
}

function isHidden(declarations) {
  const at = (name) => declarations.get(name)?.toLowerCase() ?? '';
  return at('display') === 'none' || /^(?:hidden|collapse)$/u.test(at('visibility')) || at('mso-hide') === 'all'
    || /^0(?:\.0*)?(?:px|pt|em|rem|%)?$/u.test(at('font-size')) || /^0(?:\.0*)?$/u.test(at('opacity')) || at('color') === 'transparent'
    || (/^0(?:px|pt)?$/u.test(at('height')) && at('overflow') === 'hidden')
    || ['left', 'top', 'text-indent', 'margin-left'].some((name) => Number.parseFloat(at(name)) < HIDDEN_FAR);
}

function numberIn(text, pattern) {
  const found = pattern.exec(text ?? '');
  return found ? Number(found[1]) : undefined;
}
