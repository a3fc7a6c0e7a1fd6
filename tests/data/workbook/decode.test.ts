import {describe, expect, it} from 'vitest';
import {decode} from '../../../data/workbook/decode.ts';

const text = 'Id;Navn\nåbøl;Åbøl – “Æble”';
const utf16 = (order: 'le' | 'be') =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      order === 'le' ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  );

describe('decode', () => {
  for (const [name, bytes, encoding = 'UTF-8', inPieces = false] of [
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-8 in pieces (NFD)', new TextEncoder().encode(text.normalize('NFD')), 'UTF-8', true],
    ['UTF-16 LE with a mark', Uint8Array.from([0xff, 0xfe, ...utf16('le')]), 'UTF-16'],
    ['UTF-16 BE with a mark', Uint8Array.from([0xfe, 0xff, ...utf16('be')]), 'UTF-16'],
    ['UTF-16 LE', utf16('le'), 'UTF-16'],
    ['UTF-16 BE', utf16('be'), 'UTF-16'],
    ['Windows-1252', single('\xe5b\xf8l;\xc5b\xf8l \x96 \x93\xc6ble\x94'), 'Windows-1252'],
    ['old Macintosh', single('\x8cb\xbfl;\x81b\xbfl \xd0 \xd2\xaeble\xd3'), 'Mac OS Roman'],
  ] as const) {
    it(`reads ${name}`, () => {
      expect(decode(bytes)).toEqual({text, encoding, inPieces});
    });
  }

  it('reads the euro sign of Windows', () => {
    expect(decode(single('\x80 5 \xe6'))).toMatchObject({text: 'Id;Navn\n€ 5 æ'});
  });

  it('reads nothing as nothing', () => {
    expect(decode(new Uint8Array())).toMatchObject({text: ''});
  });

  it('knows an Excel workbook by its first bytes', () => {
    expect(decode(Uint8Array.from([0x50, 0x4b, 3, 4]))).toEqual({
      found: 'et Excel-ark',
      advice: 'Det er et Excel-ark, ikke CSV. Gem det som “CSV UTF-8”, og brug den fil.',
    });
  });
});

function single(rest: string): Uint8Array {
  return Uint8Array.from([...`Id;Navn\n${rest}`].map((c) => c.charCodeAt(0)));
}
