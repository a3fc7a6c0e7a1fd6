import type {Sheet} from '../sheet.ts';
import type {Zip} from '../zip.ts';
import type {Book, Told} from './book.ts';
import {OdsReader} from './ods-reader.ts';
import {Room} from './sheet-maker.ts';
import {readXml} from './xml.ts';

/**
 * Reads the sheets of an OpenDocument spreadsheet, in their order. It is read by saxes alone: hucre passes over rows that are
 * repeated on every printed page, and does not tell which rows are hidden.
 */
export function readOds(zip: Zip, told: Told): Book {
  const sheets: Sheet[] = [];
  const reader = new OdsReader(new Room(), (sheet) => sheets.push(sheet));
  readXml(told.chunks('content.xml'), {
    open: (element, attributes) => reader.open(element, attributes),
    close: (element) => reader.close(element),
    text: (text) => reader.text(text),
  });
  return {
    sheets,
    hasMacros: zip.entries.some(({path}) => /^(Basic|Scripts)\/.+\/.+/.test(path)),
    hasLinks: reader.hasLinks,
  };
}
