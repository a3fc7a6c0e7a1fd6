import {describe, expect, it} from 'vitest';
import {milestones} from '../../../data/model/milestone.ts';
import {newestPhaseModel, phaseModels, phaseStates, type CourseRecord} from '../../../data/model/phase.ts';
import type {StepState} from '../../../data/model/step.ts';

const ongoing = {begun: true, ended: false, halted: null} as const;
const paused = {...ongoing, halted: 'pause'} as const;
const stopped = {...ongoing, halted: 'standset'} as const;
const ended = {...ongoing, ended: true} as const;
const unheardOf = {begun: false, ended: false, halted: null} as const;
const planned = unheardOf;

// d done, a ahead, s skipped, u unknown; one word a phase, phase 0 first, “-” where nothing is recorded.
const cases: readonly (readonly [fact: string, course: CourseRecord, recorded: string, states: string])[] = [
  ['nothing known at all', unheardOf, 'uuuuu - - - -', 'unknown unknown unknown unknown unknown'],
  ['begun and nothing more', ongoing, 'uuuuu - - - -', 'current ahead ahead ahead ahead'],
  ['only planned steps', planned, 'uuuuu a - - -', 'unknown ahead unknown unknown unknown'],
  ['some prerequisites met', ongoing, 'dduuu - - - -', 'current ahead ahead ahead ahead'],
  ['every prerequisite met', ongoing, 'ddddd - - - -', 'done ahead ahead ahead ahead'],
  ['every prerequisite met or skipped', ongoing, 'dddds - - - -', 'done ahead ahead ahead ahead'],
  ['phase 1 current', ongoing, 'ddddd da - - -', 'done current ahead ahead ahead'],
  ['phase 2 current', ongoing, 'ddddd dd d - -', 'done done current ahead ahead'],
  ['phase 3 current', ongoing, 'ddddd dd dd d -', 'done done done current ahead'],
  ['phase 4 current', ongoing, 'ddddd dd dd d d', 'done done done done current'],
  ['phase 1 begun, prerequisites never told', ongoing, 'uuuuu d - - -', 'unknown current ahead ahead ahead'],
  ['phase 1 begun, prerequisites half told', ongoing, 'dduuu d - - -', 'done current ahead ahead ahead'],
  ['two phases at once', ongoing, 'ddddd da d - -', 'done current current ahead ahead'],
  ['a phase behind with nothing recorded', ongoing, 'ddddd d - d -', 'done done unknown current ahead'],
  ['a phase skipped', ongoing, 'ddddd d ss d -', 'done done skipped current ahead'],
  ['the first phase skipped', ongoing, 'ddddd ss - - -', 'done skipped ahead ahead ahead'],
  ['a phase partly skipped', ongoing, 'ddddd ds d - -', 'done done current ahead ahead'],
  ['a step repeated', ongoing, 'ddddd dd d - -', 'done done current ahead ahead'],
  ['a step repeated and planned once more', ongoing, 'ddddd dda d - -', 'done current current ahead ahead'],
  ['paused', paused, 'ddddd d d - -', 'done done paused ahead ahead'],
  ['paused before any step', paused, 'uuuuu - - - -', 'paused ahead ahead ahead ahead'],
  ['stopped', stopped, 'ddddd da d - -', 'done stopped stopped ahead ahead'],
  ['ended', ended, 'ddddd d d d d', 'done done done done done'],
  ['ended with little recorded', ended, 'uuuuu - - d -', 'unknown unknown unknown done unknown'],
  ['ended with a phase skipped', ended, 'uuuuu - - d ss', 'unknown unknown unknown done skipped'],
  ['ended while a step was still planned', ended, 'ddddd d d d da', 'done done done done done'],
];

describe('phaseStates', () => {
  for (const [fact, course, recorded, states] of cases) {
    it(`says of ${fact}: ${states}`, () => {
      expect(phaseStates(recorded.split(' ').map(record), course).join(' ')).toBe(states);
    });
  }

  it('knows no course without phases', () => {
    expect(phaseStates([], ongoing)).toEqual([]);
  });
});

describe('the phase models', () => {
  it('number their phases 0, 1, 2 …, the prerequisites first', () => {
    for (const {phases} of phaseModels) expect(phases.map(({number}) => number)).toEqual(phases.map((_, i) => i));
  });

  it('place no step twice', () => {
    for (const {phases} of phaseModels) {
      const placed = phases.flatMap((phase) => phase.milestones);
      expect(placed).toEqual([...new Set(placed)]);
    }
  });

  it('place every step in the newest', () => {
    const placed = newestPhaseModel.phases.flatMap((phase) => phase.milestones);
    expect(placed.toSorted()).toEqual(milestones.map(({key}) => key).toSorted());
  });

  it('keep the names a village had', () => {
    const names = phaseModels.map(({phases}) => phases.slice(1).map(({label}) => label?.da ?? null));
    expect(names).toEqual([
      ['Framing', 'Scanning', 'Scenarie', null, null, null],
      ['Mobilisering', 'Kortlægning', 'Handling', 'Bærebygtighed'],
      ['Mobilisering', 'Kortlægning', 'Facilitering', 'Organisering'],
    ]);
  });
});

function record(letters: string): {milestones: StepState[]} {
  const states: Record<string, StepState> = {d: 'done', a: 'ahead', s: 'skipped', u: 'unknown'};
  return {milestones: [...letters].flatMap((letter) => states[letter] ?? [])};
}
