import Papa from 'papaparse';
import type {Table} from '../model/table.ts';
import {decode} from './decode.ts';
import {recognised} from './headings.ts';
import {isBlank} from './blank.ts';
import type {Problems} from './problem.ts';
import type {Line, Sheet} from './sheet.ts';

/** Reads the bytes of a CSV file as a sheet of the table it is for, whatever separates its cells. */
export function readCsv(file: string, bytes: Uint8Array, table: Table, problems: Problems): Sheet {
  const whole = {file, row: null, column: null};
  const decoded = decode(bytes);
  if ('advice' in decoded) {
    problems.error(whole, decoded.found, 'en CSV-fil', () => decoded.advice);
    return {file, inWorkbook: false, lines: [], broken: true};
  }
  const {separator, text} = separated(decoded.text.replace(/\r\n?/g, '\n'), table);
  if (!text.trim()) {
    problems.error(whole, null, 'en række med overskrifter', () => 'Filen er tom.');
    return {file, inWorkbook: false, lines: [], broken: true};
  }
  return parse(file, text, separator, problems);
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
function separated(text: string, table: Table): {separator: string; text: string} {
  const [line, stated] = /^"?sep=(.)"?[^\n]*\n/i.exec(text) ?? [];
  if (line && stated) return {separator: stated, text: text.slice(line.length)};
  return {separator: likeliest(text, table), text};
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
