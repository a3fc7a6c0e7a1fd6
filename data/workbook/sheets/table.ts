import type {CellStyle, DataValidation, WriteSheet} from 'hucre/xlsx';
import type {Field, Table} from '../../model/table.ts';
import type {ExtraColumn} from '../../model/package.ts';
import {columnLetters} from '../sheet.ts';
import {contentOf, type CellContent} from '../write-cell.ts';
import {exampleOf, looks, printed, sheetOf, tabs, type Drawn} from './looks.ts';
import {firstRow} from './lists.ts';

/** What is drawn of a table. */
export interface TableContent {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** What stands to the right of the table's own columns. */
  readonly extras: readonly ExtraColumn[];
  readonly choices: DataValidation[];
  /** Whether the rows only show what one may write. */
  readonly areExamples: boolean;
  readonly invented: boolean;
}

/** A table as a sheet: what a row is, the headings with what they mean, and the rows; and below them how a new row looks. */
export function tableSheet({table, rows, extras, choices, areExamples, invented}: TableContent): WriteSheet {
  const fields = Object.entries(table.fields);
  const contents = rows.map((row) => fields.map(([name, field]) => contentOf(row[name], field)));
  const lines = contents.map((row, nr) => [
    ...row.map((content, i) => drawn(content, fields[i]![1], areExamples)),
    ...extras.map(({cells}) => ({content: cells[nr] || null, style: looks.prose})),
  ]);
  const next = fields.map(([, field]) => ({content: null, style: styleOf(field)}));
  return sheetOf(
    table.title,
    [definition(table, areExamples), [...headings(fields, table), ...extras.map(extraHeading)], ...lines, next],
    {
      columns: [
        ...fields.map(([, field], i) => ({
          width: widthOf(
            field,
            contents.map((row) => row[i]!),
          ),
        })),
        ...extras.map(() => ({width: 24})),
      ],
      rowDefs: new Map([
        [0, {height: 30}],
        [1, {height: 34}],
      ]),
      view: {tabColor: tabs.table},
      freezePane: {rows: firstRow - 1, columns: 1},
      autoFilter: {
        range: `A${firstRow - 1}:${columnLetters(fields.length + extras.length - 1)}${firstRow - 1 + Math.max(1, rows.length)}`,
      },
      dataValidations: choices,
      ...onPaper(table.title, invented),
    },
  );
}

function definition({title, definition}: Table, areExamples: boolean): Drawn[] {
  const greyed = areExamples ? ' De grå rækker er eksempler: skriv jeres egne under dem. De bliver aldrig læst.' : '';
  return [
    {content: title, style: looks.name},
    {content: `${definition}${greyed}`, style: looks.definition},
  ];
}

function headings(fields: readonly (readonly [string, Field])[], table: Table): Drawn[] {
  return fields.map(([, field]) => ({
    content: field.heading,
    style: headingStyle(field),
    note: noteOf(field, table),
  }));
}

function extraHeading({heading}: ExtraColumn): Drawn {
  return {
    content: heading,
    style: looks.optional,
    note: 'Jeres egen kolonne. Den bliver i regnearket, men offentliggøres ikke.',
  };
}

function headingStyle(field: Field): CellStyle {
  const style: CellStyle = field.required ? looks.needed : looks.optional;
  const {horizontal} = styleOf(field).alignment ?? {};
  return {...style, alignment: {...style.alignment, ...(horizontal && {horizontal})}};
}

/** What a column means, and what one may write in it. */
function noteOf({definition, required, type, words}: Field, {title}: Table): string {
  const said = [definition];
  if (required) said.push('Skal udfyldes.');
  if (words || type === 'flag') said.push('Vælg i listen.');
  if (type === 'reference' && title) said.push('Vælg i listen, eller skriv id’et.');
  if (type === 'date') said.push('En dag, måned, årstid eller år: 15-08-2026, august 2026, forår 2026 eller 2026.');
  return said.join('\n');
}

function drawn(content: CellContent, field: Field, isExample: boolean): Drawn {
  const style = content instanceof Date ? looks.day : typeof content === 'number' ? styleOf(field) : textStyle(field);
  return {content, style: isExample ? exampleOf(style) : style};
}

/** How a cell of a column looks before anything is written in it. A date may be no more than a year, and so is text. */
function styleOf(field: Field): CellStyle {
  if (field.type === 'count') return looks.count;
  if (field.type === 'year') return looks.year;
  if (field.type === 'number') return looks.decimal;
  return field.type === 'day' ? looks.day : textStyle(field);
}

function textStyle({type}: Field): CellStyle {
  return type === 'text' ? looks.prose : looks.text;
}

/** A width in characters that holds most of what stands in a column; longer text goes on below. */
function widthOf({heading, type}: Field, contents: readonly CellContent[]): number {
  const lengths = contents.map((content) => (typeof content === 'string' ? content.length : content === null ? 0 : 10));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const words = Math.max(...heading.split(/[ -]/).map(({length}) => length)) + 6;
  return Math.min(type === 'text' ? 48 : 32, Math.max(longest + 3, words, 12));
}

function onPaper(name: string, invented: boolean): Partial<WriteSheet> {
  const paper = printed(name, invented, 'landscape');
  return {...paper, pageSetup: {...paper.pageSetup, printTitlesRow: `$1:$${firstRow - 1}`}};
}
