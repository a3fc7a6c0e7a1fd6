import type {Field, FieldType} from '../model/table.ts';
import {readEmail, readPhone, readWeb, readWebs} from './addresses.ts';
import {isBlank, tidy} from './blank.ts';
import type {CellKind} from './sheet.ts';
import {Wrong} from './wrong.ts';
import {readDate, readDay, readTime} from './dates.ts';
import {readGoals, readTargets} from './lists.ts';
import {readCount, readNumber, readYear} from './numbers.ts';
import {readFlag, readId, readKeyword, readMunicipality} from './words.ts';

/** What is known of a cell beside its text: what it is to the spreadsheet, and from which year that counts days. */
export interface Around {
  readonly kind?: CellKind | undefined;
  readonly from1904?: boolean | undefined;
}

/** What a cell holds as a value of its field: null where it is blank, or what is wrong with it. */
export function readCell(cell: string, field: Field, around: Around = {}): unknown {
  if (isBlank(cell)) return null;
  if (around.kind === 'f') return new Wrong('en værdi', () => noResult);
  const text = tidy(cell);
  return /^[#E]/.test(text) && failures.test(text) ? failed() : readers[field.type](text, field, around);
}

const noResult = 'Formlen er ikke regnet ud. Åbn filen i Excel eller LibreOffice, gem den, og prøv igen.';

// Excel's own, and what Danish Excel and LibreOffice call them.
const failures =
  /^#(REF|DIV\/0|N\/A|NAME|VALUE|NUM|NULL|SPILL|CALC|I\/T|REFERENCE|DIVISION\/0|NAVN|VÆRDI|NUL|OVERLØB|BEREGN)[!?]?$|^Err:5\d\d$/;

function failed(): Wrong {
  return new Wrong('en værdi, men formlen i cellen giver en fejl', () => 'Ret formlen, eller skriv selv værdien.');
}

const readers: Readonly<Record<FieldType, (text: string, field: Field, around: Around) => unknown>> = {
  id: readId,
  text: readText,
  municipality: readMunicipality,
  count: readCount,
  number: readNumber,
  year: readYear,
  date: (text, _, {from1904}) => readDate(text, from1904),
  day: (text, _, {from1904}) => readDay(text, from1904),
  time: (text, _, {kind}) => readTime(text, kind === 'n'),
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

// No cell of a spreadsheet holds more, so it could not come out in one again.
const longest = 32_767;

function readText(text: string): string | Wrong {
  return text.length <= longest ? text : new Wrong(`højst ${longest.toLocaleString('da')} tegn`);
}
