import {describe, expect, it} from 'vitest';
import {fold, nearest} from '../../../data/workbook/nearest.ts';

describe('nearest', () => {
  for (const [word, found] of [
    ['elum', 'ellum'],
    ['Ellum', 'ellum'],
    ['lelum', 'ellum'],
    ['norre-logum', 'noerre-loegum'],
    ['nørreløgum', 'noerre-loegum'],
    ['viby', 'viby-maale'],
    ['gestelev', null],
    ['noe', 'noerre-loegum'],
    ['x', null],
    ['', null],
  ] as const) {
    it(`to ${word} is ${found}`, () => {
      expect(
        nearest(
          word,
          ['viby', 'ellum', 'noerre-loegum', 'viby-maale'].filter((id) => id !== word),
        ),
      ).toBe(found);
    });
  }

  it('compares words without capitals, accents and signs', () => {
    expect(fold(' Første_borgersamling – IDÉ! ')).toBe('foerste borgersamling ide');
    expect(fold('Århus')).toBe(fold('AARHUS'));
  });
});
