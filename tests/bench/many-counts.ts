import {makeFile, type OpenDatabase} from '../../data/build/node-database.ts';
import {derive, fillTables} from '../../data/database/fill.ts';
import type {DataPackage} from '../../data/model/package.ts';
import {readPackage} from '../../data/workbook/read-package.ts';
import {manyVillages} from './many-villages.ts';

/** A package of so many invented villages, of whose people nobody has been counted. */
export function packageOfMany(villages: number): DataPackage {
  const encoder = new TextEncoder();
  const files = new Map([...manyVillages(villages)].map(([path, text]) => [path, encoder.encode(text)]));
  const {description, rows} = readPackage(files).package!;
  return {description, rows: {...rows, volunteers: []}};
}

/** A package's database, in which the people are counted every month for five years in each of the five roles. */
export function manyCounts(data: DataPackage): Promise<OpenDatabase> {
  return makeFile(async (loader) => {
    await fillTables(loader, data);
    await loader.run(monthlyCounts);
    await derive(loader);
  });
}

const monthlyCounts = `
  INSERT INTO volunteers
  SELECT v.id, r.key, strftime(make_date(2021, 7, 1) + to_months(CAST(m.month AS INTEGER)), '%Y-%m'),
    CAST(5 + (hash(v.id, r.key) % 40) + m.month * (hash(v.id) % 5) / 10 AS INTEGER), false, NULL, NULL, NULL
  FROM villages v, (SELECT key FROM words WHERE vocabulary = 'role') r, (SELECT unnest(generate_series(0, 59)) AS month) m
  ORDER BY v.id, r.key, m.month`;
