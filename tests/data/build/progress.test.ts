import {describe, expect, it} from 'vitest';
import {Progress} from '../../../data/build/progress.ts';

describe('progress', () => {
  for (const [fact, isTTY, seconds, written] of [
    ['says nothing of short work', true, 0.9, ''],
    ['writes over its line for a person', true, 1.5, '\rUdgiver: 100 filer\rUdgiver: 150 filer\r\u001b[K'],
    ['writes a line now and then into a file', false, 1.5, 'Udgiver: 100 filer\n'],
  ] as const) {
    it(fact, () => {
      expect(work(isTTY, seconds)).toBe(written);
    });
  }
});

/** 150 files in so many seconds, of which the clock shows the passing in 150 steps. */
function work(isTTY: boolean, seconds: number): string {
  let [text, time] = ['', 0];
  const progress = new Progress({isTTY, write: (more) => void (text += more), now: () => time}, 'Udgiver');
  for (let i = 0; i < 150; i++) {
    time += (seconds * 1000) / 150 + 1e-6;
    progress.step();
  }
  progress.end();
  return text;
}
