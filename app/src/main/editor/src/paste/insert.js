import { DOMParser as SchemaReader, Fragment, Slice } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';

/**
 * Puts filtered HTML at the selection, or at `position`, as one step of the history. Returns what it takes to take it back: the document before and after,
 * and the range that the paste fills.
 */
export function insertHtml(view, { html, inline }, position) {
  const dom = new DOMParser().parseFromString(inline ? html.replace(/^<p[^>]*>|<\/p>$/gu, '') : html, 'text/html').body;
  const { $from } = view.state.selection;
  const slice = SchemaReader.fromSchema(view.state.schema).parseSlice(dom, { context: $from, preserveWhitespace: true });
  return insertSlice(view, opened(slice, inline), position);
}

/** Puts plain lines in, each a paragraph; returns the same as insertHtml, or null when there are none. */
export function insertLines(view, lines, position) {
  if (lines.length === 0) {
    return null;
  }
  const { schema } = view.state;
  const paragraphs = lines.map((line) => schema.nodes.paragraph.create(null, schema.text(line)));
  return insertSlice(view, opened(new Slice(Fragment.from(paragraphs), 0, 0)), position);
}

/** Replaces the range of an earlier paste by plain lines, or by what stood there before; the range is followed through later changes. */
export function replacePlaced(view, range, slice) {
  view.dispatch(closeHistory(view.state.tr.replace(range.from, range.to, slice)).scrollIntoView());
}

/** A slice of plain paragraphs that fits where the paste was. */
export function linesSlice(schema, lines) {
  return opened(new Slice(Fragment.from(lines.map((line) => schema.nodes.paragraph.create(null, schema.text(line)))), 0, 0));
}

// Paragraphs at the rims join the paragraph that they are pasted into; a heading, a list or a table at a rim keeps its shape.
function opened(slice, inline = false) {
  const { content } = slice;
  if (inline || content.childCount === 0) {
    return slice;
  }
  const depth = (node) => (node.type.name === 'paragraph' && !node.attrs.align ? 1 : 0);
  return new Slice(content, depth(content.firstChild), depth(content.lastChild));
}

function insertSlice(view, slice, position) {
  const before = view.state;
  const tr = closeHistory(before.tr);
  if (position !== undefined) {
    tr.setSelection(TextSelection.near(tr.doc.resolve(position)));
  }
  const { from, to } = tr.selection;
  const replaced = before.doc.slice(from, to);
  tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste');
  view.dispatch(tr);
  const end = tr.mapping.map(to, 1);
  return { from: tr.mapping.map(from, -1), to: end, replaced, docAfter: view.state.doc };
}
