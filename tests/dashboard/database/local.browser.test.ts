import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {LocalDatabase} from '../../../dashboard/database/local.ts';
import {sql, type Sql} from '../../../dashboard/database/sql.ts';
import {databaseOf, openHere, statuses, workers} from '../../support/local-database.ts';

vi.setConfig({testTimeout: 60_000});

const villages = `CREATE TABLE villages AS FROM (VALUES ('egense', 'Egense', 265), ('ellum', 'Ellum', NULL)) AS t(id, name, inhabitants)`;
// Keeps a worker busy for longer than anybody would wait.
const endless = sql`SELECT count(*)::INTEGER AS n FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = ${-1}`;

describe('a database in the browser', () => {
  it('starts with the first question and says how far it has come', async () => {
    const database = databaseOf(villages);
    const seen = statuses(database);
    expect(database.status).toEqual({state: 'idle'});
    expect(await database.query(sql`SELECT name FROM villages ORDER BY name`)).toEqual([
      {name: 'Egense'},
      {name: 'Ellum'},
    ]);
    expect([...new Set(seen.map(({state}) => state))]).toEqual(['fetching', 'starting', 'ready']);
    const loaded = seen.flatMap((status) => status.loaded ?? []);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    expect(seen.findLast(({state}) => state === 'starting')).toMatchObject({
      loaded: loaded.at(-1),
      total: loaded.at(-1),
    });
  });

  it('starts once however many ask', async () => {
    const started = workers();
    const database = databaseOf(villages);
    await Promise.all([
      database.start(),
      database.start(),
      database.query(sql`SELECT 1`),
      database.query(sql`SELECT 2`),
    ]);
    expect(started).toHaveLength(1);
  });
});

describe('a rehearsal', () => {
  it('is over before the database is said to be ready, while others are answered', async () => {
    const database = openHere({fill: (loader) => loader.run(villages)}, async (rehearsing) => {
      expect(await rehearsing.query(sql`SELECT count(*)::INTEGER AS n FROM villages`)).toEqual([{n: 2}]);
      await others;
    });
    const seen = statuses(database);
    const others = database.query(sql`SELECT 1 AS n`).then((answer) => expect(answer).toEqual([{n: 1}]));
    await others;
    expect(database.isReady).toBe(false);
    await vi.waitFor(() => expect(database.isReady).toBe(true));
    expect([...new Set(seen.map(({state}) => state))]).toEqual(['fetching', 'starting', 'rehearsing', 'ready']);
  });

  it('that fails is nobody’s trouble', async () => {
    const database = openHere({fill: (loader) => loader.run(villages)}, (rehearsing) =>
      rehearsing.query(sql`SELECT nmae FROM villages`),
    );
    await database.start();
    expect(database.isReady).toBe(true);
    expect(await database.query(sql`SELECT 1 AS n`)).toEqual([{n: 1}]);
  });

  it('does not stand in the way of a new worker', async () => {
    const started = workers();
    const database = openHere({fill: (loader) => loader.run(villages)}, (rehearsing) => rehearsing.query(endless));
    const up = database.start();
    await vi.waitFor(() => expect(database.status).toEqual({state: 'rehearsing'}), 20_000);
    started[0]!.terminate();
    await up;
    await vi.waitFor(() => expect(database.status).toEqual({state: 'ready'}));
    expect(database.isReady).toBe(false);
    void database.query(sql`SELECT 1 AS n`).catch(() => null);
    await vi.waitFor(() => expect(started).toHaveLength(2));
  });
});

