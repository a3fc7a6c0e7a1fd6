import type {Sheet} from '../sheet.ts';
import {flagText, momentText, shownText} from './cell-text.ts';
import {SheetMaker, type CellRead, type Room} from './sheet-maker.ts';

type Attributes = Readonly<Record<string, string>>;

/** Hears the content of an OpenDocument spreadsheet (ODF 1.3, part 3, chapters 9 and 19.385), and makes its sheets. */
export class OdsReader {
  hasLinks = false;
  readonly #room: Room;
  readonly #take: (sheet: Sheet) => void;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #from1904 = false;
  #maker: SheetMaker | null = null;
  #isForeign = false;
  #row = {number: 1, times: 1};
  #column = 0;
  #index = 0;
  #cell: Cell | null = null;
  #depth = 0;

  constructor(room: Room, take: (sheet: Sheet) => void) {
    this.#room = room;
    this.#take = take;
  }

  open(element: string, attributes: Attributes): void {
    if (this.#cell) this.#openInCell(element);
    else if (element === 'table-cell' || element === 'covered-table-cell') this.#cell = new Cell(attributes);
    else if (element === 'table-row') this.#beginRow(attributes);
    else if (element === 'table-column') this.#passColumns(attributes);
    else if (element === 'table') this.#beginTable(attributes);
    else if (element === 'table-source' || element === 'dde-source') this.hasLinks = this.#isForeign = true;
    else if (element === 'style') this.#style = attributes['style:name'] ?? '';
    else if (element === 'table-properties' && attributes['table:display'] === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (element === 'null-date') this.#from1904 = attributes['table:date-value']?.startsWith('1904') ?? false;
  }

  close(element: string): void {
    if (this.#cell && this.#depth > 0) {
      this.#depth--;
      if (this.#depth === 0 && element === 'p') this.#cell.endParagraph();
    } else if (this.#cell) this.#endCell(this.#cell);
    else if (element === 'table-row') this.#endRow();
    else if (element === 'table') this.#endTable();
  }

  text(text: string): void {
    this.#cell?.add(text);
  }

  // What is drawn in a cell, or noted on it, has paragraphs too, but further in.
  #openInCell(element: string): void {
    this.#depth++;
    if (this.#depth === 1 && element === 'p') this.#cell!.beginParagraph();
    else if (element === 's') this.#cell!.add(' ');
    else if (element === 'tab') this.#cell!.add('\t');
    else if (element === 'line-break') this.#cell!.add('\n');
  }

  #beginTable(attributes: Attributes): void {
    const isHidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.#maker = new SheetMaker(attributes['table:name'] ?? '', this.#room, isHidden);
    this.#row = {number: 1, times: 1};
    this.#column = 0;
  }

  // A table that another file lies behind is no sheet, only what was last seen of it.
  #endTable(): void {
    if (this.#maker && !this.#isForeign) this.#take(this.#maker.made(this.#from1904));
    [this.#maker, this.#isForeign] = [null, false];
  }

  #passColumns(attributes: Attributes): void {
    const times = timesIn(attributes, 'columns');
    if (isHidden(attributes)) this.#maker?.hideColumns(this.#column, this.#column + times - 1);
    this.#column += times;
  }

  #beginRow(attributes: Attributes): void {
    this.#row = {...this.#row, times: timesIn(attributes, 'rows')};
    this.#index = 0;
    this.#maker?.beginRow(this.#row.number, isHidden(attributes));
  }

  #endRow(): void {
    const {number, times} = this.#row;
    this.#maker?.endRow(times);
    this.#row = {number: number + times, times: 1};
  }

  #endCell(cell: Cell): void {
    const [index, {number: row}] = [this.#index, this.#row];
    this.#maker?.set(index, cell.read(this.#from1904), cell.times);
    if (cell.isFormula) this.#maker?.formula(index);
    if (cell.rows > 1)
      this.#maker?.merge({row, index, lastRow: row + cell.rows - 1, lastIndex: index + cell.columns - 1});
    this.#index += cell.times;
    this.#cell = null;
  }
}

/** A cell while it is read. */
class Cell {
  readonly #attributes: Attributes;
  #text: string | null = null;
  #inParagraph = false;

  constructor(attributes: Attributes) {
    this.#attributes = attributes;
  }

  get times(): number {
    return timesIn(this.#attributes, 'columns');
  }

  get rows(): number {
    return Number(this.#attributes['table:number-rows-spanned'] ?? 1);
  }

  get columns(): number {
    return Number(this.#attributes['table:number-columns-spanned'] ?? 1);
  }

  /** Whether it is a formula that has come out. */
  get isFormula(): boolean {
    return this.#formula !== null && this.#attributes['office:value-type'] !== undefined;
  }

  beginParagraph(): void {
    this.#text = this.#text === null ? '' : `${this.#text}\n`;
    this.#inParagraph = true;
  }

  endParagraph(): void {
    this.#inParagraph = false;
  }

  add(text: string): void {
    if (this.#inParagraph) this.#text = (this.#text ?? '') + text;
  }

  /** What stands in the cell. */
  read(from1904: boolean): CellRead {
    const {
      'office:value-type': type,
      'office:value': value,
      'office:date-value': date,
      'office:time-value': time,
      'office:boolean-value': flag,
      'office:string-value': string,
    } = this.#attributes;
    if (type === undefined && this.#formula !== null && !this.#text) return {text: this.#formula, kind: 'f'};
    if (date !== undefined) return {text: this.#dateText(date), kind: 'd'};
    if (time !== undefined) return {text: timeText(time), kind: 'd'};
    if (flag !== undefined || this.#isFlag) return {text: flagText(flag === 'true' || value === '1'), kind: 'b'};
    if (value === undefined) return {text: (this.#text || string) ?? '', kind: 's'};
    if (type === 'percentage') return {text: shownText(Number(value), 'percent', from1904), kind: 'p'};
    return {text: shownText(Number(value), 'number', from1904), kind: 'n'};
  }

  get #formula(): string | null {
    return this.#isFlag ? null : (this.#attributes['table:formula']?.replace(/^[a-z]+:/, '') ?? null);
  }

  // LibreOffice makes a formula of what Excel has as a value.
  get #isFlag(): boolean {
    return /^of:=(TRUE|FALSE)\(\)$/.test(this.#attributes['table:formula'] ?? '');
  }

  // A date shown without its day, or without its month too, says no more than it shows.
  #dateText(date: string): string {
    const moment = new Date(`${date.includes('T') ? date : `${date}T00:00`}Z`);
    if (Number.isNaN(moment.getTime())) return date;
    const numbers = (this.#text ?? '').match(/\d+/g)?.map(Number) ?? [1];
    const isYear = numbers.length === 1 && numbers[0] === moment.getUTCFullYear() && !/[a-z]/i.test(this.#text ?? '');
    return momentText(moment, isYear ? 'year' : numbers.includes(1) ? 'day' : 'month');
  }
}

function isHidden(attributes: Attributes): boolean {
  return (attributes['table:visibility'] ?? 'visible') !== 'visible';
}

function timesIn(attributes: Attributes, of: 'rows' | 'columns'): number {
  return Number(attributes[`table:number-${of}-repeated`] ?? 1);
}

// PT19H30M00S
function timeText(duration: string): string {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^PT(\d+)H(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(duration) ?? [];
  const moment = new Date(Date.UTC(2000, 0, 1, Number(hours), Number(minutes), Number(seconds)));
  return momentText(moment, 'time');
}
