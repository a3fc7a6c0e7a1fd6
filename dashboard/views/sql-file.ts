import {danishDate} from '../../data/model/danish.ts';
import type {FreeAnswer} from '../database/free-query.ts';
import {inventedMark} from '../files/content.ts';
import {csvText} from '../files/csv.ts';
import {fileName, save} from '../files/save.ts';
import type {PackageFacts} from '../panel/package-facts.ts';
import type {Cell} from '../questions/question.ts';
import {inDanish, isNumber} from './sql-result.ts';

/** Gives a reader the answer to their own query as a CSV file, with the query and where it was asked. */
export function saveAnswer(sql: string, answer: FreeAnswer, source: PackageFacts | undefined): void {
  const {updated = '', invented = false} = source ?? {};
  const name = fileName({key: 'eget-svar', updated, invented}, 'csv');
  save(new Blob([answerText(sql, answer, source)], {type: 'text/csv;charset=utf-8'}), name);
}

export function answerText(sql: string, {columns, rows, more}: FreeAnswer, source: PackageFacts | undefined): string {
  const headings = columns.map(({name, type}) => ({heading: name, kind: isNumber(type) ? 'decimal' : 'text'}) as const);
  const cells = rows.map((row) => row.map((cell, i) => cellOf(cell, columns[i]!.type)));
  const notes = [
    ...(source?.invented ? [`${inventedMark}. Landsbyerne findes ikke.`] : []),
    ...(source ? [`Data: ${source.title}, som det stod den ${danishDate(source.updated)}.`] : []),
    ...(source?.sources ? [`Kilde: ${source.sources}`] : []),
    ...(more ? [`Kun de første ${rows.length} rækker af svaret.`] : []),
    `Forespørgsel: ${sql.replace(/\s+/g, ' ').trim()}`,
  ];
  return csvText(headings, cells, notes);
}

// What is too long to be a number in Excel keeps its digits as text.
function cellOf(cell: string | null, type: string): Cell {
  if (cell === null) return 'NULL';
  const number = Number(cell);
  const isExact = isNumber(type) && Number.isFinite(number) && cell.replace(/[-.]/g, '').length <= 15;
  return isExact ? number : inDanish(cell, type);
}
