import {describe, expect, it} from 'vitest';
import {sinceStartSideBySide} from '../../../dashboard/queries/since-start-side-by-side.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('villages since their starts, side by side', async () => {
  const counted = (village: string, start: number, then: number) =>
    [
      {village, role: 'unikke', date: '2021-01-01', people: start},
      {village, role: 'unikke', date: '2021-06-01', people: then},
    ] as const;
  const db = await openDatabase(
    {
      villages: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        id,
        name: id.toUpperCase(),
        municipality: '0550',
        ...(id !== 'c' && {population: 200}),
      })),
      processes: [
        ...['a', 'b', 'c'].map((id) => ({id: `${id}-1`, village: id, cohort: '2021', start: '2021-01-01'})),
        {id: 'd-1', village: 'd', cohort: '2022', start: '2021-04-01'},
        {id: 'e-1', village: 'e', cohort: '2022', start: '2021'},
      ],
      volunteers: [...counted('a', 10, 20), ...counted('b', 20, 40), ...counted('c', 30, 45), ...counted('d', 5, 8)],
    },
    {updated: '2021-12-15'},
  );
  const ask = (villages: readonly string[], some = {}) =>
    sinceStartSideBySide(db, chosen({villages, until: '2021-12-15', ...some}));
  const line =
    (village: string | null) =>
    async (villages: readonly string[], some = {}) =>
      (await ask(villages, some)).rows
        .filter((row) => row.village === village)
        .map(({months, people}) => [months, people]);

  it('each has a line from its own month 0, in the order they were chosen', async () => {
    expect(await line('a')(['b', 'a'])).toEqual([
      [0, 10],
      [3, 10],
      [6, 20],
      [9, 20],
    ]);
    expect(await line('d')(['d'])).toEqual([
      [0, 5],
      [3, 8],
      [6, 8],
    ]);
    const names = (await ask(['b', 'a'])).rows.flatMap(({name}) => name ?? []);
    expect([...new Set(names)]).toEqual(['B', 'A']);
  });

  it('the whole cohort stands behind, whatever is chosen, with how many villages it is', async () => {
    const {rows} = await ask(['a'], {municipality: '0550', cohort: '2021'});
    expect(rows.find(({village, months}) => village === null && months === 6)).toEqual({
      village: null,
      name: null,
      cohort: '2021',
      months: 6,
      people: 40,
      rate: 15,
      low: 30,
      high: 42.5,
      lowRate: 12.5,
      highRate: 17.5,
      n: 3,
      nRate: 2,
    });
  });

  it('a cohort of fewer than three is not told', async () => {
    expect(await line(null)(['d'])).toEqual([]);
  });

  it('a village without inhabitants has people and no rate', async () => {
    expect((await ask(['c'])).rows[0]).toMatchObject({village: 'c', people: 30, rate: null});
  });

  it('a village whose beginning is known only by year has no line', async () => {
    expect(await ask(['a', 'e'])).toMatchObject({villages: 2, told: 1});
    expect(await ask(['e'])).toEqual({rows: [], villages: 1, told: 0});
  });

  it('nothing is told beyond the day that is asked of', async () => {
    expect(await line('a')(['a'], {until: '2021-06-30'})).toEqual([
      [0, 10],
      [3, 10],
    ]);
  });

  it('nothing comes of no villages', async () => {
    expect(await ask([])).toEqual({rows: [], villages: 0, told: 0});
    expect(await ask(['findes-ikke'])).toEqual({rows: [], villages: 0, told: 0});
  });
});
