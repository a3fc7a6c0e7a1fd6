import {describe, expect, it} from 'vitest';
import {choicesIn, periodInWords, summaryOf, type Chosen} from '../../../dashboard/controls/choices.ts';
import {everything, type Selection} from '../../../dashboard/selection.ts';

describe('what is chosen', () => {
  it('is told on a line', () => {
    expect(told({})).toBe('Alle landsbyer');
    expect(
      told({
        municipality: '0550',
        cohort: '2023-1',
        phase: '2',
        period: {from: 2021, until: 2024},
        sdg: 11,
        status: 'drift',
        villages: ['a', 'b', 'c', 'd'],
      }),
    ).toBe(
      'Tønder Kommune · hold 2023-1 · fase 2: Kortlægning · 2021–2024 · verdensmål 11 Bæredygtige byer og lokalsamfund · status: I fast drift · 4 landsbyer',
    );
  });

  it('names villages while they are few, by id until their names have come', () => {
    expect(told({villages: ['ellum', 'viby']})).toBe('ellum · viby');
  });

  it('can each be let go of, and the rest stays', () => {
    const selection = {...everything, municipality: '0550', period: {from: 2023, until: null}, villages: ['a', 'b']};
    const without = choicesIn(chosen(selection)).map((choice) => choice.without);
    expect(without).toEqual([
      {...selection, municipality: null},
      {...selection, period: {from: null, until: null}},
      {...selection, villages: ['b']},
      {...selection, villages: ['a']},
    ]);
  });

  it('is told where a village is in no phase', () => {
    expect(told({phase: 'ukendt'})).toBe('fase ikke oplyst');
    expect(told({phase: 'afsluttet'})).toBe('forløbet er slut');
  });
});

it.each([
  [{from: null, until: null}, null],
  [{from: 2022, until: 2022}, '2022'],
  [{from: 2022, until: null}, 'fra 2022'],
  [{from: null, until: 2022}, 'til og med 2022'],
])('the period %j is “%s”', (period, words) => {
  expect(periodInWords(period)).toBe(words);
});

function told(part: Partial<Selection>): string {
  return summaryOf(chosen({...everything, ...part}));
}

function chosen(selection: Selection): Chosen {
  return {
    package: {
      name: 'x',
      title: 'X',
      description: null,
      updated: '2024-06-30',
      invented: true,
      smallestCount: null,
      hash: null,
    },
    options: {
      municipalities: [{code: '0550', name: 'Tønder'}],
      cohorts: ['2023-1'],
      phases: [
        {key: '2', label: 'Fase 2: Kortlægning'},
        {key: 'afsluttet', label: 'Forløbet er slut'},
        {key: 'ukendt', label: 'Ikke oplyst'},
      ],
      years: [2021, 2024],
      sdgs: [11],
      statuses: ['drift'],
    },
    villages: null,
    selection,
  };
}
