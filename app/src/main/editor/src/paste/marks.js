// Marks while reading: a record of what is switched on here, then the list of tags that a run of text carries.

const BY_TAG = {
  b: { bold: true }, strong: { bold: true }, i: { italic: true }, em: { italic: true }, cite: { italic: true }, dfn: { italic: true },
  sup: { raise: 'sup' }, sub: { raise: 'sub' },
};

/** The marks inside an element: its tag speaks first, its looks after it (Google wraps everything in a <b> of normal weight). */
export function markOf(tag, looks, marks) {
  const said = { ...BY_TAG[tag] };
  for (const name of ['bold', 'italic', 'raise']) {
    if (looks[name] !== undefined) {
      said[name] = looks[name];
    }
  }
  return { ...marks, ...said };
}

/** The tags for a run, outermost first. */
export function marksFor({ href, bold, italic, raise, plain }) {
  return [
    ...(href ? [{ tag: 'a', attributes: { href } }] : []),
    ...(bold && !plain ? [{ tag: 'strong' }] : []),
    ...(italic && !plain ? [{ tag: 'em' }] : []),
    ...(raise ? [{ tag: raise }] : []),
  ];
}
