import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {freeQuery, mostRows} from '../../../dashboard/database/free-query.ts';
import {LocalDatabase} from '../../../dashboard/database/local.ts';
import {sql} from '../../../dashboard/database/sql.ts';
import {databaseOf, workers} from '../../support/local-database.ts';

vi.setConfig({testTimeout: 60_000});

const never = new AbortController().signal;
const villages = `CREATE TABLE villages AS FROM (VALUES ('egense', 'Egense', 265, 12.5), ('ellum', 'Ellum', NULL, 3)) AS t(id, name, inhabitants, share);
  CREATE MACRO larger_than(n) AS TABLE SELECT name FROM villages WHERE inhabitants > n`;

let database: LocalDatabase;
beforeAll(() => (database = new LocalDatabase({fill: (loader) => loader.run(villages)})).start());
afterAll(() => database.close());

const ask = (text: string, signal = never) => freeQuery(database, text, signal);
const others = () => database.query(sql`SELECT count(*)::INTEGER AS n FROM villages`);

describe('a reader’s own query', () => {
  it('gives columns with their types, and cells as text or nothing', async () => {
    expect(
      await ask('SELECT name, inhabitants AS "indbyggere i alt", share, [1, 2] AS list FROM villages ORDER BY name'),
    ).toEqual({
      columns: [
        {name: 'name', type: 'VARCHAR'},
        {name: 'indbyggere i alt', type: 'INTEGER'},
        {name: 'share', type: 'DECIMAL(11,1)'},
        {name: 'list', type: 'INTEGER[]'},
      ],
      rows: [
        ['Egense', '265', '12.5', '[1, 2]'],
        ['Ellum', null, '3.0', '[1, 2]'],
      ],
      more: false,
    });
  });

  it.each([
    ['FROM villages', 2],
    ['from villages;', 2],
    ['FROM villages; -- det var det', 2],
    ['FROM villages -- ; og mere', 2],
    ['/* først; */ FROM villages ;; /* ; */ ;', 2],
    ["SELECT ';æøå' AS a;", 1],
    ['WITH v AS (FROM villages) FROM v', 2],
    ['VALUES (1), (2), (3)', 3],
    ['FROM larger_than(100)', 1],
    ['DESCRIBE villages', 4],
    ['SHOW TABLES', 1],
    ['SUMMARIZE villages', 4],
    ["PIVOT villages ON id IN ('egense', 'ellum') USING sum(inhabitants)", 2],
    ['SELECT 1) UNION ALL (SELECT 2', 2],
    ['SELECT name, name FROM villages', 2],
    ['FROM villages WHERE false', 0],
  ])('answers %j', async (text, rows) => {
    expect((await ask(text)).rows).toHaveLength(rows);
  });

  it('gives a number of rows at most, in order, and says that there are more', async () => {
    const {rows, more} = await ask('SELECT range AS n FROM range(5000) ORDER BY n DESC');
    expect([rows.length, rows[0], more]).toEqual([mostRows, ['4999'], true]);
    expect((await ask(`FROM range(${mostRows})`)).more).toBe(false);
  });

  it('cuts a cell that is longer than anybody reads', async () => {
    const {rows} = await ask("SELECT repeat('å', 3000) AS a, repeat('b', 2000) AS b");
    expect([rows[0]![0]!.length, rows[0]![0]!.at(-1), rows[0]![1]!.length]).toEqual([2001, '…', 2000]);
  });
});

