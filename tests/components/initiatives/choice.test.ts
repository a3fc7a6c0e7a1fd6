import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chosen, everything, type Choice} from '../../../components/initiatives/choice.ts';
import {lyngdal, sampleInitiative, sampleVillage} from '../../../components/internal/sample-villages.ts';
import {initiativeStatuses} from '../../../data/model/initiative.ts';

describe('chosen', () => {
  it('shows what is under way first, then what is to come, what came true, and the rest', () => {
    const initiatives = [...initiativeStatuses, null].map((status) => sampleInitiative(`${status}`, 'X', {status}));
    expect(chosen(sampleVillage({initiatives}), everything).map(({status}) => status)).toEqual([
      'igang',
      'planlagt',
      'ide',
      'drift',
      'realiseret',
      'pause',
      'opgivet',
      null,
    ]);
  });

  for (const [choice, ids] of [
    [{status: 'drift'}, ['faellesspisning']],
    [{goal: '15'}, ['hegn', 'shelter']],
    [{goal: '17'}, []],
    [{goal: ':sammen'}, ['legeplads', 'faellesspisning']],
    [{goal: ':sammen', status: 'drift'}, ['faellesspisning']],
    [{text: 'SHELTER'}, ['shelter']],
    [{text: 'robinie vand'}, ['legeplads']],
    [{text: '  vand   robinie '}, ['legeplads']],
    [{text: 'robinie shelter'}, []],
    [{text: 'legepladsgruppen'}, ['legeplads']],
    [{text: 'plantedag'}, ['legeplads']],
    [{text: 'kaffe'}, ['legeplads']],
    [{text: 'på tværs'}, ['legeplads', 'faellesspisning']],
    [{text: 'FÆLLESSPISNING'}, ['faellesspisning']],
    [{text: 'ÅEN'}, ['shelter']],
    [{text: '(.*'}, []],
  ] as const satisfies readonly (readonly [Partial<Choice>, readonly string[]])[]) {
    it(`finds ${ids.join(' and ') || 'nothing'} by ${JSON.stringify(choice)}`, () => {
      expect(chosen(lyngdal, {...everything, ...choice}).map(({id}) => id)).toEqual(ids);
    });
  }

  it('finds an initiative by its own name, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (name) => {
        const village = sampleVillage({initiatives: [sampleInitiative('a', name)]});
        expect(chosen(village, {...everything, text: name})).toHaveLength(1);
      }),
    );
  });

  it('leaves the village as it was', () => {
    const before = lyngdal.initiatives.map(({id}) => id);
    chosen(lyngdal, everything);
    expect(lyngdal.initiatives.map(({id}) => id)).toEqual(before);
  });
});
