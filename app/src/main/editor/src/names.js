// Names in one line, as the form sends them. Full-width marks separate; so do the half-width ones that people type instead.

/** "南方日报、 新华社" → its names, each once, in order. A space separates nothing: foreign names have one inside. */
export function splitNames(text) {
  return [...new Set(text.split(/[、，,;；\n]/u).map((name) => name.trim().replace(/\s+/gu, ' ')).filter((name) => name !== ''))];
}

export const joinNames = (names) => names.join('、');
