import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {sampleComparison, sampleWays} from '../../../dashboard/panel/sample-comparisons.ts';
import {sampleMap, sampleSquares} from '../../../dashboard/panel/sample-map.ts';
import {sampleMeetings} from '../../../dashboard/panel/sample-meetings.ts';
import {everyone} from '../../../dashboard/panel/sample-question.ts';
import {sampleHealth} from '../../../dashboard/panel/sample-villages.ts';
import type {Answer} from '../../../dashboard/queries/answer.ts';
import {meetings} from '../../../dashboard/questions/meetings.ts';
import {missingData} from '../../../dashboard/questions/missing-data.ts';
import type {Measure, Question} from '../../../dashboard/questions/question.ts';
import {sideBySide} from '../../../dashboard/questions/side-by-side.ts';
import {sinceStartSideBySide} from '../../../dashboard/questions/since-start-side-by-side.ts';
import {villageMap} from '../../../dashboard/questions/village-map.ts';
import {outside, overlaps, textsOf} from '../../support/texts.ts';

type Case = readonly [name: string, question: Question, answer: Answer<unknown>];

const given = <Row>(name: string, question: Question<Row>, answer: Answer<Row>): Case => [name, question, answer];

const cases: readonly Case[] = [
  ...[1, 3, 24, 300].flatMap((count) => [
    given(`the map of ${count}`, villageMap, sampleMap(count)),
    given(`what is missing in ${count}`, missingData, sampleHealth(count)),
  ]),
  given('the map of thousands', villageMap, sampleSquares),
  ...[1, 3, 12, 60].map((each) => given(`${each} meetings of a kind`, meetings, sampleMeetings(each))),
  ...[1, 3, 6].flatMap((count) => [
    given(`${count} side by side among 18`, sideBySide, sampleComparison(count)),
    given(`${count} side by side among 300`, sideBySide, sampleComparison(count, 300)),
    given(`${count} side by side alone`, sideBySide, sampleComparison(count, 0)),
    given(`${count} since start`, sinceStartSideBySide, sampleWays(count)),
    given(`${count} since start in three cohorts`, sinceStartSideBySide, sampleWays(count, 3)),
  ]),
];

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  place.style.fontFamily = 'system-ui, sans-serif';
  document.body.append(place);
});

afterEach(() => place.remove());

function draw([, question, answer]: Case, width: number, measure: Measure = 'antal'): SVGSVGElement {
  const svg = question.draw(answer, {filter: everyone, measure}, width) as SVGSVGElement;
  place.replaceChildren(svg);
  return svg;
}

describe.each(cases)('%s', (...drawn) => {
  it.each([280, 320, 680, 1000, 1280])('no text is on another or outside the drawing at %i px', (width) => {
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
  it('has no mark on the map, and is told beside it', () => {
    const svg = draw(given('', villageMap, sampleMap(24)), 1000);
    const titles = [...svg.querySelectorAll('title')].map(({textContent}) => textContent);
    expect(titles).toHaveLength(22);
    expect(svg.textContent).toContain('2 landsbyer uden koordinater');
  });

  it('is a hollow mark on the map, where it is how many volunteers there are', () => {
    const svg = draw(given('', villageMap, sampleMap(24)), 1000);
    const group = [...svg.querySelectorAll('g')].find((one) =>
      one.querySelector(':scope > title')?.textContent.includes('ikke oplyst'),
    )!;
    expect(group.querySelector('circle, path')!.getAttribute('stroke-width')).toBe('2');
  });

  it('is an empty ring among what is told, with words for it', () => {
    const svg = draw(given('', missingData, sampleHealth(24)), 1000);
    expect(textsOf(svg).filter(({textContent}) => textContent === 'mangler').length).toBeGreaterThan(0);
    expect(svg.querySelectorAll('title')).toHaveLength(24 * 8);
  });

  it('is a word and no bar among villages side by side', () => {
    const svg = draw(given('', sideBySide, sampleComparison(3)), 1000);
    const lines = [...svg.querySelectorAll('g')].filter((one) =>
      /(ikke oplyst|skjult|ikke relevant)$/.test(one.querySelector(':scope > text:last-child')?.textContent ?? ''),
    );
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.querySelectorAll('rect:not([fill=none])')).toHaveLength(0);
  });

  it('is told for a kind of meeting whose attendance nobody has told, or that is withheld', () => {
    const {rows, ...answer} = sampleMeetings(12);
    const some = rows.map((row, i) => (i === 4 ? {...row, withheld: 0} : row));
    expect(draw(given('', meetings, {rows: some, ...answer}), 1000).textContent).toContain('fremmøde ikke oplyst');
    expect(draw(given('', meetings, {rows, ...answer}), 1000).textContent).toContain('fremmødet er skjult');
  });

  it('is a line that is not there, where a village has not told its inhabitants', () => {
    const lines = (measure: Measure) => {
      const svg = draw(given('', sinceStartSideBySide, sampleWays(3)), 1000, measure);
      return new Set([...svg.querySelectorAll('title')].map(({textContent}) => textContent.split(',')[0]!)).size;
    };
    expect(lines('antal') - lines('pr100')).toBe(1);
  });
});

it('a meeting of about so many is a hollow dot, and the key says so', () => {
  const svg = draw(given('', meetings, sampleMeetings(12)), 1000);
  expect(textsOf(svg).map(({textContent}) => textContent)).toContain('et møde, cirka så mange');
  const titles = [...svg.querySelectorAll('title')].filter(({textContent}) => textContent.includes('(cirka)'));
  expect(titles.length).toBeGreaterThan(0);
  for (const {parentElement} of titles) expect(parentElement!.getAttribute('stroke-width')).toBe('1.5');
});

it('the medians beside a village say of how many villages they are', () => {
  const texts = textsOf(draw(given('', sideBySide, sampleComparison(1)), 1000)).map(({textContent}) => textContent);
  expect(texts).toEqual(expect.arrayContaining(['hold 2023-1 (7)', 'samme størrelse (5)', 'andre (18)']));
});
