import {describe, expect, it} from 'vitest';
import {funnelMarks, isTold, rateOf} from '../../../dashboard/charts/funnel-marks.ts';
import {sideOf} from '../../../dashboard/charts/thinned.ts';
import {rateOfVillage} from './rate-of-village.ts';

const three = [
  rateOfVillage('ellum', {population: 200, volunteers: 20, initiatives: 2}),
  rateOfVillage('viby', {population: 400, volunteers: 60, initiatives: null}),
  rateOfVillage('lille', {population: 50, volunteers: null, volunteersWithheld: true, initiatives: 0}),
];

describe('the marks of a funnel', () => {
  const people = funnelMarks(three, [], 400).filter(({measure}) => measure === 'frivillige');

  it('begin with all villages as one, of those with both figures', () => {
    expect(people[0]).toMatchObject({kind: 'alle', villages: 2, population: 600, count: 80, dispersion: 1, outside: 0});
    expect(rateOf(people[0]!)).toBeCloseTo((80 * 100) / 600);
  });

  it('are a village each, those without a figure too', () => {
    expect(people.slice(1).map(({village}) => village)).toEqual(['ellum', 'viby', 'lille']);
    expect(people[3]).toMatchObject({count: null, withheld: true, low: null, high: null});
    expect(isTold(people[3]!)).toBe(false);
  });

  it('none where nobody has told a figure', () => {
    expect(funnelMarks([rateOfVillage('tavs', {})], [], 400)).toEqual([]);
  });
});

describe('more villages than there is room for', () => {
  const many = Array.from({length: 500}, (_, i) =>
    rateOfVillage(`v${i}`, {population: 300 + (i % 20), volunteers: i === 7 ? 290 : 30, initiatives: 3}),
  );
  const marks = funnelMarks(many, ['v3'], 400).filter(({measure}) => measure === 'frivillige');

  it('are drawn together where they lie close, and none is lost', () => {
    expect(marks.length).toBeLessThan(100);
    expect(marks.slice(1).reduce((sum, {villages}) => sum + villages, 0)).toBe(500);
    expect(marks[0]!.population).toBe(marks.slice(1).reduce((sum, {population}) => sum + population!, 0));
  });

  it('but for one outside the limits and one chosen by name', () => {
    const alone = marks.filter(({kind}) => kind === 'landsby').map(({village}) => village);
    expect(alone).toEqual(expect.arrayContaining(['v3', 'v7']));
    expect(
      sideOf(
        rateOf(marks.find(({village}) => village === 'v7')!),
        marks.find(({village}) => village === 'v7')!,
      ),
    ).toBe(1);
    expect(marks[0]!.outside).toBe(1);
  });

  it('all are there for a table', () => {
    expect(funnelMarks(many, [], null)).toHaveLength(2 * 501);
  });
});
