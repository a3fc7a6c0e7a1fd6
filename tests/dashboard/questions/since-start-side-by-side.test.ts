import {describe, expect, it} from 'vitest';
import type {SinceStart} from '../../../dashboard/queries/since-start-side-by-side.ts';
import {notApplicable, type Measure} from '../../../dashboard/questions/question.ts';
import {sinceStartSideBySide} from '../../../dashboard/questions/since-start-side-by-side.ts';
import {chosen} from '../../support/database.ts';

const alone = {low: null, high: null, lowRate: null, highRate: null, n: 1, nRate: 1};
const at = (name: string, months: number, people: number, rate: number | null = people / 3): SinceStart => ({
  village: name.toLowerCase(),
  name,
  cohort: '2021',
  months,
  people,
  rate,
  ...alone,
});
const cohort: SinceStart = {...at('', 3, 40), village: null, name: null, low: 30, high: 55.5, n: 7, nRate: 6};
const say = (rows: readonly SinceStart[], villages: readonly string[], told: number, measure: Measure = 'antal') =>
  sinceStartSideBySide.say({rows, villages: villages.length, told}, {filter: chosen({villages}), measure});

describe('ways since start in words', () => {
  it('are each village’s own', () => {
    expect(say([at('Ellum', 0, 33), at('Ellum', 15, 86), at('Viby', 3, 20), cohort], ['ellum', 'viby'], 2)).toBe(
      'Frivillige siden start: Ellum fra 33 til 86 på 15 måneder og Viby 20 efter 3 måneder.',
    );
  });

  it('leave out a village without inhabitants, where that is what is measured', () => {
    const rows = [at('Ellum', 0, 30), at('Ellum', 1, 45), at('Viby', 0, 20, null)];
    expect(say(rows, ['ellum', 'viby'], 2, 'pr100')).toBe(
      'Frivillige pr. 100 indbyggere siden start: Ellum fra 10 til 15 på 1 måned.',
    );
    expect(say([at('Viby', 0, 20, null)], ['viby'], 1, 'pr100')).toBe(
      'Frivillige pr. 100 indbyggere siden start er ikke oplyst.',
    );
  });

  it('say who has not told, and that none is chosen', () => {
    expect(say([at('Ellum', 0, 33)], ['ellum', 'viby'], 1)).toContain(
      '1 af 2 landsbyer har oplyst, hvornår forløbet begyndte, og hvor mange frivillige der er.',
    );
    expect(say([], ['viby'], 0)).toBe('Landsbyens vej siden start er ikke oplyst.');
    expect(say([], ['ellum', 'viby'], 0)).toBe('Ingen af de 2 valgte landsbyers vej siden start er oplyst.');
    expect(say([], [], 0)).toBe('Vælg en eller flere landsbyer for at se dem side om side.');
  });
});

it('the table tells a cohort’s middle half, which a village has none of', () => {
  const cells = (row: SinceStart) => sinceStartSideBySide.columns.map((column) => column.value(row));
  expect(cells(cohort).slice(0, 6)).toEqual(['Hold 2021', '2021', 3, 40, 30, 55.5]);
  expect(cells(at('Viby', 3, 20, null)).slice(0, 8)).toEqual([
    'Viby',
    '2021',
    3,
    20,
    notApplicable,
    notApplicable,
    null,
    notApplicable,
  ]);
});
