/** A cell as LibreOffice keeps it: a text, or a value with its format. */
export type FlatCell =
  | string
  | number
  | null
  | {readonly date: string; readonly style?: 'month' | 'day'}
  | {readonly time: string}
  | {readonly percent: number}
  | {readonly flag: boolean}
  | {readonly formula: string; readonly value: number};

export interface FlatSheet {
  readonly name: string;
  readonly rows: readonly (readonly FlatCell[])[];
  /** How many columns the first row's first cell is merged over. */
  readonly merged?: number;
  readonly hiddenRow?: number;
  readonly hiddenColumn?: number;
}

/** A spreadsheet in OpenDocument's flat XML, which LibreOffice opens and saves as whatever it can. */
export function flatSpreadsheet(sheets: readonly FlatSheet[], {from1904 = false} = {}): string {
  const first = from1904 ? '1904-01-01' : '1899-12-30';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>${styles}</office:automatic-styles>
<office:body><office:spreadsheet>
<table:calculation-settings><table:null-date table:date-value="${first}"/></table:calculation-settings>
${sheets.map(tableOf).join('\n')}
</office:spreadsheet></office:body></office:document>`;
}

const spaces = ['office', 'table', 'text', 'style', 'number']
  .map((name) => {
    const folder = {style: 'style', number: 'datastyle'}[name] ?? name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${folder}:1.0"`;
  })
  .concat('xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"')
  .join(' ');

const styles = `
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="N2"><number:month number:textual="true"/><number:text>-</number:text><number:year/></number:date-style>
<number:time-style style:name="N3"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
<number:percentage-style style:name="N4"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:boolean-style style:name="N5"><number:boolean/></number:boolean-style>
${['day', 'month', 'time', 'percent', 'flag'].map((name, i) => `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="N${i + 1}"/>`).join('\n')}`;

function tableOf({name, rows, merged, hiddenRow, hiddenColumn}: FlatSheet): string {
  const columns = Array.from(
    {length: 12},
    (_, i) => `<table:table-column${i === hiddenColumn ? ' table:visibility="collapse"' : ''}/>`,
  );
  const lines = rows.map((cells, i) => {
    const span = i === 0 && merged ? ` table:number-columns-spanned="${merged}" table:number-rows-spanned="1"` : '';
    const hidden = i === hiddenRow ? ' table:visibility="collapse"' : '';
    return `<table:table-row${hidden}>${cells.map((cell, c) => cellOf(cell, c === 0 ? span : '')).join('')}</table:table-row>`;
  });
  return `<table:table table:name="${name}">${columns.join('')}${lines.join('\n')}</table:table>`;
}

function cellOf(cell: FlatCell, span: string): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string"${span}><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  return `<table:table-cell ${valueOf(cell)}/>`;
}

function valueOf(cell: Exclude<FlatCell, string | null>): string {
  if (typeof cell === 'number') return `office:value-type="float" office:value="${cell}"`;
  if ('date' in cell)
    return `table:style-name="${cell.style ?? 'day'}" office:value-type="date" office:date-value="${cell.date}"`;
  if ('time' in cell) return `table:style-name="time" office:value-type="time" office:time-value="${cell.time}"`;
  if ('percent' in cell)
    return `table:style-name="percent" office:value-type="percentage" office:value="${cell.percent}"`;
  if ('flag' in cell) return `table:style-name="flag" office:value-type="boolean" office:boolean-value="${cell.flag}"`;
  return `table:formula="of:${cell.formula}" office:value-type="float" office:value="${cell.value}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/ {2}/g, ' <text:s/>');
}
