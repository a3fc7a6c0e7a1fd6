import {expect, it} from 'vitest';
import {matching} from '../../../dashboard/controls/matching.ts';
import type {VillageEntry} from '../../../data/model/package-index.ts';

const villages = [village('Aabybro', 'Jammerbugt'), village('Nørre Løgum', 'Tønder'), village('Øby', 'Tønder')];

it.each([
  ['', ['Aabybro', 'Nørre Løgum', 'Øby']],
  ['  ', ['Aabybro', 'Nørre Løgum', 'Øby']],
  ['løg', ['Nørre Løgum']],
  ['ØBY', ['Øby']],
  ['tønder', ['Nørre Løgum', 'Øby']],
  ['by', ['Aabybro', 'Øby']],
  ['xyz', []],
])('“%s” finds %j', (text, found) => {
  expect(matching(villages, text).map(({name}) => name)).toEqual(found);
});

it('those whose name begins so come first', () => {
  const some = [village('Vesterby', 'Lolland'), village('Byrum', 'Læsø')];
  expect(matching(some, 'by').map(({name}) => name)).toEqual(['Byrum', 'Vesterby']);
});

function village(name: string, municipality: string): VillageEntry {
  const rest = {cohort: null, state: null, phase: null, initiatives: null, feed: 'x.json', page: 'x.html'};
  return {id: name, name, municipality: {code: '0001', name: municipality}, ...rest};
}
