import {describe, expect, it} from 'vitest';
import {makeCourse} from '../../../data/model/course.ts';
import {byVillage} from '../../../data/model/by-village.ts';
import type {PackageDescription} from '../../../data/model/package.ts';
import type {Rows} from '../../../data/model/tables.ts';
import {packageOf} from '../build/package-of.ts';

type Process = Partial<Rows['processes'][number]>;
type Taken = readonly [
  milestone: Rows['milestones'][number]['milestone'],
  state: Rows['milestones'][number]['state'],
  date?: string,
];

describe('a course', () => {
  for (const [fact, process, steps, state, phases] of [
    ['of which nothing is told', {}, [], 'unknown', 'unknown unknown unknown unknown unknown'],
    ['that has begun', {start: '2021'}, [], 'ongoing', 'current ahead ahead ahead ahead'],
    ['that begins in the year the package is from', {start: '2022'}, [], 'ongoing', 'current ahead ahead ahead ahead'],
    ['that is to begin', {start: '2023-21'}, [], 'planned', 'unknown ahead ahead ahead ahead'],
    ['that is to begin, with all agreed', {start: '2023'}, prerequisites(), 'planned', 'done ahead ahead ahead ahead'],
    [
      'of which only a step is told',
      {},
      [['styregruppe_nedsat', 'gennemfoert']],
      'ongoing',
      'unknown current ahead ahead ahead',
    ],
    [
      'of which only a plan is told',
      {},
      [['styregruppe_nedsat', 'planlagt']],
      'unknown',
      'unknown ahead unknown unknown unknown',
    ],
    [
      'that is paused',
      {start: '2021', halted: 'pause'},
      [['styregruppe_nedsat', 'gennemfoert']],
      'paused',
      'unknown paused ahead ahead ahead',
    ],
    ['that has stopped', {start: '2021', halted: 'standset'}, [], 'stopped', 'stopped ahead ahead ahead ahead'],
    [
      'that has ended',
      {start: '2021', end: '2022'},
      [['konference_afholdt', 'gennemfoert']],
      'ended',
      'unknown unknown unknown unknown done',
    ],
    [
      'that has ended after a pause',
      {end: '2022', halted: 'pause'},
      [],
      'ended',
      'unknown unknown unknown unknown unknown',
    ],
  ] as const satisfies readonly (readonly [string, Process, readonly Taken[], string, string])[]) {
    it(`${fact} is ${state}: ${phases}`, () => {
      const course = make([{id: 'a', ...process}], steps);
      expect(course.state).toBe(state);
      expect(course.phases.map((phase) => phase.state).join(' ')).toBe(phases);
    });
  }

  it('is the one that began last, then the one of the last cohort, then the last in the table', () => {
    const cohorts = (...processes: Process[]) =>
      make(
        processes.map((process, i) => ({id: `p${i}`, ...process})),
        [],
      ).cohort;
    expect(cohorts({cohort: 'a', start: '2023'}, {cohort: 'b', start: '2021'}, {cohort: 'c'})).toBe('a');
    expect(cohorts({cohort: '2023-1'}, {cohort: '2021'})).toBe('2023-1');
    expect(cohorts({cohort: '2021', note: 'x'}, {cohort: '2021', note: 'y'})).toBe('2021');
  });

  it('has only its own steps', () => {
    const data = packageOf(
      {},
      {
        villages: [{id: 'ellum'}],
        processes: [
          {id: 'old', village: 'ellum', start: '2021'},
          {id: 'new', village: 'ellum', start: '2022'},
        ],
        milestones: [{process: 'old', milestone: 'styregruppe_nedsat', state: 'gennemfoert'}],
      },
    );
    const course = makeCourse(byVillage(data).get('ellum')!, data.description)!;
    expect(course.phases[1]!.milestones).toEqual([]);
  });

  it('has all its prerequisites as a checklist, and of the other phases what is recorded', () => {
    const {phases} = make(
      [{id: 'a'}],
      [
        ['kommune_med', 'gennemfoert', '2021'],
        ['styregruppe_nedsat', 'planlagt'],
      ],
    );
    expect(phases[0]!.milestones.map(({key, state}) => `${key} ${state}`)).toEqual([
      'initiativtagere_fundet unknown',
      'samarbejdskultur_vurderet unknown',
      'kommune_med done',
      'finansiering_aftalt unknown',
      'partnerskab_aftalt unknown',
    ]);
    expect(phases[1]!.milestones).toEqual([
      {
        key: 'styregruppe_nedsat',
        label: expect.objectContaining({da: 'Styregruppe nedsat'}) as unknown,
        state: 'ahead',
        date: null,
        note: null,
      },
    ]);
  });

  it('has its steps in the order of their dates where all have one, else in their usual order', () => {
    const keys = (...steps: Taken[]) => make([{id: 'a'}], steps).phases[1]!.milestones.map(({key}) => key);
    expect(
      keys(['borgerpanel_nedsat', 'gennemfoert', '2021-03'], ['styregruppe_nedsat', 'gennemfoert', '2021-05']),
    ).toEqual(['borgerpanel_nedsat', 'styregruppe_nedsat']);
    expect(keys(['borgerpanel_nedsat', 'gennemfoert', '2021-03'], ['styregruppe_nedsat', 'gennemfoert'])).toEqual([
      'styregruppe_nedsat',
      'borgerpanel_nedsat',
    ]);
  });

  it('keeps the names it had, and the steps those phases cannot place', () => {
    const {phases, otherSteps} = make(
      [{id: 'a', phase_model: '2021'}],
      [
        ['konference_afholdt', 'gennemfoert'],
        ['styregruppe_nedsat', 'gennemfoert'],
      ],
    );
    expect(phases.map(({label}) => label?.da ?? null)).toEqual([
      'Forudsætninger',
      'Framing',
      'Scanning',
      'Scenarie',
      null,
      null,
      null,
    ]);
    expect(otherSteps.map(({key}) => key)).toEqual(['konference_afholdt']);
  });

  it('is drawn with the package’s own phases', () => {
    const own = {
      key: 'nyeste',
      title: {da: 'Vores'},
      phases: [{key: 'a', number: 0, label: {da: 'Før'}, milestones: []}],
    };
    expect(make([{id: 'a'}], [], {phaseModels: [own]}).phases.map(({label}) => label?.da)).toEqual(['Før']);
  });
});

function make(processes: readonly Process[], steps: readonly Taken[], description: Partial<PackageDescription> = {}) {
  const data = packageOf(description, {
    villages: [{id: 'ellum'}],
    processes: processes.map((process) => ({village: 'ellum', ...process})),
    milestones: steps.map(([milestone, state, date = null]) => ({process: 'a', milestone, state, date})),
  });
  return makeCourse(byVillage(data).get('ellum')!, data.description)!;
}

function prerequisites(): readonly Taken[] {
  const keys = [
    'initiativtagere_fundet',
    'samarbejdskultur_vurderet',
    'kommune_med',
    'finansiering_aftalt',
    'partnerskab_aftalt',
  ] as const;
  return keys.map((key) => [key, 'gennemfoert']);
}
