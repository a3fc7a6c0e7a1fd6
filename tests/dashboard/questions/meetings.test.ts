import {describe, expect, it} from 'vitest';
import type {KindOfMeeting} from '../../../dashboard/queries/meetings-by-kind.ts';
import {meetings} from '../../../dashboard/questions/meetings.ts';
import {notApplicable, withheld} from '../../../dashboard/questions/question.ts';
import {viewed} from './view.ts';

const kind = (name: string, people: readonly number[], some: Partial<KindOfMeeting> = {}): KindOfMeeting => ({
  kind: 'borgermoede',
  name,
  held: people.length,
  told: people.length,
  withheld: 0,
  about: 0,
  least: people[0] ?? null,
  low: null,
  median: people[Math.floor(people.length / 2)] ?? null,
  high: null,
  most: people.at(-1) ?? null,
  later: 0,
  undated: 0,
  people,
  villages: people.map(() => 'Ellum'),
  days: people.map(() => '2022-05-01'),
  notes: people.map(() => ''),
  isAbout: people.map(() => false),
  ...some,
});
const say = (rows: readonly KindOfMeeting[], villages = 12, told = 9) => meetings.say({rows, villages, told}, viewed());

describe('meetings in words', () => {
  it('are how many were held, and the middle of the two kinds most is known of', () => {
    expect(say([kind('Borgermøde', [40, 60, 80]), kind('Konference', [5, 7]), kind('Andet', [300])])).toBe(
      '9 af 12 landsbyer har oplyst møder: 6 er holdt i perioden. Fremmødet er oplyst for dem alle. Medianen er 60 fremmødte ved borgermøde og 7 ved konference.',
    );
  });

  it('say what is not told, what is withheld, and what is not counted', () => {
    expect(say([kind('Borgermøde', [40, 60], {held: 5, withheld: 1, later: 2, undated: 1})])).toBe(
      '9 af 12 landsbyer har oplyst møder: 5 er holdt i perioden. Fremmødet er oplyst for 2 af dem. Medianen er 60 fremmødte ved borgermøde. 1 lille fremmøde er skjult. 2 møder står i kalenderen og er ikke talt med. 1 møde har ingen dato og er ikke talt med.',
    );
    expect(say([kind('Borgermøde', [], {held: 1})], 1, 1)).toBe(
      'Landsbyen har oplyst møder: 1 er holdt i perioden. Fremmødet er ikke oplyst.',
    );
  });

  it('of none held in the period, there is no attendance to tell', () => {
    expect(say([kind('Borgermøde', [], {later: 1})])).toBe(
      '9 af 12 landsbyer har oplyst møder: ingen er holdt i perioden. 1 møde står i kalenderen og er ikke talt med.',
    );
  });

  it('nobody told', () => {
    expect(say([], 4, 0)).toBe('Ingen af de 4 landsbyer har oplyst møder.');
    expect(say([], 1, 0)).toBe('Landsbyen har ikke oplyst møder.');
  });
});

it('the table keeps unknown, withheld and not held apart', () => {
  const median = meetings.columns.find(({heading}) => heading === 'Median')!;
  expect(median.value(kind('Borgermøde', [0]))).toBe(0);
  expect(median.value(kind('Borgermøde', [], {held: 2}))).toBeNull();
  expect(median.value(kind('Borgermøde', [], {held: 2, withheld: 2}))).toBe(withheld);
  expect(median.value(kind('Borgermøde', [], {later: 2}))).toBe(notApplicable);
});
