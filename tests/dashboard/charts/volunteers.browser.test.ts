import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {
  sampleBeforeAfter,
  sampleOverTime,
  sampleRoles,
  sampleSinceStart,
  sampleVolunteers,
} from '../../../dashboard/panel/sample-volunteers.ts';
import {emptyPurposes, samplePhases, samplePurposes} from '../../../dashboard/panel/sample-phases.ts';
import type {Answer} from '../../../dashboard/queries/answer.ts';
import {beforeAfter} from '../../../dashboard/questions/before-after.ts';
import {phases} from '../../../dashboard/questions/phases.ts';
import type {Measure, Question} from '../../../dashboard/questions/question.ts';
import {roles} from '../../../dashboard/questions/roles.ts';
import {threePurposes} from '../../../dashboard/questions/three-purposes.ts';
import {volunteersOverTime} from '../../../dashboard/questions/volunteers-over-time.ts';
import {volunteersSinceStart} from '../../../dashboard/questions/volunteers-since-start.ts';
import {volunteers} from '../../../dashboard/questions/volunteers.ts';
import {outside, overlaps, textsOf} from '../../support/texts.ts';

type Case = readonly [name: string, question: Question, answer: Answer<unknown>];

const given = <Row>(name: string, question: Question<Row>, answer: Answer<Row>): Case => [name, question, answer];

const manyVillages = {...sampleSinceStart(3), lines: []};

const cases: readonly Case[] = [
  given('three purposes', threePurposes, samplePurposes),
  given('three purposes of which little is known', threePurposes, emptyPurposes),
  ...[3, 24, 300].flatMap((count) => [
    given(`phases of ${count}`, phases, samplePhases(count)),
    given(`volunteers in ${count}`, volunteers, sampleVolunteers(count)),
    given(`before and after in ${count}`, beforeAfter, sampleBeforeAfter(count)),
    given(`roles in ${count}`, roles, sampleRoles(count)),
    given(`over time in ${count}`, volunteersOverTime, sampleOverTime(22, count)),
  ]),
  given('over time on one day', volunteersOverTime, sampleOverTime(1, 1)),
  given('over time in four years of many', volunteersOverTime, sampleOverTime(60, 24)),
  given('since start', volunteersSinceStart, sampleSinceStart(3)),
  given('since start of one village', volunteersSinceStart, sampleSinceStart(1, 1)),
  given('since start of one cohort', volunteersSinceStart, sampleSinceStart(1)),
  given('since start of many', volunteersSinceStart, manyVillages),
];

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  place.style.fontFamily = 'system-ui, sans-serif';
  document.body.append(place);
});

afterEach(() => place.remove());

function draw([, question, answer]: Case, width: number, measure: Measure = 'antal'): SVGSVGElement {
  const filter = {municipality: null, cohort: null, phase: null, villages: [], sdg: null, status: null};
  const view = {filter: {...filter, from: null, until: '2026-06-30'}, measure};
  const svg = question.draw(answer, view, width) as SVGSVGElement;
  place.replaceChildren(svg);
  return svg;
}

describe.each(cases)('%s', (...drawn) => {
  it.each([280, 320, 680, 1280])('no text is on another or outside the drawing at %i px', (width) => {
    for (const measure of ['antal', 'pr100'] as const) {
      const svg = draw(drawn, width, measure);
      expect(overlaps(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
    }
  });

  it('has a name, no style sheet, no style attribute, and nothing that is named inside it', () => {
    const svg = draw(drawn, 680);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toMatch(/\w{3}/);
    expect(svg.querySelectorAll('style, svg, [aria-label], [style]')).toHaveLength(0);
  });

  it('says what it says with no number gone wrong', () => {
    const svg = draw(drawn, 680);
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(Number(svg.getAttribute('height'))).toBeGreaterThan(0);
  });
});

describe('what is not known', () => {
  it('is a word and not a bar', () => {
    const answer = sampleVolunteers(24);
    const svg = draw(given('', volunteers, answer), 680);
    const group = [...svg.querySelectorAll('g')].find((one) => one.textContent.includes('ikke oplyst'))!;
    expect([...group.querySelectorAll('rect')].filter((rect) => rect.getAttribute('fill') !== 'none')).toEqual([]);
    expect(textsOf(svg).map((text) => text.textContent)).toContain('skjult');
  });

  it('is a gap in a line, and a line of too few villages ends', () => {
    const answer = sampleSinceStart(1);
    const rows = answer.rows.map((row) =>
      row.months > 12 ? {...row, rates: 2, medianRate: null, lowRate: null, highRate: null} : row,
    );
    const lines = answer.lines.map((one) => (one.village === 'by-0' && one.months === 6 ? {...one, rate: null} : one));
    const few = {...answer, rows, lines};
    const svg = draw(given('', volunteersSinceStart, few), 680, 'pr100');
    const titles = [...svg.querySelectorAll('title')].map((title) => title.textContent);
    expect(titles.filter((title) => title.startsWith('Hold') && /1[5-9] måneder|[2-9]\d måneder/.test(title))).toEqual(
      [],
    );
    const broken = [...svg.querySelectorAll('path')].filter(
      (path) => (path.getAttribute('d') ?? '').split('M').length > 2,
    );
    expect(broken).toHaveLength(1);
  });
});

it('over time there is no middle of a day on which only two have told', () => {
  const answer = sampleOverTime(8, 24);
  const rows = answer.rows.map((row, i) => (i < 5 ? {...row, told: 2, rates: 2} : row));
  const svg = draw(given('', volunteersOverTime, {...answer, rows}), 680);
  const titles = [...svg.querySelectorAll('title')].map(({textContent}) => textContent);
  expect(titles.filter((title) => title.includes('median'))).toHaveLength(3);
});

it('a line with few villages behind is dashed', () => {
  const answer = sampleSinceStart(1);
  const rows = answer.rows.map((row) => (row.months > 12 ? {...row, told: 4} : row));
  const few = {...answer, rows};
  const svg = draw(given('', volunteersSinceStart, few), 680);
  expect(svg.querySelector('[stroke-dasharray="3 3"]')).not.toBeNull();
});

it('every village in the phases has its story, with words for what the signs say', () => {
  const svg = draw(given('', phases, samplePhases(24)), 680);
  const stories = [...svg.querySelectorAll('title')].map((title) => title.textContent);
  expect(stories.filter((story) => story.includes('på pause')).length).toBeGreaterThan(0);
  expect(stories.filter((story) => story.includes('Sidst hørt fra i'))).toHaveLength(24);
  expect(textsOf(svg).filter((text) => text.textContent.startsWith('Ikke hørt fra')).length).toBeGreaterThan(0);
});
