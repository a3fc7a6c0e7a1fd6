import {dateParts, type FuzzyDate} from '../model/fuzzy-date.ts';
import {monthNames, seasonNames} from '../model/words.da.ts';
import type {Field} from '../model/table.ts';
import {readKeyword} from './words.ts';
import {written} from './write-csv.ts';

/** What a cell of a workbook holds: a number that can be summed, a day that is one, or else text; null where it is blank. */
export type CellContent = string | number | Date | null;

/** A value as people read it in a workbook, and as the gate reads it back. */
export function contentOf(value: unknown, field: Field): CellContent {
  if (value == null) return null;
  if (typeof value === 'number') return value;
  if (field.type === 'date' || field.type === 'day') return dayOf(value as FuzzyDate) ?? inWords(value as FuzzyDate);
  return field.words ? nameOf(value as string, field.words) : written(value, field);
}

// Spreadsheets count the days from 1900, and disagree about its first two months.
function dayOf(date: FuzzyDate): Date | null {
  return date.length === 10 && date >= '1900-03-01' ? new Date(`${date}T00:00:00Z`) : null;
}

/** “15-08-2021?”, “ca. august 2021”, “forår 2021”, “2021”. */
function inWords(date: FuzzyDate): string {
  const {year, month, season, day, doubt} = dateParts(date)!;
  const plain = day
    ? [date.slice(8, 10), date.slice(5, 7), year].join('-')
    : [month && monthNames[month - 1], season && seasonNames[season], year].filter(Boolean).join(' ');
  return doubt === '~' ? `ca. ${plain}` : `${plain}${doubt ?? ''}`;
}

/** A word's Danish name, or its key where a package has given it a name that would be read as another's. */
export function nameOf(key: string, words: Readonly<Record<string, string>>): string {
  const name = words[key];
  return name !== undefined && readKeyword(name, words) === key ? name : key;
}
