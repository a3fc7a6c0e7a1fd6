import type {WriteSheet} from 'hucre/xlsx';
import type {DataPackage} from '../../model/package.ts';
import type {Field} from '../../model/table.ts';
import {about} from '../about-tables.ts';
import {columnLetters} from '../sheet.ts';
import {contentOf} from '../write-cell.ts';
import {firstRow, yesOrNo} from './lists.ts';
import {looks, printed, sheetOf, tabs, type Drawn} from './looks.ts';

/** What a package says of itself: a line for each value, with what it means. */
export function aboutSheet(data: DataPackage | null): WriteSheet {
  const fields = Object.entries<Field>(about.fields);
  const values = (data?.description ?? {}) as Readonly<Record<string, unknown>>;
  const lines = fields.map(([name, field]): Drawn[] => [
    {content: field.heading, style: labelStyle(field)},
    {content: contentOf(values[name], field), style: valueStyle(field)},
    {content: field.definition, style: {...looks.quiet, alignment: looks.prose.alignment}},
  ]);
  const flags = fields.flatMap(([, {type}], i) => (type === 'flag' ? `${columnLetters(1)}${firstRow + i}` : []));
  return sheetOf(about.title, [definition(), headings, ...lines], {
    columns: [{width: 24}, {width: 60}, {width: 64}],
    rowDefs: new Map([
      [0, {height: 30}],
      [1, {height: 24}],
    ]),
    view: {tabColor: tabs.about},
    freezePane: {rows: firstRow - 1},
    dataValidations: flags.map((range) => ({type: 'list', allowBlank: true, range, ...yesOrNo})),
    ...printed(about.title, data?.description.invented ?? false, 'landscape'),
  });
}

function definition(): Drawn[] {
  return [
    {content: about.title, style: looks.name},
    {content: about.definition, style: looks.definition},
  ];
}

const headings: readonly Drawn[] = ['Oplysning', 'Værdi', 'Forklaring'].map((content) => ({
  content,
  style: {...looks.name, font: looks.strong.font, border: {bottom: {style: 'thin'}}},
}));

function labelStyle({required}: Field) {
  const style = required ? looks.needed : looks.optional;
  return {...style, alignment: looks.prose.alignment};
}

function valueStyle({type}: Field) {
  const style = type === 'count' ? looks.count : type === 'day' ? looks.day : looks.prose;
  return {...style, alignment: {...style.alignment, horizontal: 'left' as const}};
}
