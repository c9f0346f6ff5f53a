// How long ProseMirror may need after compositionend until its document holds the composed text.
const SETTLE_MILLISECONDS = 80;

/**
 * Watches input methods below `root`. While somebody composes Chinese, nothing here may touch the text, send it or act on keys: a transaction in the
 * middle of a composition is what doubles and swallows characters. `active()` says whether a composition is under way or has not settled yet;
 * `afterwards(act)` runs once it has, or at once; the same act waiting twice runs once.
 */
export function watchComposition(root) {
  let composing = false;
  let settling;
  const waiting = new Set();
  const settle = () => {
    composing = false;
    const acts = [...waiting];
    waiting.clear();
    acts.forEach((act) => act());
  };
  const start = () => {
    composing = true;
    clearTimeout(settling);
  };
  const end = () => {
    if (composing) {
      clearTimeout(settling);
      settling = setTimeout(settle, SETTLE_MILLISECONDS);
    }
  };
  root.addEventListener('compositionstart', start, true);
  root.addEventListener('compositionend', end, true);
  // Some input methods never send the end when the field loses the focus.
  root.addEventListener('focusout', end, true);
  return {
    active: () => composing,
    afterwards: (act) => (composing ? waiting.add(act) : act()),
  };
}

/** Whether a key event belongs to an input method; 229 is what browsers send where isComposing is not set. */
export const belongsToInputMethod = (event) => event.isComposing || event.keyCode === 229;
