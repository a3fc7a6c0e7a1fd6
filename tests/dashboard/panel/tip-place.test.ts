import {describe, expect, it} from 'vitest';
import {tipPlace} from '../../../dashboard/panel/tip-place.ts';

const bounds = {left: 0, top: 0, right: 300, bottom: 400};
const size = {width: 100, height: 40};
const dot = (x: number, y: number) => ({left: x - 5, right: x + 5, top: y - 5, bottom: y + 5});

describe('a tooltip stands', () => {
  it('above what it is about, in the middle', () => {
    expect(tipPlace(dot(150, 200), size, bounds, 8)).toEqual({x: 100, y: 147});
  });
  it('below it at the top', () => expect(tipPlace(dot(150, 20), size, bounds, 8)).toEqual({x: 100, y: 33}));
  it('within the sides', () => {
    expect(tipPlace(dot(10, 200), size, bounds, 8).x).toBe(0);
    expect(tipPlace(dot(295, 200), size, bounds, 8).x).toBe(200);
  });
  it('within the bounds although there is room neither above nor below', () => {
    const tall = {left: 50, right: 60, top: 10, bottom: 395};
    const {y} = tipPlace(tall, size, bounds, 8);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(360);
  });
  it('further from a finger', () => expect(tipPlace(dot(150, 200), size, bounds, 28).y).toBe(127));
});
