import type {Cell, CellValue} from 'hucre/xlsx';
import {flagText, numberOf, shownText} from './cell-text.ts';
import {shownBy, type Shown} from './number-format.ts';
import type {CellRead} from './sheet-maker.ts';

/** A cell as it is meant: its value as it stands, a formula's as it last came out. */
export function readCell(value: CellValue, cell: Cell | undefined, from1904: boolean): CellRead {
  if (value === null) return {text: `=${cell?.formula ?? ''}`, kind: 'f'};
  if (typeof value === 'boolean') return {text: flagText(value), kind: 'b'};
  if (typeof value === 'string') return {text: dayText(value), kind: 's'};
  const shown = shownOf(cell?.style?.numFmt);
  if (value instanceof Date) return dateCell(value, shown === 'number' ? 'day' : shown, from1904);
  return {text: shownText(value, shown, from1904), kind: kinds[shown] ?? 'd'};
}

// The library makes a moment of every number that is shown as one, also where no calendar has such a day.
function dateCell(moment: Date, shown: Shown, from1904: boolean): CellRead {
  if (Number.isNaN(moment.getTime())) return {text: '########', kind: 's'};
  return {text: shownText(numberOf(moment, from1904), shown, from1904), kind: 'd'};
}

const kinds: Partial<Record<Shown, CellRead['kind']>> = {number: 'n', percent: 'p'};

const known = new Map<string, Shown>();

function shownOf(code: string | undefined): Shown {
  if (code === undefined) return 'number';
  const shown = known.get(code) ?? shownBy(code);
  known.set(code, shown);
  return shown;
}

// Some programs write a date as text of ISO 8601.
function dayText(value: string): string {
  if (!/^\d{4}-\d\d-\d\dT/.test(value)) return value;
  return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace(/T(\d\d:\d\d)(:\d\d)?(\.\d+)?Z?$/, ' $1$2');
}
