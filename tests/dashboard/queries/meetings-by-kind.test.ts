import {describe, expect, it} from 'vitest';
import {meetingsByKind} from '../../../dashboard/queries/meetings-by-kind.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('meetings by kind', async () => {
  const db = await openDatabase(
    {
      villages: [
        {id: 'ellum', name: 'Ellum', municipality: '0550'},
        {id: 'viby', name: 'Viby', municipality: '0440'},
        {id: 'tavs', name: 'Tavs', municipality: '0440'},
      ],
      meetings: [
        {village: 'ellum', kind: 'borgermoede', date: '2021-03-01', attendance: 40, attendance_note: 'cirka'},
        {village: 'ellum', kind: 'borgermoede', date: '2022-03', attendance: 80},
        {village: 'viby', kind: 'borgermoede', date: '2022-04-01', attendance: 0},
        {village: 'viby', kind: 'borgermoede', date: '2022-05-01'},
        {village: 'viby', kind: 'borgermoede', date: '2022-06-01', attendance: 2},
        {village: 'viby', kind: 'borgermoede', date: '2023-01-01'},
        {village: 'viby', kind: 'borgermoede'},
        {village: 'viby', kind: 'konference', date: '2022-12-01'},
        {village: 'viby', kind: 'studiekredsmoede', date: '2021-05-01'},
      ],
    },
    {smallestCount: 3},
  );
  const kind = async (name: string, some = {}) =>
    (await meetingsByKind(db, chosen(some))).rows.find((row) => row.kind === name);

  it('are those that have been held, with the middle of those whose attendance is told', async () => {
    expect(await kind('borgermoede')).toEqual({
      kind: 'borgermoede',
      name: 'Borgermøde',
      held: 5,
      told: 3,
      withheld: 1,
      about: 1,
      least: 0,
      low: 20,
      median: 40,
      high: 60,
      most: 80,
      later: 1,
      undated: 1,
      people: [0, 40, 80],
      villages: ['Viby', 'Ellum', 'Ellum'],
      days: ['2022-04-01', '2021-03-01', '2022-03-01'],
      notes: ['', 'cirka', ''],
      isAbout: [false, true, false],
    });
  });

  it('a kind that only stands in the calendar, and one nobody has told the attendance of, have no middle', async () => {
    expect(await kind('konference')).toMatchObject({held: 0, later: 1, told: 0, median: null, people: []});
    expect(await kind('studiekredsmoede')).toMatchObject({held: 1, told: 0, withheld: 0, median: null, most: null});
  });

  it('the kinds come in the order of the course, without those that nobody has', async () => {
    const {rows} = await meetingsByKind(db, chosen());
    expect(rows.map((row) => row.kind)).toEqual(['borgermoede', 'studiekredsmoede', 'konference']);
  });

  it('a period leaves out what was held before and after', async () => {
    expect(await kind('borgermoede', {from: '2022-01-01', until: '2022-04-15'})).toMatchObject({
      held: 2,
      told: 2,
      people: [0, 80],
      later: 3,
    });
  });

  it('a village without meetings has not told of any', async () => {
    expect(await meetingsByKind(db, chosen())).toMatchObject({villages: 3, told: 2});
    expect(await meetingsByKind(db, chosen({villages: ['tavs']}))).toEqual({rows: [], villages: 1, told: 0});
    expect(await meetingsByKind(db, chosen({municipality: '0999'}))).toEqual({rows: [], villages: 0, told: 0});
  });
});

it('more meetings than there is room for are told by their span, not one by one', async () => {
  const db = await openDatabase({
    villages: [{id: 'ellum', name: 'Ellum'}],
    meetings: Array.from({length: 401}, (_, i) => ({
      village: 'ellum',
      kind: 'andet',
      title: `${i}`,
      date: '2022-01-01',
      attendance: i,
    })),
  });
  expect((await meetingsByKind(db, chosen())).rows[0]).toMatchObject({
    told: 401,
    median: 200,
    most: 400,
    people: [],
    villages: [],
  });
});
