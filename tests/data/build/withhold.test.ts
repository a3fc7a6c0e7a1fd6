import {describe, expect, it} from 'vitest';
import {withhold} from '../../../data/build/withhold.ts';
import {volunteerRoles, type Count, type VolunteerRole} from '../../../data/model/volunteer.ts';
import {packageOf} from './package-of.ts';

type Counts = Partial<Record<VolunteerRole, Count>>;

describe('withhold', () => {
  for (const [fact, counts, published] of [
    [
      'keeps counts that are not small',
      {styregruppe: 6, borgerpanel: 30, unikke: 34},
      {styregruppe: 6, borgerpanel: 30, unikke: 34},
    ],
    ['hides a small count', {styregruppe: 2}, {styregruppe: 'skjult'}],
    ['keeps a true 0, which is nobody', {styregruppe: 6, andre: 0, unikke: 6}, {styregruppe: 6, andre: 0, unikke: 6}],
    ['keeps what nobody has told', {styregruppe: 6, andre: null}, {styregruppe: 6, andre: null}],
    ['keeps the smallest count there may be', {styregruppe: 3}, {styregruppe: 3}],
    [
      'hides unikke where it is more than what is seen',
      {styregruppe: 6, andre: 2, unikke: 8},
      {styregruppe: 6, andre: 'skjult', unikke: 'skjult'},
    ],
    [
      'hides unikke also where the difference is one',
      {styregruppe: 6, andre: 2, unikke: 7},
      {styregruppe: 6, andre: 'skjult', unikke: 'skjult'},
    ],
    [
      'keeps unikke where what is seen explains it',
      {styregruppe: 6, borgerpanel: 20, andre: 2, unikke: 24},
      {styregruppe: 6, borgerpanel: 20, andre: 'skjult', unikke: 24},
    ],
    ['hides unikke where it is small itself', {styregruppe: 2, unikke: 2}, {styregruppe: 'skjult', unikke: 'skjult'}],
    [
      'hides unikke beside a count the package has hidden',
      {styregruppe: 6, andre: 'skjult', unikke: 9},
      {styregruppe: 6, andre: 'skjult', unikke: 'skjult'},
    ],
  ] as const satisfies readonly (readonly [string, Counts, Counts])[]) {
    it(fact, () => {
      expect(publish(counts, 3)).toEqual(published);
    });
  }

  it('leaves a package alone that asks for nothing', () => {
    expect(publish({styregruppe: 1, unikke: 1}, null)).toEqual({styregruppe: 1, unikke: 1});
  });

  it('looks at each day of each village by itself', () => {
    const rows = [
      ['ellum', '2021', 'andre', 2],
      ['ellum', '2021', 'unikke', 9],
      ['ellum', '2022', 'unikke', 9],
      ['viby', '2021', 'unikke', 9],
    ] as const;
    const data = packageOf(
      {smallestCount: 3},
      {volunteers: rows.map(([village, date, role, people]) => ({village, date, role, people}))},
    );
    expect(withhold(data).rows.volunteers.map(({people}) => people)).toEqual(['skjult', 'skjult', 9, 9]);
  });

  it('hides a small population and a small attendance, and the notes that may tell them', () => {
    const data = packageOf(
      {smallestCount: 5},
      {
        villages: [
          {id: 'a', population: 4, population_note: 'fire mand'},
          {id: 'b', population: 40, population_note: 'cirka'},
        ],
        meetings: [
          {village: 'a', attendance: 2, attendance_note: 'to'},
          {village: 'a', attendance: 0},
        ],
        volunteers: [{village: 'a', role: 'andre', date: '2021', people: 1, note: 'Jens'}],
      },
    );
    const {villages, meetings, volunteers} = withhold(data).rows;
    expect(villages.map(({population, population_note}) => [population, population_note])).toEqual([
      ['skjult', null],
      [40, 'cirka'],
    ]);
    expect(meetings.map(({attendance, attendance_note}) => [attendance, attendance_note])).toEqual([
      ['skjult', null],
      [0, null],
    ]);
    expect(volunteers[0]).toMatchObject({people: 'skjult', note: null});
  });

  it('blanks the mailbox and number of a private person who has not agreed, and of nobody else', () => {
    const contact = {village: 'a', contact_email: 'a@b.dk', contact_phone: '12345678', contact_link: 'https://b.dk'};
    const agreed = [false, true, null];
    const {initiatives} = withhold(
      packageOf({}, {initiatives: agreed.map((contact_agreed) => ({...contact, contact_agreed}))}),
    ).rows;
    expect(initiatives.map((row) => [row.contact_email, row.contact_phone, row.contact_link])).toEqual([
      [null, null, 'https://b.dk'],
      ['a@b.dk', '12345678', 'https://b.dk'],
      ['a@b.dk', '12345678', 'https://b.dk'],
    ]);
  });

  it('keeps the capacity to itself unless the package says otherwise', () => {
    const some = {capacity: [{village: 'a', capital: 'social', level: 'gul', date: '2021'}]} as const;
    const rows = [false, true].map((publishCapacity) => withhold(packageOf({publishCapacity}, some)).rows.capacity);
    expect(rows.map(({length}) => length)).toEqual([0, 1]);
  });

  // Whoever knows the rule, and that unikke is no less than a role and no more than all of them, must not learn more of a
  // hidden role than that it is small.
  for (const smallest of [3, 4]) {
    it(`lets nobody narrow down what is below ${smallest}, by any subtraction`, () => {
      const worlds = everyCount(['styregruppe', 'borgerpanel', 'andre'], smallest * 2);
      const possible = new Map<string, Map<VolunteerRole, Set<Count>>>();
      for (const world of worlds) {
        const seen = publish(world, smallest);
        const values = possible.get(JSON.stringify(seen)) ?? new Map<VolunteerRole, Set<Count>>();
        possible.set(JSON.stringify(seen), values);
        for (const role of volunteerRoles.filter((hidden) => seen[hidden] === 'skjult')) {
          values.set(role, (values.get(role) ?? new Set()).add(world[role]!));
        }
      }
      const small = Array.from({length: smallest - 1}, (_, i) => i + 1);
      const told = [...possible].filter(([, values]) =>
        [...values].some(([role, set]) => role !== 'unikke' && small.some((count) => !set.has(count))),
      );
      expect(told).toEqual([]);
    });
  }
});

function publish(counts: Counts, smallestCount: number | null): Counts {
  const volunteers = Object.entries(counts).map(([role, people]) => ({
    village: 'ellum',
    date: '2021',
    role: role as VolunteerRole,
    people,
  }));
  const {rows} = withhold(packageOf({smallestCount}, {volunteers}));
  return Object.fromEntries(rows.volunteers.map(({role, people}) => [role, people]));
}

/** Every way to count up to `most` people in each role, with every number of different people that can be true. */
function everyCount(roles: readonly VolunteerRole[], most: number): Counts[] {
  return everyRole(roles, most).flatMap((counts) => {
    const people = Object.values(counts);
    return upTo(people.reduce((sum, count) => sum + count, 0))
      .filter((unikke) => unikke >= Math.max(...people))
      .map((unikke) => ({...counts, unikke}));
  });
}

function everyRole([role, ...rest]: readonly VolunteerRole[], most: number): Record<string, number>[] {
  if (!role) return [{}];
  return everyRole(rest, most).flatMap((others) => upTo(most).map((people) => ({[role]: people, ...others})));
}

function upTo(most: number): number[] {
  return Array.from({length: most + 1}, (_, i) => i);
}
