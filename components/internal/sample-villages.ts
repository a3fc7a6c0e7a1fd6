import {initiativeStatuses} from '../../data/model/initiative.ts';
import {newestPhaseModel, phaseModels, type PhaseModel} from '../../data/model/phase.ts';
import {layers} from '../../data/model/layer.ts';
import {milestones, type MilestoneKey} from '../../data/model/milestone.ts';
import type {StepState} from '../../data/model/step.ts';
import type {Course, Initiative, Step, Village, VillageGoal} from '../../data/model/village.ts';

/** An invented village, for stories and tests, of which only the name is known until more is said. */
export function sampleVillage(known: Partial<Village> = {}): Village {
  return {
    format: 1,
    id: 'lyngdal',
    name: 'Lyngdal',
    updated: '2026-06-30',
    package: {invented: true},
    process: null,
    layers,
    goals: [],
    initiatives: [],
    ...known,
  };
}

/** A course whose phases stand as named, from the prerequisites on, with the steps named in the order of the model. */
export function sampleCourse(
  states: readonly StepState[],
  known: Partial<Course> = {},
  steps: Partial<Record<MilestoneKey, [state: StepState, date?: string]>> = {},
  model: PhaseModel = newestPhaseModel,
): Course {
  return {
    cohort: '2025-1',
    state: 'ongoing',
    start: '2026-01-15',
    expectedEnd: '2026-24',
    end: null,
    halted: null,
    note: null,
    phases: model.phases.map(({key, number, label, milestones}, i) => ({
      key,
      number,
      label,
      state: states[i] ?? 'ahead',
      milestones: milestones.flatMap((milestone) => sampleStep(milestone, steps[milestone])),
    })),
    otherSteps: [],
    ...known,
  };
}

/** The model of 2021, with its six phases. */
export const sixPhases = phaseModels[0]!;

export function sampleGoal(id: string, name: string, sdgs: readonly number[] | null = null): VillageGoal {
  return {id, name, sdgs};
}

export function sampleInitiative(id: string, name: string, known: Partial<Initiative> = {}): Initiative {
  return {
    id,
    name,
    description: null,
    goal: null,
    sdgs: null,
    workingGroup: null,
    nextStep: null,
    hands: null,
    contact: null,
    link: null,
    status: null,
    since: null,
    ...known,
  };
}

/** A year that is still to come, whatever year a story is read in: a plan is said only while it may come true. */
export const comingYear = new Date().getFullYear() + 1;

/** A village in the middle of everything. */
export const lyngdal = sampleVillage({
  process: sampleCourse(
    ['done', 'done', 'current', 'ahead', 'ahead'],
    {},
    {
      initiativtagere_fundet: ['done', '2025-09'],
      samarbejdskultur_vurderet: ['done'],
      kommune_med: ['done', '2025-10-01'],
      finansiering_aftalt: ['done', '2025-11'],
      partnerskab_aftalt: ['done', '2025-12-04'],
      opstartsworkshop_afholdt: ['done', '2026-01-15'],
      styregruppe_nedsat: ['done', '2026-01-22'],
      forventninger_afstemt: ['skipped'],
      borgerpanel_nedsat: ['done', '2026-02'],
      foerste_borgersamling_afholdt: ['done', '2026-03-03'],
      noegletal_indsamlet: ['done', '2026-04-10'],
      spoergeskema_gennemfoert: ['done', '2026-05'],
      landsbymaal_valgt: ['ahead', '2026-23'],
      fremtidsvaerksted_afholdt: ['ahead', '2026-11-14'],
    },
  ),
  goals: [
    sampleGoal('natur', 'Plads til det vilde', [13, 15]),
    sampleGoal('sammen', 'Vi ses på tværs af alder', [3, 11]),
    sampleGoal('energi', 'Varme vi selv ejer', [7]),
  ],
  initiatives: [
    sampleInitiative('legeplads', 'Naturlegeplads ved gadekæret', {
      description: 'En legeplads af robinie, sten og vand, som børnene selv har tegnet.',
      goal: 'sammen',
      sdgs: [3, 11],
      workingGroup: 'Legepladsgruppen',
      nextStep: {text: 'Plantedag', date: '2026-10-03', time: '10:00', place: 'Ved gadekæret'},
      hands: {note: 'Fire til at grave og to til at brygge kaffe'},
      contact: {email: 'legeplads@lyngdal.example', phone: '+45 00 00 12 34', link: 'https://lyngdal.example/leg'},
      link: 'https://lyngdal.example/legeplads',
      status: 'igang',
      since: '2026-05-12',
    }),
    sampleInitiative('hegn', 'Vilde hegn langs Mosevej', {
      description: 'Levende hegn og blomstrende rabatter på de sidste to kilometer til mosen.',
      goal: 'natur',
      sdgs: [13, 15],
      workingGroup: 'Grønt udvalg',
      nextStep: {text: 'Møde med kommunen om rabatterne', date: '2026-23', time: null, place: null},
      status: 'planlagt',
      since: '2026-04',
    }),
    sampleInitiative('faellesspisning', 'Fællesspisning hver anden torsdag', {
      goal: 'sammen',
      sdgs: [2, 3, 11],
      workingGroup: 'Forsamlingshusets køkken',
      status: 'drift',
      since: '2026-02-05',
    }),
    sampleInitiative('jordvarme', 'Fælles jordvarme', {goal: 'energi', sdgs: [7], status: 'ide', since: '2026-21'}),
    sampleInitiative('shelter', 'Shelter ved åen', {
      sdgs: [3, 15],
      status: 'realiseret',
      since: '2026-05-30',
      link: 'https://lyngdal.example/shelter',
    }),
    sampleInitiative('butik', 'Ubemandet landsbybutik', {sdgs: [8, 11, 12], status: 'opgivet', since: '2026-03'}),
    sampleInitiative('loppetorv', 'Loppetorv', {status: 'pause', since: '2026-01'}),
  ],
});

/** So many initiatives, of every status and with goals of every kind, and some of neither. */
export function manyInitiatives(count: number): Initiative[] {
  return Array.from({length: count}, (_, i) =>
    sampleInitiative(`initiativ-${i}`, `${things[i % things.length]!} ${places[i % places.length]!}`, {
      status: initiativeStatuses[i % 9] ?? null,
      sdgs: i % 10 ? [(i % 17) + 1, ((i * 5) % 17) + 1] : null,
      workingGroup: i % 3 ? null : 'Grønt udvalg',
    }),
  );
}

const things = ['Blomstereng', 'Bålhytte', 'Bogskab', 'Byttebod', 'Fugletårn', 'Bænke', 'Køkkenhave', 'Petanquebane'];
const places = [
  'ved gadekæret',
  'på Mosevej',
  'bag forsamlingshuset',
  'ved åen',
  'i den gamle skole',
  'ved kirken',
  'på torvet',
];

function sampleStep(key: MilestoneKey, told?: [state: StepState, date?: string]): Step[] {
  const isPrerequisite = newestPhaseModel.phases[0]!.milestones.includes(key);
  if (!told && !isPrerequisite) return [];
  const [state = 'unknown', date = null] = told ?? [];
  return [{key, label: milestones.find((milestone) => milestone.key === key)!.label, state, date, note: null}];
}
