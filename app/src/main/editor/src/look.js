// The few rules without which a ProseMirror text cannot work, and what newsroom.css does not draw. A constructed sheet is no inline style, so it passes the
// security policy; :where() keeps it weaker than any rule of newsroom.css.
const RULES = `
:where(.ProseMirror) { position: relative; white-space: break-spaces; overflow-wrap: break-word; font-variant-ligatures: none; min-height: 12rem; }
/* The caret shows the focus; a thick frame around a whole page of text would only shout. */
.ProseMirror.ProseMirror:focus-visible { outline: 1px solid var(--line); outline-offset: .5rem; }
.ProseMirror-hideselection *::selection { background: transparent; }
.ProseMirror-selectednode { outline: 2px solid var(--accent); outline-offset: 2px; }
.ProseMirror-gapcursor { display: none; position: absolute; pointer-events: none; }
.ProseMirror-gapcursor::after { content: ""; display: block; position: absolute; top: -2px; width: 1.25rem; border-top: 1px solid var(--ink); }
.ProseMirror-focused .ProseMirror-gapcursor { display: block; }
img.ProseMirror-separator { display: inline !important; border: 0 !important; margin: 0 !important; width: 0 !important; height: 0 !important; }
.drop-line { background: var(--accent); }
.ProseMirror .selectedCell { background: var(--tint); }
:where(.ProseMirror) :is(ul, ol) { padding-left: 2em; margin-bottom: .5em; }
:where(.ProseMirror) ul { list-style: disc; }
:where(.ProseMirror) ol { list-style: decimal; }
:where(.ProseMirror) :is(td, th) { border: 1px solid var(--line); min-width: 3em; }
:where(.ProseMirror) blockquote { margin: .5em 0; padding-left: 1em; border-left: 3px solid var(--line); }
:where(.ProseMirror) :is(sup, sub) { line-height: 1; }
.ProseMirror .align-center, .ProseMirror > p.align-center { text-align: center; text-indent: 0; }
.ProseMirror .align-right, .ProseMirror > p.align-right { text-align: right; text-indent: 0; }
.ProseMirror figcaption:empty::before, .ProseMirror figcaption:has(> br:only-child)::before { content: attr(data-hint); color: var(--ink2); }
.tools select { width: auto; }
.tools:has(> [role=group]:not([hidden])) { flex-wrap: wrap; }
.tools > [role=group] { order: 1; flex: 0 0 100%; border-top: 1px solid var(--line); }
[hidden] { display: none !important; }
`;

/** Adds the rules to the document, once. */
export function putOnLook() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
