import {readdirSync, readFileSync} from 'node:fs';
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {makeVillage, villageFeeds} from '../../../data/build/village.json.ts';
import {withhold} from '../../../data/build/withhold.ts';
import {villageParts, villageReader} from '../../../data/model/parse-village.ts';
import {readPackage} from '../../../data/workbook/read-package.ts';
import schema from '../../../data/schema/village.v1.json' with {type: 'json'};
import {packageOf, type Some} from './package-of.ts';

const village = {id: 'ellum', name: 'Ellum', municipality: '0550'};

describe('a village’s feed', () => {
  it('of a village of which nothing is told says so', () => {
    expect(make({})).toMatchObject({
      format: 1,
      id: 'ellum',
      name: 'Ellum',
      updated: '2022-11-20',
      package: {name: 'proeve', title: 'Prøve', invented: true},
      municipality: {code: '0550', name: 'Tønder'},
      population: null,
      process: null,
      goals: [],
      initiatives: [],
      volunteers: [],
      meetings: [],
    });
  });

  it('keeps to its own village', () => {
    const data = packageOf(
      {},
      {
        villages: [village, {id: 'viby', name: 'Viby', municipality: '0440'}],
        processes: [{id: 'viby-2021', village: 'viby'}],
        milestones: [{process: 'viby-2021', milestone: 'kommune_med', state: 'gennemfoert'}],
        initiatives: [{id: 'hegn', village: 'viby', name: 'Hegn'}],
        statuses: [{initiative: 'hegn', status: 'ide'}],
      },
    );
    expect(makeVillage(data, 'ellum')).toMatchObject({process: null, initiatives: []});
    expect(makeVillage(data, 'viby').initiatives[0]).toMatchObject({id: 'hegn', status: 'ide', since: null});
  });

  for (const [fact, some, expected] of [
    [
      'is dated by the row written last',
      {
        initiatives: [
          {id: 'a', village: 'ellum', name: 'A', written: '2022-12-24'},
          {id: 'b', village: 'ellum', name: 'B', written: '2021-01-01'},
        ],
      },
      {updated: '2022-12-24'},
    ],
    [
      'has a population where only its year is told',
      {villages: [{...village, population_year: 2022}]},
      {population: {people: null, year: 2022, note: null}},
    ],
    [
      'has a population of 0 where it is 0',
      {villages: [{...village, population: 0}]},
      {population: {people: 0, year: null, note: null}},
    ],
    [
      'has each role’s latest count',
      {
        volunteers: [
          count('styregruppe', '2022', 7),
          count('styregruppe', '2021-08', 6),
          count('andre', '2021', null),
          count('unikke', '2021', 20),
          count('unikke', '2022', null),
        ],
      },
      {
        volunteers: [
          {role: 'styregruppe', people: 7, date: '2022'},
          {role: 'andre', people: null, date: '2021'},
          {role: 'unikke', people: 20, date: '2021'},
        ],
      },
    ],
    [
      'has its meetings in the order of their dates',
      {
        meetings: [
          meeting('2021-09', '19:00'),
          meeting('2021-08-15', '19:00'),
          meeting(null, null),
          meeting('2021-08-15', '10:00'),
        ],
      },
      {
        meetings: [
          {date: null},
          {date: '2021-08-15', time: '10:00'},
          {date: '2021-08-15', time: '19:00'},
          {date: '2021-09'},
        ],
      },
    ],
  ] as const satisfies readonly (readonly [string, Some, object])[]) {
    it(fact, () => {
      expect(make(some)).toMatchObject(expected);
    });
  }

  for (const [fact, row, expected] of [
    ['asks for hands', {hands_needed: true}, {hands: {note: null}}],
    ['asks for hands where it only says which', {hands_note: 'fire'}, {hands: {note: 'fire'}}],
    ['asks for none though it once said which', {hands_needed: false, hands_note: 'fire'}, {hands: null}],
    ['says nothing of hands', {}, {hands: null}],
    [
      'has a next step of which only the place is told',
      {next_step_place: 'Kroen'},
      {nextStep: {text: null, date: null, time: null, place: 'Kroen'}},
    ],
    ['has no next step', {}, {nextStep: null, contact: null}],
    ['can be written to', {contact_email: 'a@b.dk'}, {contact: {email: 'a@b.dk', phone: null, link: null}}],
    [
      'names no person who has not agreed',
      {contact_email: 'a@b.dk', contact_phone: '12345678', contact_link: 'https://a.dk', contact_agreed: false},
      {contact: {email: null, phone: null, link: 'https://a.dk'}},
    ],
    ['serves the goals of its village’s goal', {goal: 'liv'}, {goal: 'liv', sdgs: [3, 11]}],
    ['serves its own goals first', {goal: 'liv', sdgs: [15]}, {sdgs: [15]}],
    ['is known to serve none', {goal: 'liv', sdgs: []}, {sdgs: []}],
    ['serves no goal anybody has told', {}, {goal: null, sdgs: null}],
  ] as const) {
    it(`has an initiative that ${fact}`, () => {
      const goals = [{id: 'liv', village: 'ellum', name: 'Liv', sdgs: [3, 11]}];
      expect(
        make({goals, initiatives: [{id: 'hegn', village: 'ellum', name: 'Hegn', ...row}]}).initiatives[0],
      ).toMatchObject(expected);
    });
  }

  for (const [fact, statuses, expected] of [
    ['nobody knows', [], [null, null]],
    [
      'is the latest',
      [
        ['igang', '2022-05'],
        ['ide', '2021'],
      ],
      ['igang', '2022-05'],
    ],
    [
      'is the dated one before the undated',
      [
        ['igang', '2022-05'],
        ['ide', null],
      ],
      ['igang', '2022-05'],
    ],
    ['has no date', [['ide', null]], ['ide', null]],
  ] as const) {
    it(`has an initiative whose status ${fact}`, () => {
      const rows = statuses.map(([status, date]) => ({initiative: 'hegn', status, date}));
      const [hegn] = make({initiatives: [{id: 'hegn', village: 'ellum', name: 'Hegn'}], statuses: rows}).initiatives;
      expect([hegn!.status, hegn!.since]).toEqual(expected);
    });
  }
});

