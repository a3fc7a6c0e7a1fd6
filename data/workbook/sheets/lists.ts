import type {DataValidation, WriteSheet} from 'hucre/xlsx';
import {municipalities} from '../../model/municipality.ts';
import type {Field, Table} from '../../model/table.ts';
import {columnLetters} from '../sheet.ts';
import {sheetNames} from '../sheet-names.ts';
import {nameOf} from '../write-cell.ts';
import {looks, sheetOf} from './looks.ts';

/** The words that one can choose among in a column. */
export interface Vocabulary {
  readonly table: string;
  readonly field: string;
  readonly heading: string;
  readonly words: readonly string[];
}

/** Where the rows of a table begin in its sheet: under the definition and the headings. */
export const firstRow = 3;

/** Every vocabulary of some tables, in the order of their columns. */
export function vocabulariesOf(tables: readonly Table[]): readonly Vocabulary[] {
  return tables.flatMap((table) =>
    Object.entries(table.fields).flatMap(([name, field]) => {
      const words = wordsOf(field);
      return words ? {table: table.name, field: name, heading: `${table.title}: ${field.heading}`, words} : [];
    }),
  );
}

/** The sheet the vocabularies stand in. It is hidden, since it is the cells that show them. */
export function listsSheet(vocabularies: readonly Vocabulary[]): WriteSheet {
  const longest = Math.max(...vocabularies.map(({words}) => words.length));
  const headings = vocabularies.map(({heading}) => ({content: heading, style: looks.optional}));
  const lines = Array.from({length: longest}, (_, i) =>
    vocabularies.map(({words}) => ({content: words[i] ?? null, style: looks.text})),
  );
  const columns = vocabularies.map(() => ({width: 28}));
  return sheetOf(sheetNames.lists, [headings, ...lines], {columns, hidden: true});
}

/**
 * What one can choose in the columns of a table: words of the vocabularies, ja or nej, the ids of another table. A table of
 * the package has `rows` rows today, and room for more.
 */
export function choicesIn(
  table: Table,
  vocabularies: readonly Vocabulary[],
  tables: readonly Table[],
  rows: (table: string) => number,
): DataValidation[] {
  return Object.entries(table.fields).flatMap(([name, field], index) => {
    const at = vocabularies.findIndex((known) => known.table === table.name && known.field === name);
    const target = tables.find((known) => known.name === field.of);
    const choice =
      at >= 0
        ? {...columnOf(at, vocabularies[at]!), ...insisting(field)}
        : target
          ? referenceTo(target, rows(target.name))
          : field.type === 'flag'
            ? yesOrNo
            : null;
    const letters = columnLetters(index);
    return choice ? {type: 'list', allowBlank: true, range: `${letters}${firstRow}:${letters}1048576`, ...choice} : [];
  });
}

/** Ja or nej, and nothing else. */
export const yesOrNo = {
  values: ['ja', 'nej'],
  showErrorMessage: true,
  errorTitle: 'Ja eller nej',
  errorMessage: 'Vælg ja eller nej, eller lad cellen stå tom, hvis det ikke er oplyst.',
};

function wordsOf({type, words}: Field): readonly string[] | null {
  if (type === 'municipality') return municipalities.map(({code, name}) => `${code} ${name}`);
  return words ? Object.keys(words).map((key) => nameOf(key, words)) : null;
}

function columnOf(at: number, {words}: Vocabulary): Pick<DataValidation, 'formula1'> {
  const letters = `$${columnLetters(at)}$`;
  return {formula1: `'${sheetNames.lists}'!${letters}2:${letters}${words.length + 1}`};
}

// A municipality may as well be written by its code or its name alone.
function insisting({type, heading}: Field): Partial<DataValidation> {
  if (type === 'municipality') return {};
  const errorMessage = 'Vælg et af ordene i listen, eller lad cellen stå tom, hvis det ikke er oplyst.';
  return {showErrorMessage: true, errorTitle: heading, errorMessage};
}

// Ids stand in the first column of their table. One that is not there yet may be on its way.
function referenceTo({title}: Table, rows: number): Partial<DataValidation> {
  return {
    formula1: `'${title}'!$A$${firstRow}:$A$${firstRow + rows + 499}`,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: `Ikke i arket ${title}`,
    errorMessage: `Der står intet sådant id i arket ${title}. Vil I bruge det alligevel?`,
  };
}
