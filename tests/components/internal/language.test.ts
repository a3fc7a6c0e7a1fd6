import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {Language, speechOf} from '../../../components/internal/language.ts';
import {lyngdal} from '../../../components/internal/sample-villages.ts';
import * as danish from '../../../components/internal/terms.da.ts';
import type {Terms} from '../../../components/internal/terms.ts';
import '../../../components/progress/progress.ts';
import type {BlupProgress} from '../../../components/progress/progress.ts';
import {itIs, mount, textOf} from '../../support/mount.ts';

const inDanish = /fase 2 af 4/;
const inEnglish = /phase 2 of 4/;
const inGerman = /Phase 2 von 4/;

describe('an element speaks the language of the page around it', () => {
  for (const [lang, sentence] of [
    ['da', inDanish],
    ['da-DK', inDanish],
    ['en', inEnglish],
    ['en-GB', inEnglish],
    ['EN', inEnglish],
    ['de-CH', inGerman],
    ['', inDanish],
    ['kl', inDanish],
    ['*', inDanish],
  ] as const) {
    it(`as lang="${lang}" says`, async () => {
      const place = await mount(html`<p lang=${lang}><blup-progress .village=${lyngdal}></blup-progress></p>`);
      await expect.poll(() => textOf(place.querySelector('blup-progress')!)).toMatch(sentence);
    });
  }

  it('as its own lang says before all others', async () => {
    const place = await mount(html`<p lang="de"><blup-progress lang="en" .village=${lyngdal}></blup-progress></p>`);
    await expect.poll(() => textOf(place.querySelector('blup-progress')!)).toMatch(inEnglish);
  });

  it('through shadow roots, open and closed', async () => {
    const place = await mount(html`<div lang="de"><div></div></div>`);
    const outer = place.firstElementChild!.attachShadow({mode: 'closed'}).appendChild(document.createElement('div'));
    const el = document.createElement('blup-progress');
    el.village = lyngdal;
    outer.attachShadow({mode: 'open'}).append(el);
    await expect.poll(() => textOf(el)).toMatch(inGerman);
  });

  it('also when the page changes its language', async () => {
    const place = await mount(html`<p lang="en"><blup-progress .village=${lyngdal}></blup-progress></p>`);
    const el = place.querySelector('blup-progress')!;
    for (const [lang, sentence] of [
      ['de', inGerman],
      ['da', inDanish],
      ['en', inEnglish],
    ] as const) {
      place.lang = lang;
      await expect.poll(() => textOf(el)).toMatch(sentence);
    }
    place.removeAttribute('lang');
    await expect.poll(() => textOf(el)).toMatch(inDanish);
  });

  it('in names and dates from the village too, in Danish where they have not been translated', async () => {
    const place = await mount(html`<p lang="en"><blup-progress .village=${lyngdal}></blup-progress></p>`);
    const el = place.querySelector<BlupProgress>('blup-progress')!;
    await expect.poll(() => textOf(el)).toMatch(/Mapping.*Steering group set up.*22 January 2026/);
    const [phase] = lyngdal.process!.phases.slice(1);
    el.village = {...lyngdal, process: {...lyngdal.process!, phases: [{...phase!, label: {da: 'Framing'}}]}};
    await el.updateComplete;
    expect(textOf(el)).toMatch(/Framing/);
  });
});

describe('a date is said as people write it', () => {
  for (const [date, da, en, de] of [
    ['2026-08-05', '5. august 2026', '5 August 2026', '5. August 2026'],
    ['2026-08', 'august 2026', 'August 2026', 'August 2026'],
    ['2026-21', 'forår 2026', 'spring 2026', 'Frühling 2026'],
    ['2026-24', 'vinter 2026', 'winter 2026', 'Winter 2026'],
    ['2026', '2026', '2026', '2026'],
  ] as const) {
    it(`${date} is ${da}`, async () => {
      expect(await said(date, 'da')).toBe(da);
      expect((await said(date, 'en')).toLowerCase()).toBe(en.toLowerCase());
      expect((await said(date, 'de')).replace('jahr', 'ling')).toBe(de);
    });
  }

  it('says what is inferred and what is approximate', async () => {
    expect(await said('2021?', 'da')).toMatch(/^2021.*formod/);
    expect(await said('2021-08~', 'da')).toMatch(/cirka|omtrent|ca\./);
    expect(await said(null, 'da')).toBe('');
  });
});

describe('a planned date is said while it may still come', () => {
  for (const [date, last, next] of [
    ['2026-08-15', '2026-08-15', '2026-08-16'],
    ['2026-08', '2026-08-31', '2026-09-01'],
    ['2026-21', '2026-05-31', '2026-06-01'],
    ['2026-22', '2026-08-31', '2026-09-01'],
    ['2026-23', '2026-11-30', '2026-12-01'],
    ['2026-24', '2026-12-31', '2027-01-01'],
    ['2026', '2026-12-31', '2027-01-01'],
    ['2026-08~', '2026-08-31', '2026-09-01'],
    ['2026?', '2026-12-31', '2027-01-01'],
    ['2026-21~', '2026-05-31', '2026-06-01'],
  ] as const) {
    it(`${date} on ${last}, and not on ${next}`, () => {
      const on = (today: string) => speechOf('da', danish, today);
      expect(on(last).toCome(date)).toBe(on(last).date(date));
      expect(on(next).toCome(date)).toBe('');
    });
  }

  it('by the clock of the page, where no other day is named', () => {
    itIs('2026-08-15');
    expect(speechOf('da', danish).toCome('2026-08-15')).toBe('15. august 2026');
    itIs('2026-08-16');
    expect(speechOf('da', danish).toCome('2026-08-15')).toBe('');
  });

  it('and no date at all never', () => expect(speechOf('da', danish).toCome(null)).toBe(''));
});

describe('every language', () => {
  for (const [language, load] of [
    ['English', () => import('../../../components/internal/terms.en.ts')],
    ['German', () => import('../../../components/internal/terms.de.ts')],
  ] as const) {
    it(`has words of its own for everything: ${language}`, async () => {
      const terms = (await load()) as Terms;
      expect(shapeOf(terms)).toEqual(shapeOf(danish as Terms));
      expect(terms.goalNames).toHaveLength(17);
      expect(terms.goalNames).not.toContain(danish.goalNames[0]);
    });
  }
});

async function said(date: string | null, lang: string): Promise<string> {
  const host = document.createElement('blup-progress');
  await mount(html`<p lang=${lang}>${host}</p>`);
  const language = new Language(host, danish);
  language.hostConnected();
  await expect.poll(() => (language.hostUpdate(), language.speech)).toBeDefined();
  language.hostDisconnected();
  return language.speech!.date(date);
}

/** The names of everything there is, and whether it is said as it stands or needs something said to it. */
function shapeOf(terms: unknown): unknown {
  if (typeof terms !== 'object' || terms === null) return typeof terms;
  const shape = Object.entries(terms).map(([name, term]) => [name, shapeOf(term)] as const);
  return Object.fromEntries(shape.sort(([a], [b]) => (a < b ? -1 : 1)));
}
