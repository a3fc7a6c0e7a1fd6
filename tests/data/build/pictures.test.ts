import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {languages} from '../../../data/model/language.ts';
import {drawPicture, pictures, pictureSizes} from '../../../data/build/pictures.ts';
import {makeVillage} from '../../../data/build/village.json.ts';
import {packageOf, type Some} from './package-of.ts';
import {wellFormed} from '../../support/well-formed.ts';

const day = '2022-11-20';
const all = Object.keys(pictureSizes) as (keyof typeof pictureSizes)[];

const some: Some = {
  processes: [{id: 'a', village: 'ellum', start: '2021'}],
  milestones: [{process: 'a', milestone: 'arbejdsgrupper_dannet', state: 'gennemfoert'}],
  initiatives: [{id: 'leg', village: 'ellum', name: 'Legeplads', sdgs: [3, 11]}],
};

describe('the pictures of a village', () => {
  it('are its tracker and its wheel in three languages, and those and a card as PNG', async () => {
    expect([...(await filesOf(some)).keys()].sort()).toEqual(
      [
        'card.png',
        ...['goal-wheel', 'progress'].flatMap((name) =>
          ['de.svg', 'en.svg', 'png', 'svg'].map((end) => `${name}.${end}`),
        ),
      ].map((name) => `pictures/ellum/${name}`),
    );
  });

  it('as PNG are what they say they are, of the size they are meant for, and the same every time', async () => {
    const [once, again] = [await filesOf(some), await filesOf(some)];
    for (const picture of all) {
      const file = once.get(`pictures/ellum/${picture}.png`) as Uint8Array;
      const view = new DataView(file.buffer, file.byteOffset);
      expect(view.getUint32(0)).toBe(0x89504e47);
      expect({width: view.getUint32(16), height: view.getUint32(20)}).toEqual(pictureSizes[picture]);
      expect(Buffer.compare(file, again.get(`pictures/ellum/${picture}.png`) as Uint8Array)).toBe(0);
      expect(file.length).toBeGreaterThan(10_000);
    }
  });

  it('say where the village is, to those who do not see them too', () => {
    const tracker = draw('progress', some);
    expect(tracker).toContain('>Ellum er i fase 3 af 4: Facilitering.</text>');
    expect(tracker).toContain('<desc id="d">Ellum er i fase 3 af 4: Facilitering. Forløbet begyndte i 2021.');
    expect(tracker).toMatch(/<svg [^>]*role="img" aria-labelledby="t d"/);
    const wheel = draw('goal-wheel', some);
    expect(wheel).toContain('3 Sundhed og trivsel (1) og 11 Bæredygtige byer og lokalsamfund (1).</desc>');
    expect(wheel).toContain('Indholdet er ikke godkendt af FN.');
  });

  it('speak three languages', () => {
    const village = makeVillage(packageOf({}, {villages, ...some}), 'ellum');
    expect(
      languages.map(
        (language) => /<text[^>]*>(Ellum [^<]*)</.exec(drawPicture('progress', village, language, day))![1],
      ),
    ).toEqual([
      'Ellum er i fase 3 af 4: Facilitering.',
      'Ellum is in phase 3 of 4: Facilitation.',
      'Ellum ist in Phase 3 von 4: Moderation.',
    ]);
  });

  it('draw a sector as long as what it counts', () => {
    const wheel = draw('goal-wheel', {
      initiatives: [
        {id: 'a', village: 'ellum', name: 'A', sdgs: [3, 11]},
        {id: 'b', village: 'ellum', name: 'B', sdgs: [3]},
      ],
    });
    const sectors = Array.from(wheel.matchAll(/<path\s+d="M([\d. -]+)L([\d. -]+)A/g), ([, from, to]) => {
      const [a, b] = [from!, to!].map((point) => Math.hypot(...point.split(' ').map(Number)));
      return Math.round(b! - a!);
    });
    expect(sectors).toHaveLength(17);
    expect([sectors[2], sectors[10], sectors[0]]).toEqual([78, 39, 2]);
  });

  for (const picture of all) {
    it(`say of an invented village that it is: ${picture}`, () => {
      expect(draw(picture, some, true).match(/Opdigtede eksempeldata/g)).toHaveLength(2);
      expect(draw(picture, some, false)).not.toMatch(/opdigtede/i);
    });

    it(`are whole where nothing but a name is known: ${picture}`, () => {
      const svg = draw(picture, {});
      expect(wellFormed(svg)).toBe(true);
      expect(svg).not.toMatch(/null|undefined|NaN|\[object|>false</);
    });

    it(`take nothing from data for markup, whatever it is: ${picture}`, () => {
      const hostile = fc.oneof(
        fc.constantFrom(
          '</text><script>',
          '"><image href="https://x"',
          ']]>',
          '&',
          '\u0000',
          'x'.repeat(300),
          'a-'.repeat(90),
        ),
        fc.string({unit: 'binary', minLength: 1}),
      );
      fc.assert(
        fc.property(hostile, (text) => {
          const svg = draw(picture, {...some, villages: [{...villages[0]!, name: text}]});
          expect(wellFormed(svg)).toBe(true);
          expect(svg).not.toMatch(/<(?:script|image|foreignObject|a)\b/);
        }),
        {numRuns: 50},
      );
    });
  }
});

const villages = [{id: 'ellum', name: 'Ellum', municipality: '0550'}];

function draw(picture: keyof typeof pictureSizes, rows: Some, invented = false): string {
  return drawPicture(picture, makeVillage(packageOf({invented}, {villages, ...rows}), 'ellum'), 'da', day);
}

async function filesOf(rows: Some): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for await (const {path, content} of pictures(packageOf({}, {villages, ...rows}))) files.set(path, content);
  return files;
}
