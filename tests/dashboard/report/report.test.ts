import {parseHTML} from 'linkedom';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {OpenDatabase} from '../../../data/build/node-database.ts';
import {makeReport} from '../../../dashboard/report/report.ts';
import {everything, type Selection} from '../../../dashboard/selection.ts';
import {problemsIn} from '../../data/build/valid-html.ts';
import {openDatabase} from '../../support/database.ts';

let database: OpenDatabase;

beforeAll(async () => {
  database = await openDatabase(
    {
      villages: [
        {id: 'ellum', name: 'Ellum', municipality: '0550', population: 200, source: ['https://a.example/ellum']},
        {id: 'viby', name: '<b>Viby</b>', municipality: '0751', population: 100},
      ],
      processes: [{id: 'e', village: 'ellum', cohort: '2021', start: '2021-02-01'}],
      volunteers: [
        {village: 'ellum', role: 'unikke', date: '2021-02-01', people: 10},
        {village: 'ellum', role: 'unikke', date: '2022-06-01', people: 25},
      ],
      initiatives: [{id: 'sti', village: 'ellum', name: 'Stien', sdgs: [11]}],
      statuses: [{initiative: 'sti', status: 'igang', date: '2021-09-01'}],
      meetings: [{village: 'ellum', kind: 'borgersamling', date: '2021-04-10', attendance: 40}],
    },
    {title: 'Prøve', updated: '2022-11-20'},
  );
});

afterAll(() => void database.finish());

describe('a report', () => {
  it('tells what was known on its day, and no more', async () => {
    const later = words(await report('2022-11-20'));
    expect(later).toContain('25 frivillige');
    expect(later).toContain('Opgjort den 20. november 2022');
    const earlier = words(await report('2021-06-30'));
    expect(earlier).toContain('10 frivillige');
    expect(earlier).not.toContain('25 frivillige');
    expect(earlier).toMatch(/0 initiativer|ingen initiativer|ikke oplyst/);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    expect(await report('2022-11-20')).toBe(await report('2022-11-20'));
  });

  it('is of what is chosen alone, and says so', async () => {
    const text = words(await report('2022-11-20', {municipality: '0751'}));
    expect(text).toContain('Aarhus Kommune');
    expect(text).not.toContain('Ellum');
    await expect(report('2022-11-20', {cohort: '1999'})).rejects.toMatchObject({name: 'NoVillages'});
  });

  it('is valid HTML that asks nobody for anything, and takes nothing from data for markup', async () => {
    const text = await report('2022-11-20');
    expect(await problemsIn(text.replace(/<style>[^]*?<\/style>/, ''))).toEqual([]);
    expect(text).not.toMatch(/<(?:script|link|iframe|object|img)\b|url\((?!"?data:|#)/);
    expect(text).toContain('&lt;b&gt;Viby&lt;/b&gt;');
    expect(text).not.toContain('<b>Viby');
  });

  it('has headings one below the other, a table of contents that leads to them, and figures in words', async () => {
    const {document} = parseHTML(await report('2022-11-20'));
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({localName}) => Number(localName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((id) => !document.getElementById(id))).toEqual([]);
    const drawings = [...document.querySelectorAll('svg[role=img]')];
    expect(drawings.length).toBeGreaterThan(5);
    for (const drawing of drawings) expect(drawing.getAttribute('aria-label')).toMatch(/\S+ \S+/);
  });

  it('names its data by their fingerprint, its sources and its forbearances', async () => {
    const text = words(await report('2022-11-20'));
    expect(text).toMatch(/fingeraftryk [0-9a-f]{64}/);
    expect(text).toContain('https://a.example/ellum');
    for (const word of ['Metode og forbehold', 'resultater', 'små tal'])
      expect(text.toLowerCase()).toContain(word.toLowerCase());
  });
});

function report(date: string, some: Partial<Selection> = {}): Promise<string> {
  const {document} = parseHTML('<!doctype html><html></html>');
  const fonts = {regular: '', bold: '', heading: ''};
  return makeReport({database, selection: {...everything, ...some}, date, site: null, fonts, document});
}

function words(text: string): string {
  const {document} = parseHTML(text);
  for (const style of document.querySelectorAll('style')) style.remove();
  return document.documentElement.textContent.replace(/\s+/g, ' ');
}
