const KEPT = [['headings', 'keptHeadings'], ['paragraphs', 'keptParagraphs'], ['lists', 'keptLists'], ['tables', 'keptTables'], ['figures', 'keptFigures']];
const DROPPED = [['styles', 'droppedStyles'], ['hidden', 'droppedHidden'], ['comments', 'droppedComments'], ['deletions', 'droppedDeletions']];

/** What a paste kept and dropped, in one sentence; null when there is nothing to say (a few words without any trimmings). */
export function reportOf({ source, kept, dropped, inline }, words) {
  const lost = dropped.hidden + dropped.comments + dropped.deletions + dropped.pictures.length;
  if (lost === 0 && source === 'web' && (inline || (kept.paragraphs <= 1 && dropped.styles === 0))) {
    return null;
  }
  const left = KEPT.filter(([name]) => kept[name] > 0).map(([name, word]) => words(word, { n: kept[name], items: kept.items }));
  const gone = [
    ...DROPPED.filter(([name]) => dropped[name] > 0).map(([name, word]) => words(word, { n: dropped[name] })),
    ...(dropped.pictures.length > 0 ? [words('droppedPictures', { n: dropped.pictures.length })] : []),
  ];
  return [
    words('pasteFrom', { source: words(`source-${source}`) }),
    left.length > 0 ? words('pasteKept', { what: left.join(words('and')) }) : words('pasteKeptNothing'),
    ...(gone.length > 0 ? [words('pasteDropped', { what: gone.join(words('and')) })] : []),
  ].join('');
}

/** Which pictures did not come along, why, and after which words they stood; '' when none. */
export function pictureList(pictures, words) {
  if (pictures.length === 0) {
    return '';
  }
  const each = pictures.map(({ why, host, name, after }, index) => words(`picture-${why}`, {
    number: index + 1,
    name: name ? words('pictureNamed', { name }) : '',
    host: host ?? '',
    where: after ? words('pictureAfter', { after }) : words('pictureAtStart'),
  }));
  return words('picturesLeftOut', { list: each.join(words('also')) });
}
