import Papa from 'papaparse';
import type {Table} from '../model/table.ts';
import {decode, type Text} from './decode.ts';
import {composed} from './forgiving.ts';
import {recognised} from './headings.ts';
import {isBlank} from './blank.ts';
import type {Place, Problems} from './problem.ts';
import type {Line, Sheet} from './sheet.ts';

/** Reads the bytes of a CSV file as a sheet of the table it is for, whatever separates its cells. */
export function readCsv(file: string, bytes: Uint8Array, table: Table, problems: Problems): Sheet {
  const whole = {file, row: null, column: null};
  const decoded = decode(bytes);
  if ('advice' in decoded) {
    problems.error(whole, decoded.found, 'en CSV-fil', () => decoded.advice);
    return {file, inWorkbook: false, lines: [], broken: true};
  }
  const {separator, text, isStated} = separated(decoded.text.replace(/\r\n?/g, '\n'), table);
  if (!text.trim()) {
    problems.error(whole, null, 'en række med overskrifter', () => 'Filen er tom.');
    return {file, inWorkbook: false, lines: [], broken: true};
  }
  noteForm(whole, decoded, problems);
  noteSeparator(whole, separator, isStated, problems);
  return parse(file, text, separator, problems);
}

function noteForm(whole: Place, {encoding, inPieces}: Text, problems: Problems): void {
  if (encoding !== 'UTF-8') problems.note(whole, encoding, 'Filen er ikke i UTF-8, men er læst som %');
  if (inPieces) problems.note(whole, null, composed);
}

function noteSeparator(whole: Place, separator: string, isStated: boolean, problems: Problems): void {
  if (separator === ';') problems.note(whole, null, 'Semikolon mellem cellerne er læst som komma');
  if (separator === '\t') problems.note(whole, null, 'Tabulator mellem cellerne er læst som komma');
  if (isStated) problems.note(whole, `sep=${separator}`, 'Excels egen linje “%” er ikke en række');
}

/** How the first lines of a CSV file read with each separator; none where it is no text. */
export function firstLines(bytes: Uint8Array): readonly (readonly Line[])[] {
  const decoded = decode(beginning(bytes));
  if ('advice' in decoded) return [];
  return separators.map((delimiter) => {
    const {data} = Papa.parse<string[]>(decoded.text, {delimiter, preview: 20});
    return data.map((cells, i) => ({row: i + 1, cells}));
  });
}

// Whole lines, since half a letter would tell of another encoding.
function beginning(bytes: Uint8Array): Uint8Array {
  const begun = bytes.subarray(0, 50_000);
  return begun.length === bytes.length ? bytes : begun.subarray(0, begun.lastIndexOf(0x0a) + 1);
}

const separators = [';', ',', '\t'] as const;

function parse(file: string, text: string, separator: string, problems: Problems): Sheet {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter: separator, newline: '\n'});
  const [quote] = errors.filter(({type}) => type === 'Quotes');
  const lines = data.map((cells, i): Line => ({row: i + 1, cells})).filter(({cells}) => !cells.every(isBlank));
  if (quote) reportQuote(file, data, quote.row ?? 0, problems);
  reportGarbled(file, text, lines, problems);
  return {file, inWorkbook: false, lines, broken: !!quote};
}

/** Excel's own `sep=;` above the rest is not a row: Excel hides it, and numbers the rows from the next. */
function separated(text: string, table: Table): {separator: string; text: string; isStated: boolean} {
  const [line, stated] = /^"?sep=(.)"?[^\n]*\n/i.exec(text) ?? [];
  if (line && stated) return {separator: stated, text: text.slice(line.length), isStated: true};
  return {separator: likeliest(text, table), text, isStated: false};
}

// The separator under which most headings are understood; where none is, the one that gives most columns.
function likeliest(text: string, table: Table): string {
  const scores = separators.map((separator) => score(text, separator, table));
  return separators[scores.indexOf(Math.max(...scores))]!;
}

function score(text: string, separator: string, table: Table): number {
  const {data} = Papa.parse<string[]>(text, {delimiter: separator, newline: '\n', preview: 20});
  return Math.max(0, ...data.map((cells) => recognised(cells, table) * 1000 + cells.length));
}

function reportQuote(file: string, data: readonly string[][], index: number, problems: Problems): void {
  const cell = data[index]?.at(-1) ?? '';
  problems.error(
    {file, row: index + 1, column: null},
    cell,
    'at et anførselstegn, der åbnes foran en celle, lukkes bag den',
    () => 'Resten af filen kan ikke læses, før det er rettet.',
  );
}

// UTF-8 that has been opened as something else and saved again.
function reportGarbled(file: string, text: string, lines: readonly Line[], problems: Problems): void {
  const garbled = /Ã[¦¸¥†˜…]|ï¿½|\uFFFD/;
  if (!garbled.test(text)) return;
  const line = lines.find(({cells}) => cells.some((cell) => garbled.test(cell)));
  problems.error(
    {file, row: line?.row ?? null, column: null},
    line?.cells.find((cell) => garbled.test(cell)) ?? null,
    'æ, ø og å, som de skrives',
    () => 'Filen er blevet gemt med forkert tegnsæt: hent den igen, og gem den som “CSV UTF-8”.',
  );
}
