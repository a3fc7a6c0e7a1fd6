import jsQR from 'jsqr';
import {expect, it} from 'vitest';
import {makePoster} from '../../../data/build/poster.html.ts';
import {packageOf, type Some} from './package-of.ts';
import {problemsIn} from './valid-html.ts';

it('a poster says where the village is, what hands it needs and what is to come', async () => {
  const text = poster({
    initiatives: [
      {id: 'leg', village: 'ellum', name: 'Legeplads', hands_needed: true, contact_email: 'leg@ellum.example'},
    ],
    meetings: [
      {village: 'ellum', kind: 'borgermoede', date: '2022-12-01', time: '19:00', place: 'Kroen'},
      {village: 'ellum', kind: 'borgermoede', title: 'Holdt', date: '2022-01-01'},
    ],
  });
  for (const words of ['<h1>Ellum</h1>', 'Legeplads', 'leg@ellum.example', '1. december 2022 kl. 19.00', 'Kroen']) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Holdt');
  expect(await problemsIn(text)).toEqual([]);
});

it('a poster’s code leads to the village’s page', () => {
  const [, size, path] = /<svg\s+viewBox="0 0 (\d+) \d+"[^]*?d="(M[^"]*)"/.exec(poster({}))!;
  expect(read(+size!, path!)).toBe('https://blup.example/data/proeve/villages/ellum/index.html');
});

it('a poster is whole where little is known, and says of an invented village that it is', async () => {
  expect(poster({})).not.toMatch(/null|undefined|NaN|\[object|>false</);
  expect(await problemsIn(poster({}))).toEqual([]);
  expect(poster({})).toContain('<p class="invented">Opdigtede eksempeldata</p>');
  expect(poster({}, false)).not.toMatch(/opdigtede/i);
});

/** What a telephone would read in a code whose dark squares are drawn by a path. */
function read(size: number, path: string): string | undefined {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < scale * scale; i++) {
      const at = ((+y! * scale + Math.floor(i / scale)) * width + +x! * scale + (i % scale)) * 4;
      pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, width, width)?.data;
}

function poster(some: Some, invented = true): string {
  const villages = [{id: 'ellum', name: 'Ellum', municipality: '0550'}];
  return makePoster(packageOf({invented}, {villages, ...some}), 'ellum', 'da', 'https://blup.example/');
}
