import type {Answer} from '../queries/answer.ts';
import {comparisons, type Compared} from '../queries/side-by-side.ts';
import type {SinceStart} from '../queries/since-start-side-by-side.ts';
import {nameOf} from './sample-volunteers.ts';

/** Some villages in every respect, with blanks, a withheld count and, in the last, what does not arise. */
export function sampleComparison(villages: number, others = 18): Answer<Compared> {
  const rows = comparisons.flatMap((comparison, c) =>
    Array.from({length: villages}, (_, i): Compared => {
      const irrelevant = comparison === 'fasemaaneder' && i === villages - 1;
      const withheld = comparison === 'styregruppe' && i === 1;
      const isBlank = irrelevant || withheld || (c * 3 + i * 5) % 11 === 4;
      const least = comparison === 'fremgang' ? -12 : 0;
      const around = Array.from({length: others}, (_one, n) => least + ((n * 17 + c * 5) % 60)).sort((a, b) => a - b);
      const middle = around[Math.floor(others / 2)] ?? null;
      return {
        comparison,
        village: `by-${i}`,
        name: nameOf(i * 4),
        cohort: '2023-1',
        value: isBlank ? null : least + ((c * 13 + i * 21) % 74),
        withheld,
        irrelevant,
        cohortMedian: middle,
        cohortTold: others && 7,
        peersMedian: middle && middle - 3,
        peersTold: others && 5,
        others: around,
        othersTold: others,
      };
    }),
  );
  return {rows, villages, told: villages};
}

/** Some villages' ways since their starts, taking turns in cohorts, each over the middle of its cohort. */
export function sampleWays(villages: number, cohorts = 1): Answer<SinceStart> {
  const steps = Array.from({length: 13}, (_, step) => step * 3);
  const cohortOf = (i: number) => `202${(i % cohorts) + 1}-1`;
  const lines = Array.from({length: villages}, (_, i) =>
    steps.slice(0, 13 - (i % 4)).map((months): SinceStart => {
      const people = 18 + i * 3 + Math.round(Math.min(months, 12 + i * 3) * (1 + (i % 3) / 2));
      const alone = {low: null, high: null, lowRate: null, highRate: null, n: 1, nRate: 1};
      return {
        village: `by-${i}`,
        name: nameOf(i * 4),
        cohort: cohortOf(i),
        months,
        people,
        rate: i === 2 ? null : people / 3,
        ...alone,
      };
    }),
  );
  const middles = Array.from({length: Math.min(cohorts, villages)}, (_, i) =>
    steps.map((months): SinceStart => {
      const people = 20 + Math.round(months * 0.9) + i * 4;
      const [low, high, n] = [people - 9, people + 15, Math.max(3, 9 - Math.floor(months / 6))];
      const rates = {rate: people / 3, lowRate: low / 3, highRate: high / 3, nRate: n};
      return {village: null, name: null, cohort: cohortOf(i), months, people, low, high, n, ...rates};
    }),
  );
  return {rows: [...lines, ...middles].flat(), villages, told: villages};
}
