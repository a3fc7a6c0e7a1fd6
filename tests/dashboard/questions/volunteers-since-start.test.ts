import {describe, expect, it} from 'vitest';
import type {SinceStartAnswer, VolunteersSinceStart} from '../../../dashboard/queries/volunteers-since-start.ts';
import {notApplicable} from '../../../dashboard/questions/question.ts';
import {volunteersSinceStart} from '../../../dashboard/questions/volunteers-since-start.ts';
import {viewed} from './view.ts';

describe('volunteers since start in words', () => {
  const point = (
    months: number,
    told: number,
    median: number | null,
    cohort: string | null = '2021',
  ): VolunteersSinceStart => {
    const rates = {rates: told, lowRate: null, medianRate: median && median / 5, highRate: null};
    return {cohort, all: false, months, told, low: median, median, high: median, ...rates};
  };
  const answer: SinceStartAnswer = {
    rows: [point(0, 7, 35), point(12, 7, 57.5), point(15, 2, null), point(0, 3, 10, null), point(6, 3, 12, null)],
    lines: [],
    villages: 12,
    told: 10,
  };

  it('is the way of each cohort as far as enough villages have come', () => {
    expect(volunteersSinceStart.say(answer, viewed())).toBe(
      '10 af 12 landsbyer har oplyst, hvornår forløbet begyndte, og hvor mange frivillige der er. Den midterste landsby gik på hold 2021 fra 35 til 57,5 på 12 måneder og uden hold fra 10 til 12 på 6 måneder.',
    );
  });

  it('is each village’s own way where they are too few for a median', () => {
    const line = (months: number, people: number) =>
      ({village: 'ellum', name: 'Ellum', cohort: '2021', months, people, rate: people / 4}) as const;
    const few = {rows: [point(0, 1, null)], lines: [line(0, 20), line(9, 41)], villages: 1, told: 1};
    expect(volunteersSinceStart.say(few as SinceStartAnswer, viewed('pr100'))).toBe(
      'Landsbyen har oplyst, hvornår forløbet begyndte, og hvor mange frivillige der er. Ellum gik fra 5 til 10,3 pr. 100 indbyggere på 9 måneder.',
    );
  });

  it('of too few villages a median does not arise, which is not the same as unknown', () => {
    const median = volunteersSinceStart.columns.find(({heading}) => heading === 'Median')!;
    expect(median.value(point(15, 2, null))).toBe(notApplicable);
    expect(median.value(point(12, 7, 57.5))).toBe(57.5);
  });
});
