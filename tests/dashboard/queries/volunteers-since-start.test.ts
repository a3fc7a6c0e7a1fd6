import {describe, expect, it} from 'vitest';
import {volunteersSinceStart} from '../../../dashboard/queries/volunteers-since-start.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('volunteers since start', async () => {
  const village = (id: string) => ({id, name: id, municipality: id === 'd' ? '0440' : '0550', population: 100});
  const counted = (id: string, start: number, then: number) =>
    [
      {village: id, role: 'unikke', date: '2021-01-01', people: start},
      {village: id, role: 'unikke', date: '2021-06-01', people: then},
    ] as const;
  const db = await openDatabase(
    {
      villages: ['a', 'b', 'c', 'd', 'e'].map(village),
      processes: [
        ...['a', 'b', 'c'].map((id) => ({id: `${id}1`, village: id, cohort: '2021', start: '2021-01-01'})),
        {id: 'd1', village: 'd', cohort: '2021', start: '2021-04-01'},
        {id: 'e1', village: 'e', cohort: '2022', start: '2021'},
      ],
      volunteers: [...counted('a', 10, 20), ...counted('b', 20, 40), ...counted('c', 30, 45), ...counted('d', 5, 8)],
    },
    {updated: '2021-12-15'},
  );
  const ask = (some = {}, most?: number | null) =>
    volunteersSinceStart(db, chosen({until: '2021-12-15', ...some}), most);
  const ofAll = async (some = {}) => (await ask(some)).rows.filter(({all}) => all);

  it('each village has its own month 0', async () => {
    expect((await ofAll()).map(({months, told, median}) => [months, told, median])).toEqual([
      [0, 4, 15],
      [3, 4, 15],
      [6, 4, 30],
      [9, 3, 40],
    ]);
  });

  it('with fewer than three villages there is no median, only how many they are', async () => {
    const {rows, lines} = await ask({villages: ['a', 'b']});
    expect(
      rows.every(({median, low, high, told}) => median === null && low === null && high === null && told === 2),
    ).toBe(true);
    expect(lines.filter(({village: id}) => id === 'a').map(({people}) => people)).toEqual([10, 10, 20, 20]);
  });

  it('a village whose beginning is known only by year is not there', async () => {
    const {villages, told, lines} = await ask();
    expect([villages, told]).toEqual([5, 4]);
    expect(lines.some(({village: id}) => id === 'e')).toBe(false);
  });

  it('nothing is told beyond the day that is asked of', async () => {
    expect((await ofAll({until: '2021-09-30'})).map(({months}) => months)).toEqual([0, 3, 6]);
    expect((await ofAll({until: '2021-06-30'})).map(({months, told}) => [months, told])).toEqual([
      [0, 4],
      [3, 3],
    ]);
  });

  it('the villages are not told one by one where they are too many', async () => {
    expect((await ask({}, 3)).lines).toEqual([]);
    expect((await ask({}, 4)).lines).toHaveLength(15);
  });

  it('nothing comes of no villages, and of villages that have not told', async () => {
    expect(await ask({municipality: '0999'})).toEqual({rows: [], lines: [], villages: 0, told: 0});
    expect(await ask({villages: ['e']})).toEqual({rows: [], lines: [], villages: 1, told: 0});
  });
});
