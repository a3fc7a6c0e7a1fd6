import type {CellStyle, WriteSheet} from 'hucre/xlsx';
import type {CellContent} from '../write-cell.ts';

/** A cell as it is drawn. */
export interface Drawn {
  readonly content: CellContent;
  readonly style?: CellStyle;
  /** What is told of it when one points at it. */
  readonly note?: string;
  /** The cell it leads to: a sheet's name and an address. */
  readonly leadsTo?: {readonly sheet: string; readonly cell: string};
}

export const font = {name: 'Calibri', size: 11, color: {rgb: '2C2A25'}} as const;

const green = '1D6240';
const quietInk = '5C574D';
const line = {style: 'thin', color: {rgb: 'DED6C6'}} as const;
const wrapped = {wrapText: true, vertical: 'top'} as const;
const left = {vertical: 'center', horizontal: 'left', indent: 1} as const;
const right = {vertical: 'center', horizontal: 'right', indent: 1} as const;

/** How cells look. Whatever is no number and no day is of the kind text, so that no program makes something else of it. */
export const looks = {
  title: {font: {...font, size: 18, bold: true, color: {rgb: green}}, alignment: {vertical: 'center'}},
  section: {font: {...font, size: 13, bold: true, color: {rgb: green}}, alignment: {vertical: 'bottom'}},
  words: {font, alignment: wrapped},
  strong: {font: {...font, bold: true}, alignment: wrapped},
  quiet: {font: {...font, color: {rgb: quietInk}}, alignment: wrapped},
  link: {font: {...font, bold: true, underline: true, color: {rgb: green}}, alignment: wrapped},
  mark: {font: {...font, bold: true, color: {rgb: '4A3600'}}, fill: filled('FBE9B7'), alignment: wrapped},
  name: {font: {...font, size: 14, bold: true, color: {rgb: green}}, alignment: {...left, vertical: 'center'}},
  definition: {font: {...font, color: {rgb: quietInk}}, alignment: {...left, vertical: 'center'}},
  needed: heading({...font, bold: true, color: {rgb: 'FFFFFF'}}, green),
  optional: heading({...font, bold: true, color: {rgb: green}}, 'DDEBE2'),
  text: {font, numFmt: '@', alignment: left},
  prose: {font, numFmt: '@', alignment: {...left, wrapText: true}},
  day: {font, numFmt: 'dd-mm-yyyy', alignment: left},
  count: {font, numFmt: '#,##0', alignment: right},
  year: {font, numFmt: '0', alignment: right},
  decimal: {font, numFmt: '0.0#####', alignment: right},
  wrong: {fill: filled('F9D2CB')},
  doubtful: {fill: filled('FBE9B7')},
} as const satisfies Record<string, CellStyle>;

/** A cell's look where it is an example of what one may write. */
export function exampleOf(style: CellStyle): CellStyle {
  return {...style, font: {...font, italic: true, color: {rgb: quietInk}}, fill: filled('F1EEE7')};
}

type RowDef = NonNullable<WriteSheet['rowDefs']> extends Map<number, infer Def> ? Def : never;

/** A sheet of drawn cells, on A4 as it is on the screen. */
export function sheetOf(
  name: string,
  lines: readonly (readonly Drawn[])[],
  more: Omit<WriteSheet, 'name' | 'rows' | 'cells'>,
): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, drawn] of lines.entries())
    for (const [column, {style, note, leadsTo}] of drawn.entries())
      cells.set(`${row},${column}`, {
        ...(style && {style}),
        ...(note && {comment: {text: safe(note)}}),
        ...(leadsTo && {hyperlink: {target: '', location: `'${leadsTo.sheet.replaceAll("'", "''")}'!${leadsTo.cell}`}}),
      });
  const rows = lines.map((drawn) => drawn.map(({content}) => (typeof content === 'string' ? safe(content) : content)));
  const heights = lines.map((drawn, i): [number, RowDef] => [i, {height: heightOf(drawn, more.columns ?? [])}]);
  return {name, rows, cells, ...more, rowDefs: new Map([...heights, ...(more.rowDefs ?? [])])};
}

/** How high a row is, in points, as not every program finds out by itself. */
export function heightOf(
  drawn: readonly Pick<Drawn, 'content' | 'style'>[],
  columns: NonNullable<WriteSheet['columns']>,
): number {
  const lines = drawn.map(({content, style}, i) =>
    style?.alignment?.wrapText && typeof content === 'string'
      ? linesOf(content, (columns[i]?.width ?? 10) - 2 * (style.alignment.indent ?? 0))
      : 1,
  );
  return Math.max(1, ...lines) * 15 + 4;
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 0.92) / width)), 0);
}

/** The colours of the tabs: what tells of the workbook, what is to be filled in, and what is wrong. */
export const tabs = {about: {rgb: 'F2C14E'}, table: {rgb: green}, problems: {rgb: 'B3261E'}} as const;

/** How a sheet is printed: as wide as its paper, with its name and what is to be known of its data on each page. */
export function printed(name: string, invented: boolean, orientation: 'portrait' | 'landscape'): Partial<WriteSheet> {
  const said = (invented ? `${name} – ${inventedMark}` : name).replaceAll('&', '&&');
  return {
    pageSetup: {paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0},
    headerFooter: {oddHeader: `&L${safe(said)}`, oddFooter: '&RSide &P af &N'},
  };
}

/** What is said of villages that are made up. */
export const inventedMark = 'opdigtede eksempeldata';

// `_x0041_` is how a workbook writes a sign by its number.
function safe(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

function heading(ink: CellStyle['font'], ground: string): CellStyle {
  return {
    font: ink!,
    fill: filled(ground),
    border: {bottom: line, right: line},
    alignment: {...left, wrapText: true, vertical: 'center'},
    numFmt: '@',
  };
}

function filled(rgb: string): NonNullable<CellStyle['fill']> {
  return {type: 'pattern', pattern: 'solid', fgColor: {rgb}};
}
