import {expect, it} from 'vitest';
import {wasmDuckDb} from '../../../dashboard/own-data/wasm-duckdb.ts';
import {Sql} from '../../../dashboard/database/sql.ts';
import {attachedFile} from '../../../dashboard/database/lock-down.ts';
import {Engine} from '../../../dashboard/database/engine.ts';
import {packageOf} from '../../data/build/package-of.ts';

const data = packageOf({}, {villages: [{id: 'ellum', name: 'Ellum', municipality: '0550'}]});

it('makes the file of a package, which is read by the one that shows it', {timeout: 90_000}, async () => {
  const database = await wasmDuckDb.open(data);
  const villages = new Sql(['SELECT id, name FROM blup.villages'], []);
  expect(await database.query(villages)).toEqual([{id: 'ellum', name: 'Ellum'}]);
  const bytes = await database.finish();
  expect(new TextDecoder().decode(bytes.subarray(8, 12))).toBe('DUCK');
  const engine = new Engine();
  const connection = await engine.start(() => undefined);
  await attachedFile(bytes)(engine, connection);
  expect(await engine.ask(villages)).toEqual([{id: 'ellum', name: 'Ellum'}]);
  engine.stop();
});
