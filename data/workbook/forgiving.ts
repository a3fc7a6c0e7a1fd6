import type {Field, FieldType} from '../model/table.ts';
import {isBlank, plainSigns, tidy} from './blank.ts';
import type {CellKind} from './sheet.ts';
import {contentOf} from './write-cell.ts';
import {written} from './write-csv.ts';

/** A cell that could be read, and how it was written: what it is to the spreadsheet, undefined in a text file. */
interface Read {
  readonly cell: string;
  readonly kind: CellKind | undefined;
  readonly value: unknown;
}

/**
 * What was read in a forgiving way where a cell became a value, as sentences with `%` for the cell: none where it says just
 * what would be written for that value.
 */
export function forgiven(read: Read, field: Field): readonly string[] {
  const {cell, kind, value} = read;
  if (cell === '' || (cell === value && kind !== 's') || isWritten(cell, kind, value, field)) return [];
  if (isBlank(cell)) return tidy(cell) === '' ? [] : ['“%” er læst som tomt, altså ikke oplyst'];
  const text = tidy(cell);
  const spacing = text === cell ? [] : [cell.normalize('NFC') === cell ? spaces : composed];
  if (isWritten(text, kind, value, field)) return spacing;
  const signs = field.type !== 'text' && plainSigns(text) !== text ? [dashes] : [];
  return [...spacing, ...signs, ...(sentences[field.type]?.({cell: text, kind, value}, field) ?? [])];
}

function isWritten(text: string, kind: CellKind | undefined, value: unknown, field: Field): boolean {
  if (kind === undefined) return text === written(value, field) || text === wordOf(value, field);
  const content = contentOf(value, field);
  if (typeof content === 'number') return kind === 'n';
  if (content instanceof Date) return text === value;
  return text === content || text === written(value, field);
}

function wordOf(value: unknown, {words}: Field): string | undefined {
  return words?.[value as string];
}

/** What is said of letters that were in two pieces. */
export const composed = 'Bogstaver, der er sat sammen af to tegn, er læst som ét';
const spaces = 'Mellemrum, der er dobbelte, hårde eller yderst i cellen, er læst som ét eller intet';
const dashes = 'Lange streger og krumme anførselstegn er læst som tastaturets';

type Sentence = (read: Read, field: Field) => readonly string[];

const inNumbers: Sentence = ({cell, kind, value}) => {
  if (value === 'skjult') return [inOtherWords];
  if (kind === 'd') return [];
  if (cell.includes('%')) return ['Procenter som “%” er læst som andele'];
  if (/\d[. ]\d{3}/.test(cell)) return ['Tal med punktum eller mellemrum mellem tusinder som “%” er læst som tal'];
  if (/[,.]/.test(cell)) return ['Tal med komma som “%” er læst som tal'];
  return kind === 's' ? ['Tal, der er gemt som tekst, er læst som tal'] : [];
};

const inDates: Sentence = ({cell}) => {
  const text = plainSigns(cell);
  const midnight = /[ t]00[.:]00/i.test(text) ? ['Klokkeslættet 00.00 efter en dato er ikke læst med'] : [];
  if (/^\d{5}$/.test(text)) return ['Dagtal som “%” er læst som den dag, regnearket mener med det'];
  if (/\p{L}{2}/u.test(text)) return ['Datoer skrevet med ord som “%” er læst som dag, måned, årstid eller år'];
  if (/^\d{4}\D\d/.test(text)) return midnight.length ? midnight : ['Datoer skrevet som “%” er læst som år-måned-dag'];
  if (/^\d{4}/.test(text)) return ['Datoer skrevet som “%” er læst som år med tvivl'];
  return [...midnight, 'Datoer skrevet som “%” er læst som dag-måned-år'];
};

const inLists: Sentence = () => ['Verdensmål og delmål skrevet som “%” er læst som numre med komma imellem'];

const inAddresses: Sentence = ({cell}) =>
  /^www\.|[\s,;]www\./i.test(cell)
    ? ['Adresser uden https:// som “%” er læst med']
    : ['Adresser med andet end mellemrum imellem er læst hver for sig'];

const inOtherWords = 'Ord i en anden stavemåde som “%” er læst som tabellens egne';

const sentences: Readonly<Partial<Record<FieldType, Sentence>>> = {
  municipality: ({cell}) =>
    /^\d+$/.test(cell)
      ? ['Kommunekoder, der har mistet nullet foran som “%”, er læst med det']
      : ['Kommuner skrevet med navn som “%” er læst som deres kode'],
  count: inNumbers,
  number: inNumbers,
  year: inNumbers,
  date: inDates,
  day: inDates,
  time: () => ['Klokkeslæt skrevet som “%” er læst som timer og minutter'],
  flag: () => ['Ja og nej skrevet som “%” er læst som ja eller nej'],
  keyword: () => [inOtherWords],
  goals: inLists,
  targets: inLists,
  web: inAddresses,
  webs: inAddresses,
  email: () => ['“mailto:” foran en e-mailadresse er ikke læst med'],
  phone: () => ['“tlf.” foran et telefonnummer er ikke læst med'],
};
