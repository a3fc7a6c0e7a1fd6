import {expect, it} from 'vitest';
import {lyngdal, sampleVillage} from '../../../components/internal/sample-villages.ts';
import {reserve} from '../../../data/build/reserve.ts';

it('reserves more on a phone than in a wide page, and shrinks evenly from 640 to 1280 px', () => {
  expect(reserve(lyngdal)).toBe('display:block;min-height:clamp(25rem,61rem - 45vw,43rem)');
  const [, desk, start, slope, phone] = /clamp\((\d+)rem,(\d+)rem - (\d+)vw,(\d+)rem\)/
    .exec(reserve(lyngdal))!
    .map(Number);
  const at = (rem: number) => Math.min(phone!, Math.max(desk!, start! - (slope! * rem) / 100));
  expect(at(20)).toBe(phone);
  expect(at(40)).toBeCloseTo(phone!, 0);
  expect(at(80)).toBeCloseTo(desk!, 0);
  expect(desk).toBeLessThan(phone!);
});

it('keeps a line or two for a village without a course', () => {
  expect(reserve(sampleVillage())).toBe('display:block;min-height:clamp(5rem,9rem - 5vw,7rem)');
});
