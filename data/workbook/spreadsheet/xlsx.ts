import type {Sheet} from '../sheet.ts';
import {broken} from '../zip-directory.ts';
import type {Zip} from '../zip.ts';
import {shownBy, shownByNumber, type Shown} from './number-format.ts';
import {Room} from './sheet-maker.ts';
import type {Book, Told} from './book.ts';
import {readXml} from './xml.ts';
import {isTrue, readSheet, unescaped} from './xlsx-sheet.ts';

/** Reads the sheets of an Excel workbook, in their order. Its macros, pictures and links to other files are passed over. */
export function readXlsx(zip: Zip, told: Told): Book {
  const main = targets(zip, '').find(({type}) => type.endsWith('/officeDocument'))?.path ?? 'xl/workbook.xml';
  const parts = targets(zip, main);
  const {sheets, from1904} = readContents(zip, main);
  const shown = readFormats(zip, pathOf(parts, '/styles'));
  const textsAt = pathOf(parts, '/sharedStrings');
  const texts = textsAt ? readTexts(told.chunks(textsAt)) : [];
  const room = new Room();
  return {
    hasMacros: parts.some(({type}) => type.endsWith('/vbaProject')),
    hasLinks: parts.some(({type}) => type.endsWith('/externalLink')),
    sheets: sheets.flatMap(({name, id, isHidden}): readonly Sheet[] => {
      const part = parts.find((other) => other.id === id);
      if (!part) throw broken();
      if (!part.type.endsWith('/worksheet')) return [];
      return [readSheet(told.chunks(part.path, name), {name, isHidden, shown, texts, from1904, room})];
    }),
  };
}

/** What a part of the workbook leads to. */
interface Target {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

function targets(zip: Zip, part: string): readonly Target[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Target[] = [];
  if (zip.has(path))
    readXml(zip.chunks(path), {
      open(name, {Id: id, Type: type, Target: target, TargetMode: mode}) {
        if (name === 'Relationship' && id && type && target)
          found.push({id, type, path: mode === 'External' ? '' : resolved(folder, target)});
      },
    });
  return found;
}

function resolved(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const part of target.split('/'))
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  return parts.join('/');
}

function pathOf(parts: readonly Target[], ending: string): string | undefined {
  return parts.find(({type}) => type.endsWith(ending))?.path;
}

interface Contents {
  readonly sheets: readonly {readonly name: string; readonly id: string; readonly isHidden: boolean}[];
  readonly from1904: boolean;
}

function readContents(zip: Zip, path: string): Contents {
  const sheets: {name: string; id: string; isHidden: boolean}[] = [];
  let from1904 = false;
  readXml(zip.chunks(path), {
    open(element, attributes) {
      const {name = '', state = 'visible', date1904} = attributes;
      if (element === 'workbookPr') from1904 = isTrue(date1904);
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (element === 'sheet' && id) sheets.push({name, id, isHidden: state !== 'visible'});
    },
  });
  return {sheets, from1904};
}

/** What each of the workbook's cell formats shows, by its number. */
function readFormats(zip: Zip, path: string | undefined): readonly Shown[] {
  const own = new Map<string, Shown>();
  const formats: Shown[] = [];
  let inCells = false;
  if (path && zip.has(path))
    readXml(zip.chunks(path), {
      open(name, {numFmtId: id = '0', formatCode}) {
        if (name === 'cellXfs') inCells = true;
        if (name === 'numFmt' && formatCode !== undefined) own.set(id, shownBy(formatCode));
        if (name === 'xf' && inCells) formats.push(own.get(id) ?? shownByNumber(Number(id)));
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return formats;
}

/** The texts that cells refer to by their number. */
function readTexts(chunks: Iterable<Uint8Array>): readonly string[] {
  const texts: string[] = [];
  let [text, inText, inReading] = ['', false, false];
  readXml(chunks, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inReading;
      else if (name === 'rPh') inReading = true;
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
    },
    text(part) {
      if (inText) text += part;
    },
  });
  return texts;
}
