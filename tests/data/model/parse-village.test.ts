import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {process, villageParts, villageReader} from '../../../data/model/parse-village.ts';
import {feed} from './feed.ts';

describe('a reader of feeds', () => {
  it('reads a whole feed as it stands', () => {
    const {village, problems} = read(feed);
    const {id, name, updated, initiatives} = feed;
    expect(problems).toEqual([]);
    expect(village).toMatchObject({id, name, updated, package: {invented: true}, initiatives});
    expect(feed).toMatchObject({process: village.process, layers: village.layers});
    expect(village.goals).toMatchObject([{id: 'liv', name: 'Liv i byen', sdgs: [3, 11]}]);
  });

  it('is content with format, id and name', () => {
    const {village, problems} = read({format: 1, id: 'ellum', name: 'Ellum'});
    expect(problems).toEqual([]);
    expect(village).toMatchObject({process: null, layers: [], goals: [], initiatives: [], package: null});
  });

  it('reads no more than the parts it is for', () => {
    const {village, problems} = villageReader({process})(changed('initiatives', 'not even a list'));
    expect(problems).toEqual([]);
    expect(feed.process).toMatchObject(village.process!);
    expect(village).not.toHaveProperty('initiatives');
  });

  for (const json of [
    null,
    undefined,
    [],
    0,
    '<!doctype html>',
    {},
    {format: 2, id: 'ellum', name: 'Ellum'},
    {format: 0, id: 'ellum', name: 'Ellum'},
    {format: '1', id: 'ellum', name: 'Ellum'},
    {id: 'ellum', name: 'Ellum'},
    {format: 1, id: ' ', name: 'Ellum'},
    {format: 1, id: 'ellum', name: null},
    {format: 1, id: 'ellum', name: ['Ellum']},
  ]) {
    it(`refuses ${JSON.stringify(json)} in plain Danish`, () => {
      expect(() => read(json)).toThrow(TypeError);
      expect(() => read(json)).toThrow(/ventede .+; fandt .+/);
    });
  }

  for (const [path, value, where] of [
    ['updated', '15-08-2021', 'updated'],
    ['updated', ['2021'], 'updated'],
    ['package.invented', 'ja', 'package.invented'],
    ['process', [], 'process'],
    ['process.state', 'lunch', 'process.state'],
    ['process.start', '15-08-2021', 'process.start'],
    ['process.phases', {}, 'process.phases'],
    ['process.phases.0.state', 'late', 'process.phases[0].state'],
    ['process.phases.0.number', '1', 'process.phases[0].number'],
    ['process.phases.0.label', 'Mobilisering', 'process.phases[0].label'],
    ['process.phases.0.milestones.0', 7, 'process.phases[0].milestones[0]'],
    ['goals.0.sdgs.0', 18, 'goals[0].sdgs[0]'],
    ['goals.0.name', '', 'goals[0].name'],
    ['layers.0.goals.0', '1', 'layers[0].goals[0]'],
    ['initiatives.0.status', 'færdig', 'initiatives[0].status'],
    ['initiatives.0.since', '2021-13', 'initiatives[0].since'],
    ['initiatives.0.link', 'javascript:alert(1)', 'initiatives[0].link'],
    ['initiatives.0.contact.link', 'data:text/html,x', 'initiatives[0].contact.link'],
    ['initiatives.0.contact', 'a@b.dk', 'initiatives[0].contact'],
    ['initiatives.0.hands', true, 'initiatives[0].hands'],
  ] as const) {
    it(`leaves out ${path} where it is ${JSON.stringify(value)}, and names it`, () => {
      const {village, problems} = read(changed(path, value));
      expect(problems.some((problem) => problem.startsWith(`${where}: ventede `))).toBe(true);
      expect(valueAt(village, path)).not.toEqual(value);
    });
  }

  it('passes over fields it does not know', () => {
    const {village, problems} = read({...feed, weather: 'fine', process: {...feed.process, mood: 'good'}});
    expect(problems).toEqual([]);
    expect(village).toEqual(read(feed).village);
  });

  it('throws nothing but TypeError, whatever it is given', () => {
    const needed = fc.constant({format: 1, id: 'a', name: 'A'});
    const some = fc.dictionary(fc.constantFrom(...Object.keys(feed)), fc.jsonValue());
    const json = fc.oneof(
      fc.jsonValue(),
      fc.tuple(some, needed).map(([more, least]) => ({...more, ...least})),
    );
    fc.assert(fc.property(json, settles), {numRuns: 1000});
  });

  it('reads what is left of a feed in which anything has been replaced', () => {
    const at = fc.constantFrom(...paths(feed));
    fc.assert(
      fc.property(at, fc.jsonValue(), (path, value) => settles(changed(path, value))),
      {numRuns: 2000},
    );
  });

  it('keeps only web addresses where a link is meant, whatever stands there', () => {
    for (const evil of [
      'javascript:alert(1)',
      '<img src=x onerror=alert(1)>',
      'data:text/html,x',
      ' \u0001javascript:x',
    ]) {
      const {village} = read(everyTextBecomes(evil));
      expect(village.initiatives).toHaveLength(1);
      expect(village.initiatives.flatMap(({link, contact}) => [link, contact?.link])).toEqual([null, null]);
    }
  });
});

function read(json: unknown) {
  return villageReader(villageParts)(json);
}

function settles(json: unknown): boolean {
  try {
    const {village, problems} = read(json);
    return (
      [village.goals, village.layers, village.initiatives].every(Array.isArray) &&
      problems.every((line) => /ventede .+; fandt /.test(line))
    );
  } catch (error) {
    return error instanceof TypeError && /ventede .+; fandt /.test(error.message);
  }
}

function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(feed) as unknown;
  const keys = path.split('.');
  const last = keys.pop()!;
  (valueAt(copy, keys.join('.')) as Record<string, unknown>)[last] = value;
  return copy;
}

function valueAt(value: unknown, path: string): unknown {
  const keys = path ? path.split('.') : [];
  return keys.reduce((object, key) => (Object(object) as Record<string, unknown>)[key], value);
}

function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return path ? [path] : [];
  const inner = Object.entries(value).flatMap(([key, item]) => paths(item, path ? `${path}.${key}` : key));
  return path ? [path, ...inner] : inner;
}

function everyTextBecomes(text: string): unknown {
  const needed = new Set(['da', 'key', 'id', 'name', 'kind', 'role', 'state', 'date']);
  return JSON.parse(JSON.stringify(feed), (key, value: unknown) =>
    typeof value === 'string' && !needed.has(key) ? text : value,
  );
}
