import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {progress} from '../../../components/internal/terms.da.ts';
import {makeVillagePage} from '../../../data/build/village.html.ts';
import {languages, type Language} from '../../../data/model/language.ts';
import type {DataPackage} from '../../../data/model/package.ts';
import type {Table} from '../../../data/model/table.ts';
import {tables} from '../../../data/model/tables.ts';
import {packageOf, type Some} from './package-of.ts';
import {problemsIn} from './valid-html.ts';

describe('a village’s page', () => {
  it('says without a script where the village is', () => {
    const text = page({
      processes: [{id: 'a', village: 'ellum', start: '2021'}],
      milestones: [{process: 'a', milestone: 'arbejdsgrupper_dannet', state: 'gennemfoert'}],
    });
    expect(inside('blup-progress', text)).toBe('<p>Ellum er i fase 3 af 4: Facilitering.</p>');
    expect(text).toContain(
      '<meta name="description" content="Ellum er i fase 3 af 4: Facilitering. Forløbet begyndte i 2021. –',
    );
  });

  it('lists without a script what has been started', () => {
    const text = page({
      initiatives: [
        {id: 'leg', village: 'ellum', name: 'Legeplads', sdgs: [3, 11], description: 'Af robinie.'},
        {id: 'kaffe', village: 'ellum', name: 'Kaffe'},
      ],
      statuses: [{initiative: 'leg', status: 'igang'}],
    });
    expect(inside('blup-initiatives', text)).toContain('<strong>Legeplads</strong> (I gang): Af robinie.');
    expect(inside('blup-initiatives', text)).toContain('<strong>Kaffe</strong> (Status ikke oplyst)');
    expect(inside('blup-goal-wheel', text)).toContain('<li>11 Bæredygtige byer og lokalsamfund: 1');
  });

  it('is whole where nothing but a name is known', () => {
    const text = page({});
    expect(inside('blup-progress', text)).toBe('<p>Om Ellum er eller har været med i BLUP, er ikke oplyst.</p>');
    expect(text).toContain(
      'Ikke oplyst: indbyggere, lokalt organ, BLUP-hold, hjemmeside, BLUP-plan og landsbyfortælling.',
    );
    expect(text).toContain('Det er ikke oplyst, hvor mange der er med.');
    expect(text).toContain('Der er ikke oplyst nogen møder.');
    expect(text).not.toMatch(/null|undefined|NaN|\[object|>false</);
  });

  it('tells what is withheld, what is nothing and what nobody has told apart', () => {
    const count = (role: 'styregruppe' | 'borgerpanel' | 'andre', people: number | 'skjult' | null) =>
      ({village: 'ellum', role, people, date: '2022'}) as const;
    const text = page({
      villages: [{id: 'ellum', name: 'Ellum', municipality: '0550', population: 1100, population_year: 2022}],
      volunteers: [count('styregruppe', 'skjult'), count('borgerpanel', 0), count('andre', null)],
    });
    const cells = Array.from(text.matchAll(/<td>([^<]*)<\/td>/g), ([, cell]) => cell);
    expect(cells).toEqual(['skjult', '2022', '0', '2022', 'ikke oplyst', '2022']);
    expect(text).toContain('<dd>1.100 (2022)</dd>');
  });

  it('parts the meetings to come from those held, as of the day of the package', () => {
    const text = page({
      meetings: [
        {village: 'ellum', kind: 'borgermoede', title: 'Før', date: '2022-11-19', attendance: 40},
        {village: 'ellum', kind: 'borgermoede', title: 'Siden', date: '2022-11-21', time: '19:00'},
      ],
    });
    const [coming, held] = text.split('<h3>Afholdt</h3>');
    expect(coming).toMatch(/<h3>Kommende<\/h3>[^]*Siden[^]*21\. november 2022 kl\. 19\.00/);
    expect(held).toMatch(/Før[^]*40 mødte op/);
  });

  it('reaches everything by addresses that hold wherever the site stands', () => {
    const text = page({});
    const [head, body] = text.replace(/<template[^]*?<\/template>/g, '').split('</head>') as [string, string];
    const own = head.replace(/<link rel="(?:canonical|alternate" hreflang)[^>]*>/g, '') + body;
    const addresses = Array.from(own.matchAll(/ (?:href|src)="([^"]*)"/g), ([, address]) => address!);
    const place = new URL('https://host.example/en/mappe/data/proeve/villages/ellum/index.html');
    expect(addresses.filter((address) => /^(\/|https?:)/.test(address))).toEqual([]);
    expect(new Set(addresses.map((address) => new URL(address, place).href.replace(/.*mappe\//, '')))).toEqual(
      new Set([
        'icon.svg',
        'site.css',
        'site.js',
        'blup.js',
        'index.html',
        'data/proeve/index.html',
        'data/proeve/villages/ellum.json',
        'data/proeve/villages/ellum/index.html#indhold',
        'data/proeve/villages/ellum/en/index.html',
        'data/proeve/villages/ellum/de/index.html',
        'data/proeve/calendars/ellum.ics',
        'data/proeve/news/ellum.xml',
        'data/proeve/posters/ellum.html',
        ...['card.png', 'goal-wheel.png', 'goal-wheel.svg', 'progress.png', 'progress.svg'].map(
          (name) => `data/proeve/pictures/ellum/${name}`,
        ),
      ]),
    );
  });

  it('has the feed fetched beside the script', () => {
    expect(page({})).toContain('<link rel="preload" as="fetch" crossorigin href="../../villages/ellum.json" />');
  });

  it('speaks three languages, each of which leads to the others', async () => {
    const some: Some = {
      processes: [{id: 'a', village: 'ellum', start: '2021'}],
      milestones: [{process: 'a', milestone: 'arbejdsgrupper_dannet', state: 'gennemfoert'}],
      meetings: [{village: 'ellum', kind: 'borgermoede', date: '2022-12-01', place: 'Kroen'}],
    };
    const told = {
      da: ['Ellum er i fase 3 af 4: Facilitering.', 'Ikke oplyst: indbyggere', '1. december 2022'],
      en: ['Ellum is in phase 3 of 4: Facilitation.', 'Not stated: inhabitants', '<span lang="da">Kroen</span>'],
      de: ['Ellum ist in Phase 3 von 4: Moderation.', 'Nicht angegeben: Einwohner', 'Erfundene Beispieldaten'],
    };
    for (const language of languages) {
      const text = page(some, true, language);
      expect(text).toContain(`<html lang="${language}">`);
      for (const words of told[language]) expect(text).toContain(words);
      for (const other of languages) {
        const folder = other === 'da' ? '' : `${other}/`;
        expect(text).toContain(
          `hreflang="${other}" href="https://blup.example/data/proeve/villages/ellum/${folder}index.html"`,
        );
      }
      expect(await problemsIn(text)).toEqual([]);
    }
  });

  it('says to those who read by machine what the place, the course and the meetings are', () => {
    const text = page({
      villages: [{id: 'ellum', name: '</script><b>', municipality: '0550', latitude: 55.1, longitude: 9}],
      processes: [{id: 'a', village: 'ellum', start: '2021-03', end: '2022-21'}],
      meetings: [
        {village: 'ellum', kind: 'borgermoede', date: '2022-07-01', time: '19:00', end_time: '21:00'},
        {village: 'ellum', kind: 'borgermoede', date: '2022-12-01', time: '19:00'},
        {village: 'ellum', kind: 'andet', date: '2022-12'},
      ],
    });
    const [, json] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(text)!;
    const graph = (JSON.parse(json!) as {'@graph': Record<string, unknown>[]})['@graph'];
    expect(graph.map((thing) => thing['@type'])).toEqual(['Place', 'Project', 'Event', 'Event']);
    expect(graph[0]).toMatchObject({name: '</script><b>', geo: {latitude: 55.1, longitude: 9}});
    expect([graph[1]!.foundingDate, graph[1]!.dissolutionDate]).toEqual(['2021-03', undefined]);
    expect(graph.slice(2).map(({startDate, endDate}) => [startDate, endDate])).toEqual([
      ['2022-07-01T19:00:00+02:00', '2022-07-01T21:00:00+02:00'],
      ['2022-12-01T19:00:00+01:00', undefined],
    ]);
  });

  it('tells what a shared link is to show, in full', () => {
    const text = page({});
    const shared = new Map(
      Array.from(text.matchAll(/<meta property="og:([^"]*)" content="([^"]*)" \/>/g), ([, a, b]) => [a, b]),
    );
    expect(shared.get('image')).toBe('https://blup.example/data/proeve/pictures/ellum/card.png');
    expect([shared.get('image:width'), shared.get('image:height')]).toEqual(['1200', '630']);
    expect(shared.get('title')).toBe('Ellum – Opdigtede eksempeldata');
    expect(shared.get('description')).toContain('Om Ellum er eller har været med i BLUP');
  });

  it('gives a snippet on one line, with the village’s words as text', () => {
    const text = page({villages: [{id: 'ellum', name: 'Ellum\n\n<b> & "Co"', municipality: '0550'}]});
    const snippets = Array.from(text.matchAll(/<textarea[^>]*>\s?([^]*?)<\/textarea/g), ([, code]) => unescaped(code!));
    const words = progress.noCourse('Ellum &lt;b&gt; &amp; &quot;Co&quot;');
    expect(snippets.slice(0, 2)).toEqual([
      '<script type="module" src="https://jeres-adresse/blup.js"></script> ' +
        '<blup-progress src="https://jeres-adresse/data/proeve/villages/ellum.json" style="display:block;min-height:clamp(5rem,9rem - 5vw,7rem)">' +
        `${words}.</blup-progress>`,
      '<div data-blup="progress" data-src="https://jeres-adresse/data/proeve/villages/ellum.json" style="display:block;min-height:clamp(5rem,9rem - 5vw,7rem)">' +
        `${words}.</div>`,
    ]);
  });

  it('says of an invented village that it is, in sight, in the title and in the description', () => {
    const [real, invented] = [page({}, false), page({}, true)];
    expect(real).not.toContain('Opdigtede');
    expect(invented).toContain('<title>Ellum, Tønder Kommune – Opdigtede eksempeldata</title>');
    expect(invented).toMatch(/<meta name="description" content="[^"]* – Opdigtede eksempeldata" \/>/);
    expect(invented.indexOf('<strong>Opdigtede eksempeldata.</strong>')).toBeLessThan(invented.indexOf('<h1>'));
  });

  it('is valid HTML without inline scripts or styles', async () => {
    const text = makeVillagePage(everythingIs('Ord'), 'v', 'da', address);
    expect(await problemsIn(text)).toEqual([]);
    const plain = text.replace(/<template[^]*?<\/template>/g, '').replace(/<script type="application\/ld\+json">/, '');
    expect(plain).not.toMatch(/<style|<script(?![^>]* src=)|<[^>]* (style|on\w+)=/);
    expect(await problemsIn(page({}))).toEqual([]);
  });

  it('takes nothing from data for markup, whatever stands in any field', () => {
    const skeleton = tagsOf(makeVillagePage(everythingIs('Ord'), 'v', 'da', address));
    const hostile = fc.oneof(
      fc.constantFrom(
        '</textarea><script>',
        '"><img src=x onerror=alert(1)>',
        "' onload='",
        '<!--',
        ']]>',
        '${x}',
        '&lt;',
      ),
      fc.string({unit: 'grapheme', minLength: 1}).filter((text) => text.trim() !== ''),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(tagsOf(makeVillagePage(everythingIs(text), 'v', 'da', address))).toEqual(skeleton);
      }),
      {numRuns: 200},
    );
  });

  it('links to web addresses alone', () => {
    const text = page({
      villages: [
        {
          id: 'ellum',
          name: 'Ellum',
          municipality: '0550',
          website: 'javascript:alert(1)',
          source: ['data:text/html,x'],
        },
      ],
    });
    expect(text).not.toMatch(/href="(javascript|data):/);
  });
});

const address = 'https://blup.example/';

function page(some: Some, invented = true, language: Language = 'da'): string {
  return makeVillagePage(
    packageOf({invented}, {villages: [{id: 'ellum', name: 'Ellum', municipality: '0550'}], ...some}),
    'ellum',
    language,
    address,
  );
}

/** A package with one row a table, each of whose texts is the same. */
function everythingIs(text: string): DataPackage {
  const row = ({fields}: Table) =>
    Object.fromEntries(Object.entries(fields).flatMap(([name, {type}]) => (type === 'text' ? [[name, text]] : [])));
  const web = 'https://a.example/';
  return packageOf(
    {title: text, description: text},
    {
      villages: [
        {
          ...row(tables.villages),
          id: 'v',
          name: text,
          municipality: '0550',
          population: 9,
          website: web,
          plan: web,
          source: [web],
        },
      ],
      processes: [{...row(tables.processes), id: 'p', village: 'v', start: '2021', phase_model: text}],
      milestones: [{...row(tables.milestones), process: 'p', milestone: 'styregruppe_nedsat', state: 'gennemfoert'}],
      volunteers: [{...row(tables.volunteers), village: 'v', role: 'andre', date: '2021', people: 3}],
      meetings: [
        {...row(tables.meetings), village: 'v', kind: 'andet', date: '2021', link: web},
        {...row(tables.meetings), village: 'v', kind: 'andet', date: '2030'},
      ],
      goals: [{...row(tables.goals), id: 'g', village: 'v', sdgs: [1]}],
      initiatives: [{...row(tables.initiatives), id: 'i', village: 'v', goal: 'g', link: web}],
    },
  );
}

/** The tags of a page with their attributes, whatever these say. */
function tagsOf(page: string): string[] {
  return Array.from(page.matchAll(/<[^>]*>/g), ([tag]) => tag.replace(/"[^"]*"/g, '""'));
}

function inside(tag: string, page: string): string {
  const [, content] = new RegExp(`<${tag}[^>]*>([^]*)</${tag}\\s*>`).exec(page.replace(/\s+/g, ' ')) ?? [];
  return content!.replace(/<template[^]*?<\/template>/g, '').trim();
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
