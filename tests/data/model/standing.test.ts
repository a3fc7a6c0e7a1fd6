import {describe, expect, it} from 'vitest';
import {sampleCourse} from '../../../components/internal/sample-villages.ts';
import {standing} from '../../../data/model/standing.ts';
import type {StepState} from '../../../data/model/step.ts';

describe('standing', () => {
  for (const [states, here, nextPhase, begun] of [
    ['current ahead ahead ahead ahead', 0, 1, false],
    ['done current ahead ahead ahead', 1, 2, true],
    ['done done current ahead ahead', 2, 3, true],
    ['done current current ahead ahead', 2, 3, true],
    ['done done ahead ahead ahead', undefined, 2, true],
    ['done done done done current', 4, undefined, true],
    ['done skipped paused ahead ahead', 2, 3, true],
    ['unknown unknown current ahead ahead', 2, 3, false],
    ['unknown unknown unknown unknown unknown', undefined, undefined, false],
    ['ahead ahead ahead ahead ahead', undefined, 0, false],
  ] as const) {
    it(`of ${states} is ${here ?? 'nowhere'}, then ${nextPhase ?? 'nothing'}`, () => {
      const found = standing(sampleCourse(states.split(' ') as StepState[]));
      expect([found.here?.number, found.nextPhase?.number, found.begun]).toEqual([here, nextPhase, begun]);
    });
  }

  it('counts all phases but the prerequisites', () => {
    const {phases, prerequisites} = standing(sampleCourse([]));
    expect(phases.map(({number}) => number)).toEqual([1, 2, 3, 4]);
    expect(prerequisites?.number).toBe(0);
  });

  it('finds nothing in a course without phases', () => {
    expect(standing(sampleCourse([], {phases: []}))).toEqual({
      phases: [],
      prerequisites: undefined,
      here: undefined,
      begun: false,
      nextStep: undefined,
      nextPhase: undefined,
    });
  });

  for (const state of ['ended', 'stopped'] as const) {
    it(`has nothing next once the course is ${state}`, () => {
      const course = sampleCourse(['done', 'current'], {state}, {landsbymaal_valgt: ['ahead', '2099']});
      expect(standing(course)).toMatchObject({nextStep: undefined, nextPhase: undefined});
    });
  }

  it('finds the next step also outside the phases', () => {
    const otherSteps = [{key: 'fest', label: {da: 'Fest'}, state: 'ahead', date: null, note: null}] as const;
    expect(standing(sampleCourse([], {otherSteps})).nextStep?.key).toBe('fest');
  });
});
