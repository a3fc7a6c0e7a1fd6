import {isBlank} from '../blank.ts';
import {Refusal} from '../refusal.ts';
import type {CellKind, Line, Merge, Peculiar, Sheet} from '../sheet.ts';
import {broken} from '../zip-directory.ts';

/** A cell as it is read: as text, and what it is to the spreadsheet. */
export interface CellRead {
  readonly text: string;
  readonly kind: CellKind;
}

/** Makes a sheet of what a workbook's file tells of it, of which it keeps the lines that are not blank. */
export class SheetMaker {
  readonly name: string;
  readonly #room: Room;
  readonly #lines: Line[] = [];
  readonly #merges: Merge[] = [];
  readonly #peculiar = new Map<Peculiar['what'], Peculiar>();
  readonly #hidden: [first: number, last: number][] = [];
  readonly #seenHidden = new Set<number>();
  #row = 0;
  #isHidden = false;
  #cells: string[] = [];
  #kinds: CellKind[] = [];

  constructor(name: string, room: Room, isHidden: boolean) {
    this.name = name;
    this.#room = room;
    if (isHidden) this.#see('hidden sheet', null, 0);
  }

  hideColumns(first: number, last: number): void {
    if (this.#hidden.length < mostKept) this.#hidden.push([first, last]);
  }

  beginRow(row: number, isHidden: boolean): void {
    if (!(row > this.#row && row <= lastRow)) throw broken();
    [this.#row, this.#isHidden, this.#cells, this.#kinds] = [row, isHidden, [], []];
  }

  /** Sets a cell of the row, or as many beside each other as `times` says; the row's earlier cells are set. */
  set(index: number, {text, kind}: CellRead, times = 1): void {
    if (!(index >= 0 && index + times - 1 <= lastIndex)) throw broken();
    if (text === '') return;
    this.#room.take(index + times - this.#cells.length);
    for (let i = this.#cells.length; i < index + times; i++) {
      this.#cells.push(i < index ? '' : text);
      this.#kinds.push(i < index ? ' ' : kind);
    }
  }

  formula(index: number): void {
    this.#see('formula', this.#row, index);
  }

  /** Keeps the row, if there is something in it, and as many alike below it as `times` says. */
  endRow(times = 1): void {
    const [first, cells] = [this.#row, this.#cells];
    this.#row += times - 1;
    if (this.#row > lastRow) throw broken();
    if (cells.every(isBlank)) return;
    this.#room.take(cells.length * (times - 1));
    const kinds = this.#kinds.join('');
    for (let row = first; row < first + times; row++) this.#lines.push({row, cells, kinds});
    if (this.#isHidden) this.#see('hidden row', first, 0, times);
    if (this.#hidden.length) this.#seeHiddenColumns(first);
  }

  merge(merge: Merge): void {
    if (merge.lastRow > merge.row && this.#merges.length < mostKept) this.#merges.push(merge);
  }

  made(from1904: boolean): Sheet {
    return {
      file: this.name,
      inWorkbook: true,
      lines: this.#lines,
      broken: false,
      from1904,
      peculiar: [...this.#peculiar.values()],
      merges: this.#merges,
    };
  }

  #seeHiddenColumns(row: number): void {
    for (const [index, cell] of this.#cells.entries()) {
      if (isBlank(cell) || this.#seenHidden.has(index)) continue;
      if (!this.#hidden.some(([first, last]) => index >= first && index <= last)) continue;
      this.#seenHidden.add(index);
      this.#see('hidden column', row, index);
    }
  }

  #see(what: Peculiar['what'], row: number | null, index: number, times = 1): void {
    const earlier = this.#peculiar.get(what);
    this.#peculiar.set(what, earlier ? {...earlier, count: earlier.count + times} : {what, row, index, count: times});
  }
}

/** How many cells a workbook may have: no more are kept, however few bytes say so. */
export class Room {
  #left = 6_000_000;

  /** @throws {Refusal} where there is no room left. */
  take(cells: number): void {
    if (cells > 0) this.#left -= cells;
    if (this.#left < 0) throw new Refusal('Regnearket har flere celler, end der læses. Slet det, der ikke hører til.');
  }
}

const lastRow = 1_048_576;
const lastIndex = 16_383;
const mostKept = 1000;
