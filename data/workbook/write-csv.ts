import type {Field, Row, Table} from '../model/table.ts';

/** A table's rows as its one canonical CSV: field names above, comma between, quotes where needed, a line feed at the end. */
export function writeCsv<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const names = Object.keys(table.fields);
  const fields = Object.entries<Field>(table.fields);
  const lines = rows.map((row) =>
    fields.map(([name, field]) => written((row as Readonly<Record<string, unknown>>)[name], field)),
  );
  return [names, ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** A value as the text of a cell. */
export function written(value: unknown, {type}: Field): string {
  if (value == null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (Array.isArray(value)) return value.length ? value.join(type === 'webs' ? ' ' : ', ') : 'ingen';
  return typeof value === 'number' ? `${value}` : (value as string);
}

function quoted(text: string): string {
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
