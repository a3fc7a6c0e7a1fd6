import {expect, it} from 'vitest';
import {goalCounts} from '../../../components/goal-wheel/goal-counts.ts';
import {sampleGoal, sampleInitiative, sampleVillage} from '../../../components/internal/sample-villages.ts';

it('counts what serves several goals under each of them, and what serves none under none', () => {
  const counts = goalCounts(
    sampleVillage({
      goals: [sampleGoal('sammen', 'Sammen', [3, 11]), sampleGoal('natur', 'Natur', null)],
      initiatives: [
        sampleInitiative('leg', 'Legeplads', {sdgs: [3, 11]}),
        sampleInitiative('mad', 'Fællesspisning', {sdgs: [3]}),
        sampleInitiative('torv', 'Loppetorv', {sdgs: null}),
        sampleInitiative('sang', 'Fællessang', {sdgs: []}),
      ],
    }),
  );
  expect(counts.map(({goal}) => goal)).toEqual(Array.from({length: 17}, (_, i) => i + 1));
  expect(counts.map(({initiatives}) => initiatives.length)).toEqual(seventeen({3: 2, 11: 1}));
  expect(counts.map(({goals}) => goals.length)).toEqual(seventeen({3: 1, 11: 1}));
});

it('counts seventeen zeros in a village of which nothing is known', () => {
  expect(goalCounts(sampleVillage()).map(({initiatives, goals}) => [initiatives, goals])).toEqual(
    Array.from({length: 17}, () => [[], []]),
  );
});

function seventeen(counts: Record<number, number>): number[] {
  return Array.from({length: 17}, (_, i) => counts[i + 1] ?? 0);
}
