import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { ListKeymap } from '@tiptap/extension-list';
import { Text } from '@tiptap/extension-text';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';

import { Bullets, Cell, HeaderCell, HouseTable, Item, Numbers, Quote, Row } from './blocks.js';
import { Figure } from './figure.js';
import { Emphasis, HouseHeading, HouseParagraph, Link, Strong, Subscript, Superscript } from './text.js';

// Mod-Enter belongs to the page's main action, so a line break has Shift-Enter only.
const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});

/** The restricted HTML of the house as a schema, with the keys that belong to it. `figure` configures the picture's view: {ask, say}. */
export function houseExtensions(figure = {}) {
  return [
    Document, Text, HouseParagraph, HouseHeading, Quote, Bullets, Numbers, Item, HouseTable, Row, HeaderCell, Cell,
    Figure.configure(figure), Link, Strong, Emphasis, Superscript, Subscript, LineBreak, ListKeymap, UndoRedo,
    Gapcursor, Dropcursor.configure({ color: false, class: 'drop-line' }),
  ];
}
