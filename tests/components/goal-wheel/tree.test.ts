import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Backdrop} from '../../../components/goal-wheel/picture.ts';
import {tree, type TreeLayer} from '../../../components/goal-wheel/tree.ts';
import {layers} from '../../../data/model/layer.ts';

const anyGoals = fc.array(fc.integer({min: 1, max: 17}), {maxLength: 25});
const anyLayers = fc.array(fc.record({words: fc.string(), goals: anyGoals}), {maxLength: 12});

describe('tree', () => {
  it('is BLUP’s own with its five layers, from the star to the foot', () => {
    const {backdrops, marks} = tree(layers.map(({label, goals}) => ({words: label.da, goals})));
    expect(backdrops.map(({words}) => words)).toEqual(layers.map(({label}) => label.da));
    expect(marks.map(({goal}) => goal).sort((a, b) => a - b)).toEqual(Array.from({length: 17}, (_, i) => i + 1));
  });

  it('has each goal where its grouping has it, and none besides', () => {
    fc.assert(
      fc.property(anyLayers, (grouping) => {
        expect(tree(grouping).marks.map(({goal}) => goal)).toEqual(grouping.flatMap(({goals}) => goals));
      }),
    );
  });

  it('hangs no goal outside its branch', () => {
    fc.assert(
      fc.property(anyLayers, (grouping) => {
        const {backdrops, marks} = tree(grouping);
        const branches = backdrops.map(corners);
        for (const {x, y, count} of marks) {
          const branch = branches.find(({top, bottom}) => top <= y && y <= bottom)!;
          expect(count.y).toBeLessThanOrEqual(branch.bottom);
          // The round mark has a radius of 18, and the branch is slanted.
          expect(Math.abs(x) + 18).toBeLessThanOrEqual(halfAt(branch, y));
        }
      }),
    );
  });

  it('hangs no two goals in the same place', () => {
    fc.assert(
      fc.property(anyLayers, (grouping) => {
        const places = tree(grouping).marks.map(({x, y}) => `${x} ${y}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('is as high as its branches, and as wide as the widest', () => {
    fc.assert(
      fc.property(anyLayers, (grouping: TreeLayer[]) => {
        const {viewBox, backdrops} = tree(grouping);
        const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
        for (const branch of backdrops.map(corners)) {
          expect(branch.top).toBeGreaterThanOrEqual(top);
          expect(branch.bottom).toBeLessThanOrEqual(top + height);
          expect(-Math.max(branch.topHalf, branch.bottomHalf)).toBeGreaterThanOrEqual(left);
          expect(Math.max(branch.topHalf, branch.bottomHalf)).toBeLessThanOrEqual(left + width);
        }
      }),
    );
  });
});

interface Branch {
  readonly top: number;
  readonly bottom: number;
  readonly topHalf: number;
  readonly bottomHalf: number;
}

function corners({shape}: Backdrop): Branch {
  const [, top = 0, topHalf = 0, bottomHalf = 0, bottom = 0] = /^M\S+ (\S+)H(\S+)L(\S+) (\S+)H/
    .exec(shape)!
    .map(Number);
  return {top, topHalf, bottomHalf, bottom};
}

function halfAt({top, bottom, topHalf, bottomHalf}: Branch, y: number): number {
  return topHalf + ((y - top) / (bottom - top)) * (bottomHalf - topHalf);
}
