import {describe, expect, it} from 'vitest';
import {cellText, isNumeric, sorted} from '../../../dashboard/panel/cells.ts';
import {notApplicable, withheld, type Cell, type Column} from '../../../dashboard/questions/question.ts';

describe('a cell is written as Danish writes it', () => {
  it.each<[Cell, Column<unknown>['kind'], string]>([
    [1234.56, undefined, '1.234,6'],
    [12, undefined, '12'],
    [1234, 'integer', '1.234'],
    [12, 'decimal', '12,0'],
    [42.5, 'percent', '42,5\u00A0%'],
    ['2026-08-15', 'date', '15. august 2026'],
    ['2026-08', 'date', 'august 2026'],
    ['2026-08-15', undefined, '2026-08-15'],
    ['ingen dag', 'date', 'ingen dag'],
    [0, 'integer', '0'],
    [null, 'integer', 'ikke oplyst'],
    [withheld, 'integer', 'skjult'],
    [notApplicable, 'integer', '–'],
  ])('%s as %s is %s', (cell, kind, text) => expect(cellText(cell, kind)).toBe(text));
});

const name: Column<readonly [string, Cell]> = {heading: 'Landsby', value: ([name]) => name};
const count: Column<readonly [string, Cell]> = {heading: 'Antal', value: ([, count]) => count};
const columns = [name, count];
const rows: readonly (readonly [string, Cell])[] = [
  ['Åby', 3],
  ['Ærø', null],
  ['Aarup', 20],
  ['Zinkegård', withheld],
  ['Øster', 100],
  ['Bro', 0],
];

describe('a table is sorted', () => {
  const names = (column: number, descending: boolean) =>
    sorted(rows, columns, {column, descending}).map(([name]) => name);

  it('by name with æ, ø and å last, and aa as å', () => {
    const inDanish = names(0, false);
    expect(inDanish.slice(0, 4)).toEqual(['Bro', 'Zinkegård', 'Ærø', 'Øster']);
    expect(new Set(inDanish.slice(4))).toEqual(new Set(['Åby', 'Aarup']));
  });

  it('by number, and what has none stands last whichever way it goes', () => {
    expect(names(1, false)).toEqual(['Bro', 'Åby', 'Aarup', 'Øster', 'Ærø', 'Zinkegård']);
    expect(names(1, true)).toEqual(['Øster', 'Aarup', 'Åby', 'Bro', 'Ærø', 'Zinkegård']);
  });

  it('not at all until the reader asks for it', () => expect(sorted(rows, columns, null)).toBe(rows));
});

it('a column of numbers is one although some are not known', () => {
  expect(isNumeric(count, rows)).toBe(true);
  expect(isNumeric(name, rows)).toBe(false);
});
