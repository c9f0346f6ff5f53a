import { filterPaste } from './filter.js';
import { placeFiles } from './files.js';
import { reportPaste } from './said-paste.js';
import { insertHtml, insertLines } from './insert.js';

const parse = (html) => new DOMParser().parseFromString(html, 'text/html');

/**
 * How the text takes what is pasted or dropped: everything from elsewhere goes through the filter, and the writer is told what it did. It acts on the events
 * themselves, since ProseMirror would parse the foreign HTML, styles and all, before it asks.
 */
export function pasteProps(desk, editorOf) {
  const taking = (act) => (view, event) => {
    const taken = view.editable && !view.composing && act(view, event);
    if (taken) {
      event.preventDefault();
    }
    return taken;
  };
  return {
    handleDOMEvents: {
      paste: taking((view, event) => take(view, event.clipboardData, desk, editorOf)),
      drop: taking((view, event) => view.dragging === null && take(view, event.dataTransfer, desk, editorOf, placeOf(view, event))),
    },
  };
}

function placeOf(view, event) {
  return view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
}

function take(view, transfer, desk, editorOf, position) {
  const html = transfer?.getData('text/html') ?? '';
  const plain = transfer?.getData('text/plain') ?? '';
  const files = [...(transfer?.files ?? [])];
  if (isOurs(html)) {
    return false;
  }
  // Word and browsers send a picture of the whole selection beside its HTML: the HTML is what was meant.
  if (files.length > 0 && !/<(?:p|div|span|table|h\d|li)\b/iu.test(html)) {
    placeFiles(files, desk, editorOf());
    return true;
  }
  if (html === '') {
    return plain.includes('\n') && insertLines(view, linesOf(plain), position) !== null;
  }
  placeFiltered(view, { html, plain, position }, desk, editorOf());
  return true;
}

// Copied within an editor of this house: the schema is the same, so nothing needs saying. A forged mark gains nothing, for the schema still rules.
const isOurs = (html) => /^[^<]*(?:<meta[^>]*>)?<[a-z0-9]+ [^>]*data-pm-slice=/iu.test(html.trim());

function placeFiltered(view, { html, plain, position }, desk, editor) {
  let filtered;
  try {
    filtered = filterPaste(html, { parse, origin: location.origin });
  } catch (fault) {
    // A paste that breaks the reader must not break the writing: the words are what matters.
    console.error('the pasted HTML could not be read; its plain text was taken', fault);
    insertLines(view, linesOf(plain), position);
    desk.said.say(desk.words('pasteUnread'));
    return;
  }
  const placed = insertHtml(view, filtered, position);
  reportPaste(editor, placed, filtered, desk);
}

function linesOf(text) {
  return text.split(/\r?\n|\r/u).map((line) => line.trim()).filter((line) => line !== '');
}
