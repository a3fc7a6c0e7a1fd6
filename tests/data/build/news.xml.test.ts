import fc from 'fast-check';
import {parseAtomFeed} from 'feedsmith';
import {describe, expect, it} from 'vitest';
import {newsFeeds} from '../../../data/build/news.xml.ts';
import {packageOf, type Some} from './package-of.ts';
import {wellFormed} from '../../support/well-formed.ts';

const address = 'https://blup.example/';

describe('the news', () => {
  it('are one feed for each village and one for all of them', () => {
    expect([...feedsOf({}).keys()]).toEqual(['news/ellum.xml', 'news/viby.xml', 'news.xml']);
  });

  it('are what has happened, the newest first, and the meetings to come', () => {
    const feed = feedIn({
      processes: [{id: 'a', village: 'ellum', start: '2022-02', end: '2022-11-18'}],
      milestones: [
        {process: 'a', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2022-03-02'},
        {process: 'a', milestone: 'kortlaegning_faerdig', state: 'planlagt', date: '2022-08'},
      ],
      meetings: [
        {
          village: 'ellum',
          kind: 'borgermoede',
          date: '2022-12-01',
          time: '19:00',
          place: 'Kroen',
          written: '2022-11-19',
        },
        {village: 'ellum', kind: 'borgersamling', date: '2022-05-01', attendance: 31},
      ],
      initiatives: [{id: 'leg', village: 'ellum', name: 'Legepladsen'}],
      statuses: [
        {initiative: 'leg', status: 'ide', date: '2022-06'},
        {initiative: 'leg', status: 'igang', date: '2022-21'},
        {initiative: 'leg', status: 'realiseret'},
      ],
    });
    expect(feed.entries!.map(({title, updated}) => `${String(updated).slice(0, 10)} ${title!.value}`)).toEqual([
      '2022-11-19 Ellum: Borgermøde 1. december 2022 kl. 19.00',
      '2022-11-18 Ellum har afsluttet sin BLUP',
      '2022-06-30 Ellum: ny idé: Legepladsen',
      '2022-05-31 Ellum: Legepladsen er i gang',
      '2022-05-01 Ellum: Borgersamling',
      '2022-03-02 Ellum: Styregruppe nedsat',
      '2022-02-28 Ellum er begyndt på sin BLUP',
    ]);
    expect(feed.entries![4]!.summary!.value).toBe('Holdt 1. maj 2022. 31 mødte op.');
  });

  it('say of a halt what it is, and when', () => {
    const feed = feedIn({processes: [{id: 'a', village: 'ellum', halted: 'pause', halted_since: '2022-03'}]});
    expect(feed.entries!.map(({title, summary}) => `${title!.value}. ${summary!.value}`)).toEqual([
      'Ellum holder pause i sin BLUP. Marts 2022.',
    ]);
  });

  it('have what the format asks of every feed and entry, and no name twice', () => {
    const step = {process: 'a', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2022-03-02'} as const;
    for (const text of feedsOf({
      processes: [{id: 'a', village: 'ellum', start: '2022'}],
      milestones: [step, step],
    }).values()) {
      expect(wellFormed(text)).toBe(true);
      const {id, title, updated, authors, links, entries = []} = parseAtomFeed(text);
      expect(links!.find(({rel}) => rel === 'self')!.href).toBe(id);
      expect([title!.value, authors![0]!.name].every(Boolean)).toBe(true);
      expect([updated, ...entries.map((entry) => entry.updated)].join()).toMatch(
        /^(\d{4}-\d\d-\d\dT00:00:00(\.000)?Z,?)+$/,
      );
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
      for (const entry of entries)
        expect(entry.links![0]!.href).toMatch(/^https:\/\/blup\.example\/data\/proeve\/villages\//);
    }
  });

  it('say of invented villages that they are, in the title and in each entry', () => {
    const some: Some = {processes: [{id: 'a', village: 'ellum', start: '2022'}]};
    const feed = parseAtomFeed(feedsOf(some, true).get('news.xml')!);
    expect(feed.title!.value).toBe('Nyt fra Prøve – opdigtede eksempeldata');
    expect(feed.entries![0]!.summary!.value).toBe('2022. Opdigtede eksempeldata.');
    expect(feedsOf(some).get('news.xml')).not.toMatch(/opdigtede/i);
  });

  it('take nothing from data for markup, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({unit: 'binary', minLength: 1}), fc.constantFrom('<b>&', ']]>', '\u0000')),
        (name) => {
          const text = feedsOf({
            initiatives: [{id: 'leg', village: 'ellum', name, description: name}],
            statuses: [{initiative: 'leg', status: 'igang', date: '2022'}],
          }).get('news/ellum.xml')!;
          expect(wellFormed(text)).toBe(true);
          expect(text.match(/<[a-z]+/g)).toHaveLength(14);
        },
      ),
    );
  });
});

function feedIn(some: Some) {
  return parseAtomFeed(feedsOf(some).get('news/ellum.xml')!);
}

function feedsOf(some: Some, invented = false): ReadonlyMap<string, string> {
  const villages = ['ellum', 'viby'].map((id) => ({id, name: id === 'ellum' ? 'Ellum' : 'Viby', municipality: '0550'}));
  const files = newsFeeds(packageOf({invented}, {villages, ...some}), address);
  return new Map(Array.from(files, ({path, content}) => [path, content as string]));
}
