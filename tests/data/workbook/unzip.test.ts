import {strFromU8, strToU8, zipSync} from 'fflate';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Refusal} from '../../../data/workbook/refusal.ts';
import {unzip} from '../../../data/workbook/unzip.ts';
import {isZip, Zip} from '../../../data/workbook/zip.ts';

describe('a zip', () => {
  it('gives the files a package is made of, packed or not, and no others', () => {
    const bytes = zipSync({
      'pakke/datapackage.json': strToU8('{}'),
      'pakke/villages.csv': [strToU8('id,navn\n'.repeat(1000)), {level: 9}],
      'pakke/møder.csv': [strToU8('x'), {level: 0}],
      'pakke/tom.csv': strToU8(''),
      'pakke/billede.jpg': strToU8('x'),
      'pakke/.skjult.csv': strToU8('x'),
      '__MACOSX/pakke/._villages.csv': strToU8('x'),
    });
    expect(isZip(bytes)).toBe(true);
    expect(Array.from(unzip(new Zip(bytes)), ([path, file]) => [path, strFromU8(file).length])).toEqual([
      ['pakke/datapackage.json', 2],
      ['pakke/villages.csv', 8000],
      ['pakke/møder.csv', 1],
      ['pakke/tom.csv', 0],
    ]);
  });

  it('with nothing in it gives nothing', () => {
    expect(unzip(new Zip(zipSync({}))).size).toBe(0);
  });

  it('with names as DOS wrote them is read in Danish', () => {
    const bytes = edited(zipSync({'M_der.csv': strToU8('x')}), (text) => text.replaceAll('M_der', 'M\x9bder'));
    expect([...unzip(new Zip(bytes)).keys()]).toEqual(['Møder.csv']);
  });

  it('that holds too much is not unpacked', () => {
    expect(() => unzip(new Zip(zipSync({'a.csv': new Uint8Array(61 * 1024 * 1024)})))).toThrow('fylder over 60 MB');
    const many = Object.fromEntries(Array.from({length: 2001}, (_, i) => [`${i}.csv`, strToU8('')]));
    expect(() => unzip(new Zip(zipSync(many)))).toThrow('over 2.000 filer');
  });

  it('that holds more than it says is stopped on the way', () => {
    const bomb = zipSync({'a.csv': new Uint8Array(20 * 1024 * 1024)});
    const said = new DataView(bomb.buffer);
    said.setUint32(directoryOf(bomb) + 24, 1000, true);
    expect(() => unzip(new Zip(bomb))).toThrow('gået i stykker');
  });

  it('whose files overlap to hold more than there is room for is stopped', () => {
    const bytes = zipSync({'a.csv': strToU8('a'.repeat(600)), 'b.csv': strToU8('b'.repeat(600))});
    expect(() => unzip(new Zip(bytes), undefined, 1000)).toThrow(Refusal);
  });

  it('with a password says so', () => {
    const bytes = zipSync({'a.csv': strToU8('x')});
    bytes[directoryOf(bytes) + 8]! |= 1;
    expect(() => unzip(new Zip(bytes))).toThrow('låst med adgangskode');
  });

  it('packed in a way nobody knows says so', () => {
    const bytes = zipSync({'a.csv': strToU8('x')});
    bytes[directoryOf(bytes) + 10] = 93;
    expect(() => unzip(new Zip(bytes))).toThrow('pakket på en måde');
  });

  it('that is cut short, or changed anywhere, is whole or refused, and nothing else', () => {
    const whole = zipSync({'a.csv': strToU8('id,name\nellum,Ellum\n'.repeat(20)), 'b.json': strToU8('{}')});
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const bytes = isCut ? whole.slice(0, at) : Uint8Array.from(whole, (old, i) => (i === at ? byte : old));
        try {
          for (const file of unzip(new Zip(bytes)).values()) expect(file.length).toBeLessThanOrEqual(400);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      {numRuns: 2000},
    );
  });
});

/** Where the list of contents of a zip of one file begins. */
function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 22 + 16, true);
}

function edited(bytes: Uint8Array, edit: (text: string) => string): Uint8Array {
  return Uint8Array.from(edit(strFromU8(bytes, true)), (sign) => sign.charCodeAt(0));
}