describe('a query that cannot be answered', () => {
  it.each([
    ['', 'Skriv en forespørgsel', null],
    ['-- intet', 'Skriv en forespørgsel', null],
    ['SELECT 1; DROP TABLE villages', 'Skriv én forespørgsel ad gangen', null],
    ['SELECT 1) ; DROP TABLE villages; SELECT (1', 'Skriv én forespørgsel ad gangen', null],
    ['SELECT nmae\nFROM villages', 'passer ikke til tabellerne', /"nmae" not found[^]*LINE 1: SELECT nmae/],
    [
      'SELECT 1\nFROM vilages',
      'nævner noget, der ikke er i databasen',
      /Did you mean "villages"[^]*LINE 2: FROM vilages/,
    ],
    ['SELEC 1', 'kan ikke læse', /LINE 1: SELEC 1/],
    ['FROM villages WHERE', 'kan ikke læse', /syntax error/],
    ['SELECT 1 /* åben', 'kan ikke læse', /unterminated/],
    ["SELECT 'x'::INTEGER", 'kan ikke regnes om', /Could not convert/],
    ['PIVOT villages ON id USING count(*)', 'PIVOT skal nævne sine værdier', /multiple statements/],
    ['DROP TABLE villages', 'kun spørge', /syntax error/],
    ["ATTACH 'x.duckdb'", 'kun spørge', /syntax error/],
    ["COPY villages TO 'x.csv'", 'kun spørge', /syntax error/],
    ['INSTALL json', 'kun spørge', /syntax error/],
    ["SET memory_limit = '8GB'", 'kun spørge', /syntax error/],
    ['PRAGMA database_list', 'kun spørge', /syntax error/],
    ["FROM query('DROP TABLE villages')", 'kan ikke læse', /single SELECT/],
    ["FROM read_csv('https://example.com/x.csv')", 'ikke om filer og adresser', /disabled/],
    ["FROM 'https://example.com/x.csv'", 'ikke om filer og adresser', /disabled/],
    ["SELECT '{}'::JSON", 'Det kan databasen på siden ikke', /json extension/],
  ])('%j: %s', async (text, sentence, detail) => {
    const refused = (await ask(text).catch((error: unknown) => error)) as Error & {detail: string | null};
    expect(refused.name).toBe('QueryRefused');
    expect(refused.message).toContain(sentence);
    if (detail) expect(refused.detail).toMatch(detail);
    else expect(refused.detail).toBe(null);
    expect(refused.detail ?? '').not.toContain('COLUMNS(');
    expect(await others()).toEqual([{n: 2}]);
  });

  it('leaves the others be when it asks for more memory than there is', async () => {
    const refused = ask('SELECT list(a.range ORDER BY b.range) FROM range(100000) a, range(10000) b');
    await expect(refused).rejects.toThrow('mere plads, end databasen har');
    expect(await others()).toEqual([{n: 2}]);
    expect((await ask('FROM villages')).rows).toHaveLength(2);
  });
});

describe('a query that takes for ever', () => {
  const endless = 'SELECT sum(range) FROM range(1000000000000)';
  // One step of it takes for ever, too.
  const blocking = 'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = -1';

  it('lets others be answered meanwhile, and can be called off', async () => {
    const callOff = new AbortController();
    const asked = ask(endless, callOff.signal);
    await rest(1500);
    for (let i = 0; i < 3; i++) expect(await others()).toEqual([{n: 2}]);
    callOff.abort();
    await expect(asked).rejects.toMatchObject({name: 'AbortError'});
    expect((await ask('FROM villages')).rows).toHaveLength(2);
  });

  it('can be called off before it has begun, and while it begins', async () => {
    await expect(ask(endless, AbortSignal.abort())).rejects.toMatchObject({name: 'AbortError'});
    for (const wait of [0, 1, 5, 20]) {
      const callOff = new AbortController();
      const asked = ask(endless, callOff.signal);
      void rest(wait).then(() => callOff.abort());
      await expect(asked).rejects.toMatchObject({name: 'AbortError'});
      expect(await others()).toEqual([{n: 2}]);
    }
  });

  it('is ended with its worker when it cannot be called off', async () => {
    const started = workers();
    const own = databaseOf(villages);
    const callOff = new AbortController();
    await own.start();
    const asked = freeQuery(own, blocking, callOff.signal);
    await rest(1500);
    callOff.abort();
    await expect(asked).rejects.toMatchObject({name: 'AbortError'});
    expect(await own.query(sql`SELECT count(*)::INTEGER AS n FROM villages`)).toEqual([{n: 2}]);
    expect(started).toHaveLength(2);
  });

  it('is ended with its worker when it stands in the way of others', async () => {
    const own = databaseOf(villages);
    await own.start();
    const asked = freeQuery(own, blocking, never);
    const refused = expect(asked).rejects.toThrow('stod i vejen');
    await rest(1500);
    expect(await own.query(sql`SELECT count(*)::INTEGER AS n FROM villages`)).toEqual([{n: 2}]);
    await refused;
  });

  it('is told of when its worker ends', async () => {
    const started = workers();
    const own = databaseOf(villages);
    await own.start();
    const asked = freeQuery(own, endless, never);
    await rest(200);
    started[0]!.terminate();
    await expect(asked).rejects.toThrow('gå i stå');
    expect(await own.query(sql`SELECT count(*)::INTEGER AS n FROM villages`)).toEqual([{n: 2}]);
  });
});

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
