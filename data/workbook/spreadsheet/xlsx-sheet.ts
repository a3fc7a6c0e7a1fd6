import type {Merge, Sheet} from '../sheet.ts';
import {flagText, shownText} from './cell-text.ts';
import type {Shown} from './number-format.ts';
import {SheetMaker, type CellRead, type Room} from './sheet-maker.ts';
import {readXml} from './xml.ts';

/** What a sheet's cells are read by. */
interface Around {
  readonly name: string;
  readonly isHidden: boolean;
  readonly shown: readonly Shown[];
  readonly texts: readonly string[];
  readonly from1904: boolean;
  readonly room: Room;
}

/** Reads a sheet of an Excel workbook: its values as they stand, a formula's as it last came out. */
export function readSheet(chunks: Iterable<Uint8Array>, {name, isHidden, room, ...around}: Around): Sheet {
  const maker = new SheetMaker(name, room, isHidden);
  const reader = new SheetReader(maker, around);
  readXml(chunks, {
    open: (element, attributes) => reader.open(element, attributes),
    close: (element) => reader.close(element),
    text: (text) => reader.text(text),
  });
  return maker.made(around.from1904);
}

class SheetReader {
  readonly #maker: SheetMaker;
  readonly #around: Pick<Around, 'shown' | 'texts' | 'from1904'>;
  #row = 0;
  #index = -1;
  #type = 'n';
  #format = -1;
  #value = '';
  #formula: string | null = null;
  #inValue = false;
  #inFormula = false;
  #inReading = false;

  constructor(maker: SheetMaker, around: Pick<Around, 'shown' | 'texts' | 'from1904'>) {
    this.#maker = maker;
    this.#around = around;
  }

  open(element: string, {r, t, s, min, max, hidden, ref}: Readonly<Record<string, string>>): void {
    if (element === 'c') this.#beginCell(r, t, s);
    else if (element === 'v' || element === 't') this.#inValue = !this.#inReading;
    else if (element === 'f') [this.#formula, this.#inFormula] = ['', true];
    else if (element === 'rPh') this.#inReading = true;
    else if (element === 'row') this.#beginRow(r, hidden);
    else if (element === 'col' && isTrue(hidden)) this.#maker.hideColumns(Number(min) - 1, Number(max) - 1);
    else if (element === 'mergeCell') this.#merge(ref ?? '');
  }

  close(element: string): void {
    if (element === 'c') this.#endCell();
    else if (element === 'v' || element === 't') this.#inValue = false;
    else if (element === 'f') this.#inFormula = false;
    else if (element === 'rPh') this.#inReading = false;
    else if (element === 'row') this.#maker.endRow();
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inFormula) this.#formula = (this.#formula ?? '') + text;
  }

  // Rows and cells may leave out where they are, and then stand next to the last.
  #beginRow(r: string | undefined, hidden: string | undefined): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#index = -1;
    this.#maker.beginRow(this.#row, isTrue(hidden));
  }

  #beginCell(r: string | undefined, type = 'n', format = '0'): void {
    this.#index = r === undefined ? this.#index + 1 : indexIn(r);
    [this.#type, this.#format, this.#value, this.#formula] = [type, Number(format), '', null];
  }

  #endCell(): void {
    this.#maker.set(this.#index, this.#read());
    if (this.#formula !== null && this.#value !== '') this.#maker.formula(this.#index);
  }

  #read(): CellRead {
    const [value, {texts, shown, from1904}] = [this.#value, this.#around];
    if (value === '' && this.#formula !== null && this.#type !== 'str') return {text: `=${this.#formula}`, kind: 'f'};
    if (this.#type === 's') return {text: texts[Number(value)] ?? '', kind: 's'};
    if (this.#type === 'd') return {text: dayText(value), kind: 'd'};
    if (this.#type === 'b') return {text: value && flagText(isTrue(value)), kind: 'b'};
    const number = Number(value);
    if (this.#type !== 'n' || value === '' || !Number.isFinite(number)) return {text: unescaped(value), kind: 's'};
    const as = shown[this.#format] ?? 'number';
    return {text: shownText(number, as, from1904), kind: as === 'number' ? 'n' : as === 'percent' ? 'p' : 'd'};
  }

  #merge(ref: string): void {
    const [first = '', last = first] = ref.split(':');
    const merge: Merge = {row: rowIn(first), index: indexIn(first), lastRow: rowIn(last), lastIndex: indexIn(last)};
    this.#maker.merge(merge);
  }
}

/** Signs that XML cannot hold are written as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Whether an attribute says yes. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true' || attribute === 'on';
}

// Some programs write a date as text of ISO 8601.
function dayText(value: string): string {
  return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace(/T(\d\d:\d\d)(:\d\d)?(\.\d+)?Z?$/, ' $1$2');
}

function rowIn(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0]);
}

function indexIn(reference: string): number {
  let index = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break;
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}
