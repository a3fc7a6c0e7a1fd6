import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Mark} from '../../../components/goal-wheel/picture.ts';
import {wheel} from '../../../components/goal-wheel/wheel.ts';

const anyCounts = fc.array(fc.oneof(fc.nat(5), fc.nat(1e9), fc.constant(Number.MAX_SAFE_INTEGER)), {
  minLength: 17,
  maxLength: 17,
});

describe('wheel', () => {
  it('has the 17 goals in order, going with the clock', () => {
    const {marks} = wheel(zeros(), '');
    expect(marks.map(({goal}) => goal)).toEqual(Array.from({length: 17}, (_, i) => i + 1));
    const angles = marks.map(({x, y}) => (Math.atan2(x, -y) * 180) / Math.PI);
    expect(angles).toEqual(angles.toSorted((a, b) => a - b));
  });

  it('is never a closed ring: it is open below by more than two sectors', () => {
    const {marks} = wheel(
      Array.from({length: 17}, () => 9),
      '',
    );
    const angles = marks.flatMap(({sector}) => points(sector!)).map(({x, y}) => Math.atan2(x, -y));
    const open = 2 * Math.PI - (Math.max(...angles) - Math.min(...angles));
    expect(open).toBeGreaterThan(((2 * Math.PI - open) / 17) * 2);
  });

  it('leaves room between neighbours', () => {
    const [first, second] = wheel(
      Array.from({length: 17}, () => 1),
      '',
    ).marks;
    const end = Math.max(...points(first!.sector!).map(({x, y}) => Math.atan2(x, -y)));
    const start = Math.min(...points(second!.sector!).map(({x, y}) => Math.atan2(x, -y)));
    expect(start).toBeGreaterThan(end);
  });

  it('draws lengths in proportion to counts', () => {
    const {marks} = wheel([1, 2, 4, ...zeros().slice(3)], '');
    const [one = 0, two = 0, four = 0] = marks.map(lengthOf);
    expect(two / four).toBeCloseTo(1 / 2, 2);
    expect(one / four).toBeCloseTo(1 / 4, 2);
  });

  it('shows a zero as a zero, unlike any number there is', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const {marks} = wheel(counts, '');
        for (const [i, mark] of marks.entries()) {
          expect(lengthOf(mark)).toBeGreaterThan(0);
          if (!counts[i] && Math.max(...counts)) expect(lengthOf(mark)).toBeLessThan(4);
        }
      }),
    );
  });

  it('stays within its frame, whatever is counted', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const {viewBox, marks} = wheel(counts, '');
        const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
        const all = marks.flatMap(({sector, count, x, y}) => [...points(sector!), count, {x, y}]);
        for (const {x, y} of all) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x).toBeLessThanOrEqual(left + width);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(top + height);
        }
      }),
    );
  });

  it('never draws a longer sector for a smaller count', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const lengths = wheel(counts, '').marks.map(lengthOf);
        const bySize = counts.map((_, i) => i).sort((a, b) => counts[a]! - counts[b]!);
        bySize.slice(1).forEach((i, n) => expect(lengths[i]! + 0.02).toBeGreaterThanOrEqual(lengths[bySize[n]!]!));
      }),
    );
  });
});

function zeros(): number[] {
  return Array.from({length: 17}, () => 0);
}

/** The corners of a sector, without the radii of its arcs. */
function points(path: string): {x: number; y: number}[] {
  const corners = path.replace(/A\S+ \S+ 0 0 [01] /g, 'L').match(/[ML](\S+) ([^LAZ]+)/g)!;
  return corners.map((corner) => {
    const [x = 0, y = 0] = corner.slice(1).split(' ').map(Number);
    return {x, y};
  });
}

function lengthOf({sector}: Mark): number {
  const [from, to] = points(sector!).map(({x, y}) => Math.hypot(x, y));
  return to! - from!;
}
