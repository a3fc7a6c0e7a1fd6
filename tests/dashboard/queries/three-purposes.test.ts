import {describe, expect, it} from 'vitest';
import {threePurposes} from '../../../dashboard/queries/three-purposes.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('what has come of the three purposes', async () => {
  const db = await openDatabase({
    villages: [
      {id: 'ellum', name: 'Ellum', municipality: '0550'},
      {id: 'viby', name: 'Viby', municipality: '0440'},
      {id: 'tavs', name: 'Tavs', municipality: '0440'},
    ],
    processes: [
      {id: 'e1', village: 'ellum', phase_model: 'nyeste', start: '2021-01-15', end: '2021-12-01'},
      {id: 'v1', village: 'viby', phase_model: 'nyeste', start: '2022-03-01'},
    ],
    milestones: [
      {process: 'e1', milestone: 'organisering_aftalt', state: 'gennemfoert', date: '2021-11-20'},
      {process: 'v1', milestone: 'organisering_aftalt', state: 'gennemfoert', date: '2022-11-01'},
    ],
    volunteers: [
      {village: 'ellum', role: 'unikke', date: '2021-01-10', people: 10},
      {village: 'ellum', role: 'unikke', date: '2022-05-01', people: 25},
      {village: 'ellum', role: 'borgerpanel', date: '2021-06-01', people: 12},
      {village: 'viby', role: 'unikke', date: '2022-02-01', people: 30},
    ],
    meetings: [
      {village: 'ellum', kind: 'borgermoede', date: '2021-03-01', attendance: 20},
      {village: 'ellum', kind: 'borgermoede', date: '2021-06-01', attendance: null},
      {village: 'viby', kind: 'borgermoede', date: '2022-04-01', attendance: 40},
      {village: 'viby', kind: 'konference', date: '2023-01-01', attendance: 100},
      {village: 'viby', kind: 'andet', date: null, attendance: 7},
    ],
    initiatives: [
      {id: 'hegn', village: 'ellum', name: 'Hegn', sdgs: [15]},
      {id: 'kor', village: 'ellum', name: 'Kor'},
      {id: 'have', village: 'ellum', name: 'Have', sdgs: []},
    ],
    statuses: [
      {initiative: 'hegn', status: 'igang', date: '2021-05-01'},
      {initiative: 'hegn', status: 'realiseret', date: '2022-06-01'},
      {initiative: 'kor', status: 'igang', date: null},
      {initiative: 'have', status: 'ide', date: '2021-05-01'},
    ],
  });
  const ask = async (some = {}) => {
    const {rows, ...counts} = await threePurposes(db, chosen(some));
    return {volunteers: rows[0], community: rows[1], initiatives: rows[2], ...counts};
  };

  it('the people of the latest counts are summed, before and now only where both have been told', async () => {
    const {volunteers} = await ask();
    expect(volunteers).toMatchObject({number: 55, told: 2, villages: 3, both: 1, before: 10, after: 25});
  });

  it('meetings count when they have been held, and the median is of those whose attendance is known', async () => {
    const {community} = await ask();
    expect(community).toMatchObject({number: 3, told: 2, attendance: 30, attended: 2, panels: 12, panelsTold: 1});
    expect((await ask({from: '2022-01-01'})).community).toMatchObject({number: 1, told: 1, attendance: 40});
  });

  it('what goes on is asked only of those whose course is over', async () => {
    expect((await ask()).community).toMatchObject({ended: 1, goesOn: 1});
    expect((await ask({until: '2021-11-30'})).community).toMatchObject({ended: 0, goesOn: 0});
  });

  it('an initiative counts when it was first under way, one without a day only where no period is chosen', async () => {
    expect((await ask()).initiatives).toMatchObject({number: 2, told: 1, achieved: 1, tagged: 1});
    expect((await ask({from: '2021-01-01'})).initiatives).toMatchObject({number: 1, tagged: 1});
    expect((await ask({from: '2022-01-01'})).initiatives).toMatchObject({number: 0, told: 1});
    expect((await ask({until: '2021-12-31'})).initiatives).toMatchObject({number: 2, achieved: 0});
  });

  it('a goal and a status narrow the initiatives and nothing else', async () => {
    expect(await ask({sdg: 15})).toMatchObject({volunteers: {number: 55}, initiatives: {number: 1, told: 1}});
    expect((await ask({status: 'igang'})).initiatives).toMatchObject({number: 1});
  });

  it('what nobody has told is unknown and not zero', async () => {
    const {volunteers, community, initiatives, told} = await ask({villages: ['tavs']});
    expect([volunteers, community, initiatives].map((row) => row?.number)).toEqual([null, null, null]);
    expect(told).toBe(0);
    expect((await ask({municipality: '0440'})).initiatives).toMatchObject({number: null, told: 0, villages: 2});
  });

  it('there are three rows though no village is chosen', async () => {
    expect((await threePurposes(db, chosen({municipality: '0999'}))).rows).toHaveLength(3);
  });
});

it('a withheld count is told apart from an unknown one', async () => {
  const db = await openDatabase(
    {
      villages: [{id: 'ellum', name: 'Ellum'}],
      volunteers: [{village: 'ellum', role: 'unikke', date: '2022-01-01', people: 2}],
    },
    {smallestCount: 3},
  );
  const {rows} = await threePurposes(db, chosen());
  expect(rows[0]).toMatchObject({number: null, told: 0, withheld: 1});
});