describe('what is asked', () => {
  let database: LocalDatabase;
  beforeAll(() => (database = new LocalDatabase({fill: (loader) => loader.run(villages)})).start());
  afterAll(() => database.close());

  it.each([
    "'; DROP TABLE villages; --",
    'æøå 🙂 "',
    'a\u0000b',
    '\\u0027',
    '\u2028',
    '?',
    '$1',
    '',
    'x'.repeat(100_000),
  ])('gives a bound text back as it is: %j', async (text) => {
    expect(await database.query(sql`SELECT ${text} AS text, length(${text})::INTEGER AS length`)).toEqual([
      {text, length: [...text].length},
    ]);
  });

  it('binds numbers, truth and nothing, and half a surrogate pair as a sign for it', async () => {
    const [row] = await database.query(
      sql`SELECT ${1.5} + ${-2} AS sum, ${2 ** 40}::BIGINT AS big, NOT ${true} AS no, ${null}::INTEGER AS nothing, ${'\ud800'} AS half`,
    );
    expect(row).toEqual({sum: -0.5, big: 2 ** 40, no: false, nothing: null, half: '\uFFFD'});
    expect(
      await database.query(sql`SELECT id FROM villages WHERE id = ${'ellum'} AND inhabitants IS NULL LIMIT ${1}`),
    ).toEqual([{id: 'ellum'}]);
  });

  it('says in DuckDB’s own words what is wrong with a question, and answers the next', async () => {
    await expect(database.query(sql`SELECT nmae FROM villages`)).rejects.toThrow(/column "nmae" not found/);
    await expect(database.query(sql`SELECT 1; SELECT 2`)).rejects.toThrow(/multiple statements/);
    await expect(database.query(sql`SELECT ${'x'}::INTEGER`)).rejects.toThrow(/Could not convert/);
    expect(await database.query(sql`SELECT 1 AS one`)).toEqual([{one: 1}]);
  });
});

