import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import schema from '../../../data/schema/village.v1.json' with {type: 'json'};
import {feed} from '../model/feed.ts';

describe('the schema of a feed', () => {
  const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(schema);

  it('accepts a feed in which every field says something', () => {
    expect([validate(feed), validate.errors]).toEqual([true, null]);
  });

  for (const [fact, change, accepted] of [
    ['a field of a later day', {weather: 'fine'}, true],
    ['a newer format', {format: 2}, false],
    ['no name', {name: undefined}, false],
    ['a population in words', {population: {people: 'mange', year: null, note: null}}, false],
    ['a population that is withheld', {population: {people: 'skjult', year: null, note: null}}, true],
    ['a link that runs', {website: 'javascript:alert(1)'}, false],
    ['a Danish date', {process: {...feed.process, start: '15-08-2021'}}, false],
  ] as const) {
    it(`${accepted ? 'accepts' : 'refuses'} ${fact}`, () => {
      expect(validate(JSON.parse(JSON.stringify({...feed, ...change})))).toBe(accepted);
    });
  }
});
