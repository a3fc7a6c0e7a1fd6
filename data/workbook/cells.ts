import type {Field, FieldType} from '../model/table.ts';
import {readEmail, readPhone, readWeb, readWebs} from './addresses.ts';
import {isBlank, tidy} from './blank.ts';
import {readDate, readDay, readTime} from './dates.ts';
import {readGoals, readTargets} from './lists.ts';
import {readCount, readNumber, readYear} from './numbers.ts';
import {readFlag, readId, readKeyword, readMunicipality} from './words.ts';

/** What a cell holds as a value of its field: null where it is blank, or what is wrong with it. */
export function readCell(cell: string, field: Field): unknown {
  return isBlank(cell) ? null : readers[field.type](tidy(cell), field);
}

const readers: Readonly<Record<FieldType, (text: string, field: Field) => unknown>> = {
  id: readId,
  text: (text) => text,
  municipality: readMunicipality,
  count: readCount,
  number: readNumber,
  year: readYear,
  date: readDate,
  day: readDay,
  time: readTime,
  flag: readFlag,
  keyword: (text, {words}) => (words ? readKeyword(text, words) : text),
  reference: (text) => text,
  goals: readGoals,
  targets: readTargets,
  web: readWeb,
  webs: readWebs,
  email: readEmail,
  phone: readPhone,
};
