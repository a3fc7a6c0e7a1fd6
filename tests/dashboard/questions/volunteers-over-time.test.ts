import {describe, expect, it} from 'vitest';
import type {VolunteersOnDay} from '../../../dashboard/queries/volunteers-over-time.ts';
import {volunteersOverTime} from '../../../dashboard/questions/volunteers-over-time.ts';
import {viewed} from './view.ts';

const onDay = (day: string, told: number, people: number | null, median: number | null): VolunteersOnDay => {
  const rate = people === null ? null : people / 10;
  return {day, told, people, low: 0, median, high: 0, rates: told, rate, lowRate: 0, medianRate: median, highRate: 0};
};

describe('volunteers over time in words', () => {
  const rows = [onDay('2021-03-31', 4, 141, 30.5), onDay('2026-06-30', 22, 2230, 61)];

  it('warns that more villages have come to', () => {
    expect(volunteersOverTime.say({rows, villages: 24, told: 22}, viewed())).toBe(
      'Fra 31. marts 2021 til 30. juni 2026 gik tallet fra 141 frivillige i 4 landsbyer til 2.230 frivillige i 22 landsbyer. Flere landsbyer er kommet med undervejs, så de to tal er ikke fra de samme landsbyer. Den midterste landsby havde 30,5 og har 61.',
    );
  });

  it('speaks of one village, one day and nothing', () => {
    const one = [onDay('2021-03-31', 1, 10, 10), onDay('2021-06-30', 1, 20, 20)];
    expect(volunteersOverTime.say({rows: one, villages: 1, told: 1}, viewed('pr100'))).toBe(
      'Fra 31. marts 2021 til 30. juni 2021 gik tallet fra 1 frivillige pr. 100 indbyggere til 2 frivillige pr. 100 indbyggere.',
    );
    expect(volunteersOverTime.say({rows: one.slice(0, 1), villages: 4, told: 1}, viewed())).toBe(
      '31. marts 2021 var der 10 frivillige i 1 landsby.',
    );
    expect(volunteersOverTime.say({rows: [onDay('2021-03-31', 0, null, null)], villages: 4, told: 0}, viewed())).toBe(
      'Ingen af de 4 valgte landsbyer har oplyst, hvor mange frivillige der er.',
    );
  });
});