describe('the queue', () => {
  it('answers in the order that was asked in, whoever leaves it', async () => {
    const database = databaseOf(villages);
    const answered: number[] = [];
    const leaving = new AbortController();
    const asked = [1, 2, 3, 4, 5].map((n) =>
      database
        .query<{n: number}>(sql`SELECT ${n}::INTEGER AS n`, n === 3 ? {signal: leaving.signal} : {})
        .then(([row]) => answered.push(row!.n)),
    );
    leaving.abort();
    await expect(asked[2]).rejects.toMatchObject({name: 'AbortError'});
    await Promise.allSettled(asked);
    expect(answered).toEqual([1, 2, 4, 5]);
  });

  it('refuses at once the one who has left before asking', async () => {
    const database = databaseOf(villages);
    await expect(database.query(sql`SELECT 1`, {signal: AbortSignal.abort()})).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('replaces a worker that is busy with what nobody waits for, and answers those who do', async () => {
    const started = workers();
    const database = databaseOf(villages);
    await database.start();
    const leaving = new AbortController();
    const left = database.query(endless, {signal: leaving.signal});
    const waiting = database.query(sql`SELECT count(*)::INTEGER AS villages FROM villages`);
    await rest(300);
    leaving.abort();
    const asked = performance.now();
    await expect(left).rejects.toMatchObject({name: 'AbortError'});
    expect(performance.now() - asked).toBeLessThan(100);
    expect(await waiting).toEqual([{villages: 2}]);
    expect(started).toHaveLength(2);
    expect(database.status).toEqual({state: 'ready'});
  });
});

describe('a worker that ends', () => {
  it('is replaced, and its question asked again', async () => {
    const started = workers();
    const database = databaseOf(villages);
    await database.start();
    const seen = statuses(database);
    const answers = Promise.all([database.query(slow), database.query(sql`SELECT 2 AS n`)]);
    await rest(50);
    started[0]!.terminate();
    expect(await answers).toEqual([[{n: 0}], [{n: 2}]]);
    expect(seen.map(({state}) => state)).toEqual(['starting', 'ready']);
  });

  it('is replaced by the next question if it ended between two', async () => {
    const started = workers();
    const database = databaseOf(villages);
    await database.start();
    started[0]!.terminate();
    await rest(50);
    expect(await database.query(sql`SELECT 1 AS n`)).toEqual([{n: 1}]);
  });

  it('is not replaced a second time for the same question; the next start may try again', async () => {
    const started = workers();
    const database = databaseOf(villages);
    await database.start();
    const answers = Promise.allSettled([database.query(endless), database.query(sql`SELECT 1 AS n`)]);
    for (let i = 0; i < 2; i++) {
      await vi.waitFor(() => expect(database.status.state === 'ready' && started.length === i + 1).toBe(true), 20_000);
      await rest(300);
      started[i]!.terminate();
    }
    const [first, second] = await answers;
    for (const answer of [first, second])
      expect(String((answer as PromiseRejectedResult).reason)).toContain('to gange');
    expect(database.status.state).toBe('failed');
    expect(database.status.problem).toContain('gået i stå');
    await expect(database.query(sql`SELECT 1`)).rejects.toThrow('gået i stå');
    await database.start();
    expect(await database.query(sql`SELECT 1 AS n`)).toEqual([{n: 1}]);
  });
});

it('rejects what has not been answered when it is closed, and answers nothing after', async () => {
  const database = databaseOf(villages);
  await database.start();
  const asked = [database.query(endless), database.query(sql`SELECT 1`)];
  await rest(100);
  database.close();
  for (const question of asked) await expect(question).rejects.toMatchObject({name: 'AbortError'});
  await expect(database.query(sql`SELECT 1`)).rejects.toMatchObject({name: 'AbortError'});
});

it('can be closed while it starts', async () => {
  const database = databaseOf(villages);
  const asked = database.query(sql`SELECT 1`);
  await rest(100);
  database.close();
  await expect(asked).rejects.toMatchObject({name: 'AbortError'});
});

describe('what a page makes itself', () => {
  it('reads files it is filled from, and only while it is filled', async () => {
    const database = openHere({
      fill: async (loader) => {
        const path = await loader.file('villages.csv', new TextEncoder().encode('id,name\n1,Ærø\n2,\n'));
        await loader.run(
          `CREATE TABLE villages AS FROM read_csv('${path}', columns = {id: 'INTEGER', name: 'VARCHAR'}, header = true, auto_detect = false)`,
        );
      },
    });
    expect(await database.query(sql`FROM villages ORDER BY id`)).toEqual([
      {id: 1, name: 'Ærø'},
      {id: 2, name: null},
    ]);
    await expect(database.query(sql`FROM read_csv('villages.csv')`)).rejects.toThrow(/disabled/);
  });

  it('says so when it cannot be made', async () => {
    const database = databaseOf('CREATE TABEL villages (id INTEGER)');
    await expect(database.start()).rejects.toThrow('kunne ikke laves af tabellerne');
    expect(database.status.state).toBe('failed');
  });
});

describe('the lock', () => {
  let database: LocalDatabase;
  beforeAll(() => (database = new LocalDatabase({fill: (loader) => loader.run(villages)})).start());
  afterAll(() => database.close());

  it.each<[string, Sql]>([
    ['attach a file', sql`ATTACH 'other.duckdb'`],
    ['attach an address', sql`ATTACH 'https://example.com/x.duckdb' AS x`],
    ['write a file', sql`COPY villages TO 'villages.csv'`],
    ['export it all', sql`EXPORT DATABASE 'folder'`],
    ['read a file', sql`FROM read_csv('/etc/passwd')`],
    ['read an address', sql`FROM read_csv('https://example.com/x.csv')`],
    ['read an address as text', sql`FROM read_text('https://example.com/x')`],
    ['look for files', sql`FROM glob('*')`],
    ['load an extension', sql`LOAD icu`],
    ['use an extension unasked', sql`SELECT '{}'::JSON`],
    ['open up again', sql`SET enable_external_access = true`],
    ['unlock', sql`SET lock_configuration = false`],
    ['reset', sql`RESET lock_configuration`],
    ['ask for more memory', sql`SET memory_limit = '8GB'`],
  ])('does not let anybody %s', async (_, query) => {
    const before = performance.getEntriesByType('resource').length;
    await expect(database.query(query)).rejects.toThrow(/disabled|locked|not in the catalog|Permission/i);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({name}) => new URL(name).origin !== location.origin)).toEqual([]);
    expect(await database.query(sql`SELECT count(*)::INTEGER AS n FROM villages`)).toEqual([{n: 2}]);
  });

  it('installs nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    await database.query(sql`INSTALL json`).catch(() => null);
    await expect(database.query(sql`SELECT '{}'::JSON`)).rejects.toThrow(/not in the catalog/);
    expect(performance.getEntriesByType('resource')).toHaveLength(before);
  });
});

const slow = sql`SELECT count(*)::INTEGER AS n FROM range(20000) a, range(10000) b WHERE a.range + b.range = ${-1}`;

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
