import {writeXlsx, type CellStyle, type CellValue, type WriteSheet} from 'hucre/xlsx';
import type {Cell} from '../questions/question.ts';
import {inventedMark, type Content, type Heading} from './content.ts';
import {dayOf, headingOf, signOf, textOf} from './signs.ts';
import {xmlText} from './xml-text.ts';

/**
 * The table of an answer as a workbook: numbers that can be summed, days that are days, every other value in words, and
 * no formulas, whatever a text begins with. A second sheet tells of the numbers.
 */
export async function xlsx(content: Content): Promise<Blob> {
  const {title, subtitle, invented} = content;
  const bytes = await writeXlsx({
    properties: {title: cut(invented ? `${title} (${inventedMark})` : title), description: cut(subtitle)},
    defaultFont: font,
    sheets: [table(content), about(content)],
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {type});
}

/** The tables of several answers as one workbook, a sheet each, and before them a sheet that tells of all of them. */
export async function xlsxOfAll(contents: readonly Content[]): Promise<Blob> {
  const invented = contents.some((content) => content.invented);
  const names = contents.map(({title}, i) => sheetName(`${i + 1} ${title}`));
  const bytes = await writeXlsx({
    properties: {title: invented ? `Tabeller (${inventedMark})` : 'Tabeller'},
    defaultFont: font,
    sheets: [
      overview(contents, names, invented),
      ...contents.map((content, i) => ({...table(content), name: names[i]!})),
    ],
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {type});
}

function overview(contents: readonly Content[], names: readonly string[], invented: boolean): WriteSheet {
  const marked = invented ? [[inventedMark]] : [];
  const rows = contents.map(({title, sentence, subtitle, definition}, i) =>
    [names[i]!, title, sentence, subtitle, definition.join(' ')].map(cut),
  );
  const head = ['Ark', 'Spørgsmål', 'Svar', 'Udvalg', 'Sådan er det talt'];
  const notes = [...new Set(contents.flatMap((content) => content.notes))].filter(
    (note) => !note.includes(' har oplyst '),
  );
  return {
    name: 'Om tabellerne',
    columns: [{width: 22}, {width: 30}, {width: 60}, {width: 40}, {width: 80}],
    rows: [...marked, head, ...rows, [''], ...notes.map((note) => [cut(note)])],
    cells: new Map(
      rows.flatMap((row, r) => row.map((_, c) => [`${r + marked.length + 1},${c}`, {style: wrap}] as const)),
    ),
    ...printed('Tabeller', invented),
  };
}

const wrap: CellStyle = {alignment: {wrapText: true, vertical: 'top'}};

// Excel takes no more letters in a sheet's name, and not all of them.
function sheetName(text: string): string {
  return text
    .replace(/[[\]:*?/\\]/g, '')
    .slice(0, 31)
    .trim();
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const font = {name: 'Calibri', size: 11} as const;
const head: CellStyle = {
  font: {...font, bold: true},
  alignment: {wrapText: true, vertical: 'bottom'},
  border: {bottom: {style: 'thin'}},
};
const sign: CellStyle = {font: {...font, italic: true, color: {rgb: '595959'}}};
const mark: CellStyle = {
  font: {...font, bold: true},
  fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb: 'FBE9B7'}},
  alignment: {wrapText: true},
};

function table({title, columns, rows, invented}: Content): WriteSheet {
  const cells: WriteSheet['cells'] = new Map(columns.map((_, i) => [`0,${i}`, {style: head}]));
  for (const [r, row] of rows.entries())
    for (const [c, column] of columns.entries()) {
      const style = styleOf(row[c] ?? null, column);
      if (style) cells.set(`${r + 1},${c}`, {style});
    }
  const values = rows.map((row) => columns.map((column, i) => valueOf(row[i] ?? null, column)));
  return {
    name: invented ? 'Opdigtede tal' : 'Tal',
    columns: columns.map((column, i) => ({
      width: widthOf(
        column,
        values.map((row) => row[i] ?? null),
      ),
    })),
    rows: [columns.map((column) => cut(headingOf(column))), ...values],
    cells,
    freezePane: {rows: 1},
    ...printed(title, invented),
  };
}

function about({title, subtitle, sentence, definition, notes, invented}: Content): WriteSheet {
  const marked = invented ? [inventedMark] : [];
  const rows = [title, subtitle, ...marked, '', sentence, '', ...definition, '', ...notes].map((text) => [cut(text)]);
  const styles: [string, {style: CellStyle}][] = rows.map((_, i) => [`${i},0`, {style: {alignment: {wrapText: true}}}]);
  const cells = new Map([...styles, ['0,0', {style: {...head, font: {...font, size: 14, bold: true}}}]]);
  if (invented) cells.set('2,0', {style: mark});
  return {name: 'Om tallene', columns: [{width: 95}], rows, cells, ...printed(title, invented)};
}

/** Fits the width of a sheet of A4, repeats the headings and says on each page what it is. */
function printed(title: string, invented: boolean): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const name = cut(invented ? `${title} – ${inventedMark}` : title).replaceAll('&', '&&');
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: {oddHeader: `&L${name}`, oddFooter: '&RSide &P af &N'},
  };
}

function valueOf(cell: Cell, column: Heading): CellValue {
  const day = dayOf(cell, column);
  if (day) return new Date(`${day}T00:00:00Z`);
  return signOf(cell) ?? (typeof cell === 'number' ? cell : cut(textOf(cell as string, column)));
}

function styleOf(cell: Cell, column: Heading): CellStyle | null {
  if (signOf(cell) !== null) return sign;
  if (typeof cell === 'number') return {numFmt: formatOf(cell, column)};
  return dayOf(cell, column) ? {numFmt: 'dd-mm-yyyy'} : null;
}

// Where nothing is said of a number it may be a year, which has no dot between the thousands.
function formatOf(number: number, {kind}: Heading): string {
  if (kind === 'decimal' || kind === 'percent') return '#,##0.0';
  if (kind === 'integer') return '#,##0';
  return Number.isInteger(number) ? '0' : '0.0';
}

/** A width in characters that holds what stands in a column, and a long heading on two lines. */
function widthOf({heading}: Heading, values: readonly CellValue[]): number {
  const lengths = values.map((value) => (typeof value === 'string' ? value.length : value === null ? 0 : 10));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return Math.min(60, Math.max(longest, Math.ceil(heading.length * 0.6), longestWord(heading)) + 2);
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[ -]/).map(({length}) => length));
}

// A cell of Excel holds no more.
function cut(text: string): string {
  const legal = xmlText(text);
  return legal.length > 32_767 ? `${legal.slice(0, 32_766)}…` : legal;
}
