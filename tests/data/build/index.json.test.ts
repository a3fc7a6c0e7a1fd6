import {describe, expect, it} from 'vitest';
import {makeIndex} from '../../../data/build/index.json.ts';
import {readPackageIndex} from '../../../data/model/package-index.ts';
import {packageOf} from './package-of.ts';

describe('a package’s index', () => {
  it('sorts its villages as Danish does', () => {
    const names = ['Åbøl', 'Aarre', 'Ærø', 'Øsby', 'Viby', 'Ellum', 'ellum'];
    const villages = names.map((name, i) => ({id: `v${i}`, name, municipality: '0550'}));
    expect(makeIndex(packageOf({}, {villages})).villages.map(({name}) => name)).toEqual([
      'Ellum',
      'ellum',
      'Viby',
      'Ærø',
      'Øsby',
      'Åbøl',
      'Aarre',
    ]);
  });

  it('says of each village where it is and where its feed is', () => {
    const data = packageOf(
      {},
      {
        villages: [
          {id: 'ellum', name: 'Ellum', municipality: '0550'},
          {id: 'viby', name: 'Viby', municipality: '0440'},
        ],
        processes: [{id: 'a', village: 'ellum', cohort: '2021', start: '2021'}],
        milestones: [{process: 'a', milestone: 'kortlaegning_faerdig', state: 'gennemfoert'}],
        initiatives: [{id: 'kaffe', village: 'ellum', name: 'Kaffe'}],
      },
    );
    expect(makeIndex(data)).toMatchObject({
      format: 1,
      name: 'proeve',
      invented: true,
      villages: [
        {
          id: 'ellum',
          municipality: {code: '0550', name: 'Tønder'},
          cohort: '2021',
          state: 'ongoing',
          phase: {number: 2, of: 4, label: {da: 'Kortlægning'}, state: 'current'},
          initiatives: 1,
          feed: 'villages/ellum.json',
        },
        {id: 'viby', cohort: null, state: null, phase: null, initiatives: null},
      ],
    });
  });

  it('is read again as it was written', () => {
    const index = makeIndex(packageOf({}, {villages: [{id: 'ellum', name: 'Ellum', municipality: '0550'}]}));
    expect(readPackageIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
  });
});
