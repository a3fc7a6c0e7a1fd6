import {afterEach, describe, expect, it} from 'vitest';
import {funnelMarks} from '../../../dashboard/charts/funnel-marks.ts';
import {ratePoints} from '../../../dashboard/charts/rate-points.ts';
import {
  sampleAnswer,
  sampleBegun,
  sampleGoals,
  sampleRates,
  sampleStatuses,
  sampleSurvival,
} from '../../../dashboard/panel/sample-initiatives.ts';
import {everyone} from '../../../dashboard/panel/sample-question.ts';
import type {Answer} from '../../../dashboard/queries/answer.ts';
import {funnel} from '../../../dashboard/questions/funnel.ts';
import {initiativeSurvival} from '../../../dashboard/questions/initiative-survival.ts';
import {initiativesBegun} from '../../../dashboard/questions/initiatives-begun.ts';
import {initiativesByGoal} from '../../../dashboard/questions/initiatives-by-goal.ts';
import {initiativesByStatus} from '../../../dashboard/questions/initiatives-by-status.ts';
import type {Question} from '../../../dashboard/questions/question.ts';
import {volunteersAndInitiatives} from '../../../dashboard/questions/volunteers-and-initiatives.ts';

afterEach(() => document.body.replaceChildren());

function draw<Row>(question: Question<Row>, rows: readonly Row[], width: number, villages: readonly string[] = []) {
  const answer: Answer<Row> = sampleAnswer(rows, 24, 20);
  const view = {filter: {...everyone, villages}, measure: 'antal'} as const;
  const svg = question.draw(answer, view, width) as SVGSVGElement;
  document.body.append(svg);
  return svg;
}

const many = Array.from({length: 32}, (_, i) => (i * 7) % 23);
const goals = Array.from({length: 17}, (_, i) => [i * 3, i % 4] as const);
const months = [
  {of: 11, drift: 5, realiseret: 26, igang: 28, pause: 3},
  {of: 11, drift: 31, realiseret: 20, igang: 5, planlagt: 1, ide: 1, pause: 4, opgivet: 2},
  {of: 1, igang: 2, opgivet: 1},
  {of: 0},
];
const picturesOf = (width: number) => [
  draw(initiativesByStatus, sampleStatuses([1200, 13, 5, 1078, 33, 10, 25, 1]), width),
  draw(initiativesByGoal, sampleGoals(goals, 12), width),
  draw(initiativesBegun, sampleBegun(2015, many, 0), width),
  draw(initiativesBegun, sampleBegun(2024, [3], 0), width),
  draw(initiativeSurvival, sampleSurvival(months), width),
  ...[1, 3, 24, 300].flatMap((count) => [
    draw(volunteersAndInitiatives, ratePoints(sampleRates(count), ['v1'], 400), width, ['v1']),
    draw(funnel, funnelMarks(sampleRates(count), ['v1'], 400), width, ['v1']),
  ]),
  draw(funnel, funnelMarks(sampleRates(900), ['v1'], 400), width, ['v1']),
];

describe.each([288, 320, 640, 960])('drawings of initiatives %d pixels wide', (width) => {
  it('no two texts cover each other, and none is outside', () => {
    for (const svg of picturesOf(width)) {
      const label = svg.getAttribute('aria-label')!;
      const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent);
      const boxes = texts.map((text) => ({text: text.textContent, box: text.getBoundingClientRect()}));
      const {left, right, bottom} = svg.getBoundingClientRect();
      for (const {text, box} of boxes) {
        expect(box.left, `${label}: ${text}`).toBeGreaterThan(left - 3);
        expect(box.right, `${label}: ${text}`).toBeLessThan(right + 3);
        expect(box.bottom, `${label}: ${text}`).toBeLessThan(bottom + 4);
      }
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
      const covering = pairs.filter(([a, b]) => overlap(a.box, b.box)).map(([a, b]) => `${a.text} / ${b.text}`);
      expect(covering, label).toEqual([]);
    }
  });
});

it('no drawing has a style of its own, and each has a name', () => {
  for (const svg of picturesOf(960)) {
    expect(svg.querySelector('style, [style]')).toBeNull();
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBeTruthy();
  }
});

it('a village without a figure has no mark', () => {
  const rates = sampleRates(24);
  const told = rates.filter(
    ({population, volunteers, initiatives}) => population && volunteers !== null && initiatives !== null,
  );
  const titles = [...draw(volunteersAndInitiatives, ratePoints(rates, [], 400), 960).querySelectorAll('title')];
  expect(titles).toHaveLength(told.length);
});

it('a zero is a line, and says that there are none', () => {
  const svg = draw(initiativesByGoal, sampleGoals([], 0), 960);
  const titles = [...svg.querySelectorAll('title')].map(({textContent}) => textContent);
  expect(titles).toHaveLength(17);
  expect(titles[0]).toBe('11 Bæredygtige byer og lokalsamfund: ingen initiativer');
});

it('fewer than five initiatives have no percent and a bar that is not whole', () => {
  const svg = draw(initiativeSurvival, sampleSurvival([{of: 1, igang: 2, opgivet: 1}]), 960);
  expect(svg.textContent).not.toContain('%');
  expect(svg.textContent).toContain('2 af 3 lever');
});

it('a chosen village is named in a funnel, and one outside the limits', () => {
  const marks = funnelMarks(sampleRates(24), ['v3'], 400);
  const names = [...draw(funnel, marks, 960, ['v3']).querySelectorAll('text')].map(({textContent}) => textContent);
  expect(names).toContain('Egebjerg');
});

// A text's box is as high as its line, which is more than its letters.
function overlap(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 4;
}
