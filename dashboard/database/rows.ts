import {DataType, type Field, type Table} from 'apache-arrow';

type Fields = readonly Field<DataType>[];

/**
 * The rows of an Arrow table as plain objects, the same that Node's DuckDB gives.
 *
 * Whole numbers and decimals come as numbers, lists as arrays, structs as objects, maps as a list of `{key, value}`, dates
 * and times as the ISO day. What is not a number (NaN, ±Infinity) is null, as it would be in JSON.
 */
export function plainRows(table: Table): Record<string, unknown>[] {
  const columns = (table.schema.fields as Fields).map(({name, type}, i) => {
    const vector = table.getChildAt(i)!;
    return [name, (row: number) => plain(vector.get(row), type)] as const;
  });
  return Array.from({length: table.numRows}, (_, row) =>
    Object.fromEntries(columns.map(([name, valueAt]) => [name, valueAt(row)])),
  );
}

function plain(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (DataType.isDate(type) || DataType.isTimestamp(type)) return new Date(Number(value)).toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (DataType.isDecimal(type)) return decimal(value as Uint32Array, type.scale);
  const [inner] = (type.children as Fields | null) ?? [];
  if (DataType.isList(type)) return [...(value as Iterable<unknown>)].map((item) => plain(item, inner!.type));
  if (DataType.isMap(type)) return entries(value as Iterable<[unknown, unknown]>, inner!.type.children as Fields);
  if (DataType.isStruct(type)) return object(value as Record<string, unknown>, type.children as Fields);
  return value;
}

function entries(map: Iterable<[unknown, unknown]>, [keys, values]: Fields) {
  return [...map].map(([key, value]) => ({key: plain(key, keys!.type), value: plain(value, values!.type)}));
}

function object(row: Record<string, unknown>, fields: Fields) {
  return Object.fromEntries(fields.map(({name, type}) => [name, plain(row[name], type)]));
}

// 128 bits in two's complement, the lowest 32 first.
function decimal(words: Uint32Array, scale: number): number {
  const bits = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return Number(`${BigInt.asIntN(32 * words.length, bits)}e-${scale}`);
}
