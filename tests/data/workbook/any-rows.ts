import fc from 'fast-check';
import type {Field, FieldType, Row, Table} from '../../../data/model/table.ts';
import {isBlank, tidy} from '../../../data/workbook/blank.ts';

/** Any text that a cell may hold. */
export const text = fc
  .oneof(
    fc.string(),
    fc.string({unit: 'binary'}),
    fc.constantFrom('a,b', 'a;b', '"', 'en\nto', 'Ærø – “ø”', '=1+1', '\tx', 'sep=;', "it's", 'ja'),
  )
  .map(tidy)
  .filter((value) => !isBlank(value) && !/Ã|\ufffd|[\ud800-\udfff]/.test(value));
/** Any id. */
export const id = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
  .filter((value) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(value));
/** Any web address. */
export const web = fc
  .webUrl({validSchemes: ['https', 'http']})
  .filter((url) => /^https?:\/\/[^/?#@]+\.[a-z]{2,}(?=[/?#]|$)/.test(url) && !/[,;]$|[,;](https?:|www)/.test(url));
/** Any day. */
export const day = fc
  .date({min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(day, fc.stringMatching(/^20[0-9]{2}(-(0[1-9]|1[0-2]|2[1-4]))?[?~]?$/));

const values: Readonly<Record<FieldType, (field: Field) => fc.Arbitrary<unknown>>> = {
  id: () => id,
  text: () => text,
  municipality: () => fc.constantFrom('0101', '0550', '0860'),
  count: () => fc.oneof(fc.nat(99_999_999), fc.constant('skjult')),
  number: ({between: [min, max] = [0, 1]}) =>
    fc.integer({min: Math.ceil(min * 1e5), max: Math.floor(max * 1e5)}).map((n) => n / 1e5),
  year: () => fc.integer({min: 1900, max: 2100}),
  date: () => date,
  day: () => day,
  time: () => fc.stringMatching(/^([01][0-9]|2[0-3]):[0-5][0-9]$/),
  flag: () => fc.boolean(),
  keyword: ({words}) => (words ? fc.constantFrom(...Object.keys(words)) : text),
  reference: () => id,
  goals: () => fc.uniqueArray(fc.integer({min: 1, max: 17})),
  targets: () => fc.uniqueArray(fc.stringMatching(/^([1-9]|1[0-7])\.([1-9]|10|[a-d])$/)),
  web: () => web,
  webs: () => fc.uniqueArray(web, {minLength: 1, maxLength: 3}),
  email: () => fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.dk$/),
  phone: () => fc.stringMatching(/^(\+45 )?[0-9]{2}( [0-9]{2}){3}$/),
};

/** Any row of a table. */
export function rowOf(table: Table): fc.Arbitrary<Row<Table>> {
  const fields = Object.entries(table.fields).map(([name, field]) => {
    const value = values[field.type](field);
    return [name, field.required ? value : fc.option(value)];
  });
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<never>>);
}
