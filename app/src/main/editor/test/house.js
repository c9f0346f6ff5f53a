// The house's schema without a screen: HTML in, HTML out, as the editor would.
import { parse } from './desk-document.js';
import { getSchema } from '@tiptap/core';
import { DOMParser as SchemaReader } from '@tiptap/pm/model';

import { toHtml } from '../src/html.js';
import { houseExtensions } from '../src/schema/index.js';

export const schema = getSchema(houseExtensions());

export const readDoc = (html) => SchemaReader.fromSchema(schema).parse(parse(html.replace(/>\n</gu, '><')).body);

export const throughHouse = (html) => toHtml(readDoc(html));
