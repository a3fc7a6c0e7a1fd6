import {strFromU8, strToU8, unzipSync, zipSync, type Zippable} from 'fflate';

/**
 * Gives a written workbook what its writer has no words for. In the sheets that grow, by their number, the last row has only
 * looks: those become the looks of the columns, so that the next row is of the same kind, however far down. Codes that are
 * text are no mistake, notes are large enough for what they say, and the zip is packed the same way everywhere.
 */
export function finishWorkbook(bytes: Uint8Array, growing: readonly number[]): Uint8Array {
  const files = unzipSync(bytes);
  const sheets = new Set(growing.map((index) => `xl/worksheets/sheet${index + 1}.xml`));
  const finished = Object.entries(files).map(([path, file]) => {
    if (path.startsWith('xl/worksheets/sheet')) {
      const xml = withHeightsThatFollow(strFromU8(file));
      return [path, strToU8(sheets.has(path) ? withLooksOfColumns(xml) : xml)];
    }
    if (path === 'xl/styles.xml') return [path, strToU8(withTextAsText(strFromU8(file)))];
    return [path, path.endsWith('.vml') ? strToU8(withLargerNotes(strFromU8(file))) : file];
  });
  // The first of January 1980 is the earliest day a zip knows.
  return zipSync(Object.fromEntries(finished) as Zippable, {level: 6, mtime: new Date(1980, 0, 1)});
}

// Programs know the format for text by its number of old.
function withTextAsText(xml: string): string {
  const [, id] = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(xml) ?? [];
  return id === undefined ? xml : xml.replaceAll(` numFmtId="${id}" fontId`, ' numFmtId="49" fontId');
}

// A row keeps the height it has been given by hand, and the others grow with what is written in them.
function withHeightsThatFollow(xml: string): string {
  return xml.replaceAll(/(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g, (whole, row: string, number: string) =>
    Number(number) < 3 ? whole : row,
  );
}

function withLooksOfColumns(xml: string): string {
  const [start, end] = [xml.lastIndexOf('<row '), xml.indexOf('</sheetData>')];
  const cells = Array.from(xml.slice(start, end).matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"\/>/g));
  const looks = cells.map(([, , look]) => look!);
  const range = `A3:${cells.at(-1)![1]!}1048576`;
  return (xml.slice(0, start) + xml.slice(end))
    .replaceAll(/<col min="(\d+)"/g, (col, column: string) => `${col} style="${looks[Number(column) - 1]!}"`)
    .replace(
      '<legacyDrawing',
      `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>$&`,
    );
}

// From the second corner's column and row on.
function withLargerNotes(vml: string): string {
  return vml.replaceAll(
    /(<x:Anchor>\d+,\d+,\d+,\d+,)(\d+)(,\d+,)(\d+)/g,
    (_, start: string, column: string, between: string, row: string) =>
      `${start}${Number(column) + 1}${between}${Number(row) + 3}`,
  );
}
