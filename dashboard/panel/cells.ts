import {danishDate, danishNumber, inDanishOrder} from '../../data/model/danish.ts';
import {dateParts} from '../../data/model/fuzzy-date.ts';
import {notApplicable, withheld, type Cell, type Column} from '../questions/question.ts';

type Kind = Column<unknown>['kind'];

/** A cell as people read it; unknown, withheld and not applicable are three different things. */
export function cellText(cell: Cell, kind: Kind): string {
  if (cell === null) return 'ikke oplyst';
  if (cell === withheld) return 'skjult';
  if (cell === notApplicable) return '–';
  if (typeof cell === 'string') return kind === 'date' && dateParts(cell) ? danishDate(cell) : cell;
  const number = danishNumber(cell, decimals[kind ?? 'text']);
  return kind === 'percent' ? `${number}\u00A0%` : number;
}

/** Whether a column holds numbers, which stand under each other to the right. */
export function isNumeric<Row>(column: Column<Row>, rows: readonly Row[]): boolean {
  if (column.kind) return column.kind in decimals;
  const cells = rows.map((row) => column.value(row));
  return cells.some((cell) => typeof cell === 'number') && !cells.some((cell) => typeof cell === 'string');
}

/** Which column a table is sorted by, and which way. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** The rows in another order, as Danish sorts; those without a value stand last whichever way it goes. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const column = order && columns[order.column];
  if (!column) return rows;
  const way = order.descending ? -1 : 1;
  return rows
    .map((row): {row: Row; cell: Cell} => ({row, cell: column.value(row)}))
    .sort((a, b) => Number(isBlank(a.cell)) - Number(isBlank(b.cell)) || way * compare(a.cell, b.cell))
    .map(({row}) => row);
}

const decimals: Readonly<Partial<Record<NonNullable<Kind>, Parameters<typeof danishNumber>[1]>>> = {
  integer: {most: 0},
  decimal: {least: 1},
  percent: {},
};

function isBlank(cell: Cell): boolean {
  return cell === null || typeof cell === 'symbol';
}

function compare(a: Cell, b: Cell): number {
  if (isBlank(a) || isBlank(b)) return 0;
  return typeof a === 'number' && typeof b === 'number' ? a - b : inDanishOrder(String(a), String(b));
}
