import type {Field, FieldType, Table} from '../model/table.ts';

/** The columns a field becomes: of a count two, since a withheld one is neither a number nor unknown. */
function columnsOf(name: string, {type}: Field): readonly (readonly [name: string, type: string, from: string])[] {
  const cell = `"${name}"`;
  if (type !== 'count') return [[name, types[type] ?? 'VARCHAR', (casts[type] ?? plain)(cell)]];
  return [
    [name, 'INTEGER', `TRY_CAST(${cell} AS INTEGER)`],
    [`${name}_withheld`, 'BOOLEAN', `coalesce(${cell} = 'skjult', false)`],
  ];
}

const types: Partial<Record<FieldType, string>> = {
  number: 'DOUBLE',
  year: 'INTEGER',
  day: 'DATE',
  flag: 'BOOLEAN',
  goals: 'INTEGER[]',
  targets: 'VARCHAR[]',
};

const plain = (cell: string) => cell;
const cast = (type: string) => (cell: string) => `CAST(${cell} AS ${type})`;
const list = (type: string) => (cell: string) =>
  `CASE WHEN ${cell} = 'ingen' THEN []::${type} ELSE CAST(string_split(${cell}, ', ') AS ${type}) END`;

const casts: Partial<Record<FieldType, (cell: string) => string>> = {
  number: cast('DOUBLE'),
  year: cast('INTEGER'),
  day: cast('DATE'),
  flag: (cell) => `${cell} = 'ja'`,
  goals: list('INTEGER[]'),
  targets: list('VARCHAR[]'),
};

/** Makes a table of a package, with the words of its definition. */
export function createTable({name, definition, fields}: Table): string {
  const columns = Object.entries(fields).flatMap(([field, of]) => columnsOf(field, of));
  const comments = Object.entries(fields).map(
    ([field, of]) => `COMMENT ON COLUMN ${name}."${field}" IS ${quoted(of.definition)};`,
  );
  return `CREATE TABLE ${name} (${columns.map(([column, type]) => `"${column}" ${type}`).join(', ')});
    COMMENT ON TABLE ${name} IS ${quoted(definition)};
    ${comments.join('\n')}`;
}

/** Fills a table from its canonical CSV at a path. */
export function fillTable({name, fields}: Table, path: string): string {
  const values = Object.entries(fields).flatMap(([field, of]) => columnsOf(field, of).map(([, , from]) => from));
  return `INSERT INTO ${name} SELECT ${values.join(', ')} FROM ${csvFile(path, Object.keys(fields))};`;
}

/** A CSV file as a table of text; a cell with nothing in it is null. */
export function csvFile(path: string, columns: readonly string[]): string {
  const names = columns.map((column) => `${quoted(column)}: 'VARCHAR'`).join(', ');
  return `read_csv(${quoted(path)}, columns = {${names}}, header = true, auto_detect = false, delim = ',', quote = '"',
    escape = '"', nullstr = '', strict_mode = true, parallel = false, max_line_size = 8000000)`;
}

/** A text of our own as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
