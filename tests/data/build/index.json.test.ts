import {describe, expect, it} from 'vitest';
import {makeIndex} from '../../../data/build/index.json.ts';
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
          feed: 'villages/ellum.json',
        },
        {id: 'viby', cohort: null, state: null, phase: null},
      ],
    });
  });
});