describe('every feed of the packages that are shipped', () => {
  for (const name of readdirSync('data/packages')) {
    const data = shipped(name);
    it(`in ${name} holds to the schema, in which nothing is missing`, () => {
      const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(closed(schema));
      for (const {path, content} of villageFeeds(data)) {
        expect([path, validate(JSON.parse(content as string)), validate.errors]).toEqual([path, true, null]);
      }
    });

    it(`in ${name} is read without a problem`, () => {
      for (const {id} of data.rows.villages) {
        const {village: read, problems} = villageReader(villageParts)(
          JSON.parse(JSON.stringify(makeVillage(data, id))),
        );
        expect(problems).toEqual([]);
        expect(read.id).toBe(id);
      }
    });
  }
});

function make(some: Some) {
  return makeVillage(packageOf({}, {villages: [village], ...some}), 'ellum');
}

function count(role: 'styregruppe' | 'andre' | 'unikke', date: string, people: number | null) {
  return {village: 'ellum', role, date, people};
}

function meeting(date: string | null, time: string | null) {
  return {village: 'ellum', kind: 'borgermoede' as const, date, time};
}

function shipped(name: string) {
  const folder = `data/packages/${name}`;
  const {package: data} = readPackage(
    new Map(readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`)])),
  );
  return withhold(data!);
}

/** The schema with every field demanded and none more allowed, which finds what it forgot to say. */
function closed(part: AnySchemaObject): AnySchemaObject {
  return JSON.parse(JSON.stringify(part), (_, value: unknown) => {
    const {properties} = Object(value) as {properties?: object};
    const optional = ['en', 'de'];
    return properties && typeof (properties as {type?: unknown}).type !== 'string'
      ? {
          ...(value as object),
          required: Object.keys(properties).filter((name) => !optional.includes(name)),
          additionalProperties: false,
        }
      : value;
  }) as AnySchemaObject;
}
