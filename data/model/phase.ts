import type {Words} from './language.ts';
import type {MilestoneKey} from './milestone.ts';
import type {StepState} from './step.ts';

/** A phase of the process. Number 0 is the prerequisites; a phase whose name nobody has recorded has no label. */
export interface Phase {
  readonly key: string;
  readonly number: number;
  readonly label: Words | null;
  readonly milestones: readonly MilestoneKey[];
}

/** One version of the process: its phases under the names they had. A milestone it does not place stands outside them. */
export interface PhaseModel {
  readonly key: string;
  readonly title: Words;
  readonly phases: readonly Phase[];
}

const prerequisites: Phase = {
  key: 'forudsaetninger',
  number: 0,
  label: {da: 'Forudsætninger', en: 'Prerequisites', de: 'Voraussetzungen'},
  milestones: [
    'initiativtagere_fundet',
    'samarbejdskultur_vurderet',
    'kommune_med',
    'finansiering_aftalt',
    'partnerskab_aftalt',
  ],
};

const mobilising: readonly MilestoneKey[] = [
  'opstartsworkshop_afholdt',
  'styregruppe_nedsat',
  'forventninger_afstemt',
  'borgerpanel_nedsat',
  'foerste_borgersamling_afholdt',
];
const mapping: readonly MilestoneKey[] = [
  'noegletal_indsamlet',
  'spoergeskema_gennemfoert',
  'kortlaegning_faerdig',
  'udviklingskapacitet_vurderet',
  'landsbymaal_valgt',
  'midtvejskursus_afholdt',
];
const facilitating: readonly MilestoneKey[] = [
  'fremtidsvaerksted_afholdt',
  'arbejdsgrupper_dannet',
  'initiativer_igangsat',
];
const organising: readonly MilestoneKey[] = [
  'blup_plan_godkendt',
  'blup_plan_offentliggjort',
  'landsbyfortaelling_offentliggjort',
  'organisering_aftalt',
  'konference_afholdt',
];

/**
 * The process as it has been named through the years, oldest first.
 *
 * Sources: for 2021 http://blup.dk/framing-2/ and http://blup.dk/scanning-3/ (six phases, of which three names are
 * attested; the milestones of the other three belong to no phase we can name), for January 2022
 * https://www.blup.dk/projects-2, for the newest https://www.blup.dk/post/kort-og-godt-om-blup.
 */
export const phaseModels: readonly PhaseModel[] = [
  {
    key: '2021',
    title: {da: 'BLUP 2021 (seks faser)', en: 'BLUP 2021 (six phases)', de: 'BLUP 2021 (sechs Phasen)'},
    phases: [
      prerequisites,
      {
        key: 'framing',
        number: 1,
        label: {da: 'Framing'},
        milestones: ['styregruppe_nedsat', 'forventninger_afstemt', 'borgerpanel_nedsat'],
      },
      {
        key: 'scanning',
        number: 2,
        label: {da: 'Scanning'},
        milestones: ['noegletal_indsamlet', 'spoergeskema_gennemfoert', 'kortlaegning_faerdig'],
      },
      {key: 'scenarie', number: 3, label: {da: 'Scenarie', en: 'Scenario', de: 'Szenario'}, milestones: []},
      {key: 'fase-4', number: 4, label: null, milestones: []},
      {key: 'fase-5', number: 5, label: null, milestones: []},
      {key: 'fase-6', number: 6, label: null, milestones: []},
    ],
  },
  fourPhases('2022', {da: 'BLUP januar 2022', en: 'BLUP January 2022', de: 'BLUP Januar 2022'}, [
    {da: 'Handling', en: 'Action', de: 'Handlung'},
    {da: 'Bærebygtighed'},
  ]),
  fourPhases('nyeste', {da: 'BLUP, nyeste', en: 'BLUP, newest', de: 'BLUP, neueste'}, [
    {da: 'Facilitering', en: 'Facilitation', de: 'Moderation'},
    {da: 'Organisering', en: 'Organisation', de: 'Organisation'},
  ]),
];

/** The phases a course is drawn with where nobody has said which names it used. */
export const newestPhaseModel = phaseModels.at(-1)!;

/** What is known of a phase: how its recorded milestones stand. */
export interface PhaseRecord {
  readonly milestones: readonly StepState[];
}

/** What is known of a course as a whole. */
export interface CourseRecord {
  readonly begun: boolean;
  readonly ended: boolean;
  readonly halted: 'pause' | 'standset' | null;
}

/**
 * Where each phase of a course stands, from what has been recorded of its milestones.
 *
 * A phase has begun when one of its milestones is done. It is over when the course has ended, or when none of them is still
 * ahead and a later phase has begun, so phases may overlap. It is skipped when all its milestones are. It is ahead when
 * neither it nor a later one has begun in a course that goes on. Of what lies behind and was never recorded, nothing is
 * said. Phase 0 alone needs no later phase to be over: a checklist is done when every box is ticked.
 */
export function phaseStates(phases: readonly PhaseRecord[], course: CourseRecord): StepState[] {
  const lastBegun = phases.findLastIndex(hasBegun);
  const standing = course.halted === 'standset' ? 'stopped' : course.halted === 'pause' ? 'paused' : 'current';
  const states = phases.map((phase, i): StepState => {
    if (isSkipped(phase)) return 'skipped';
    if (hasBegun(phase)) return isOver(phase, i, lastBegun, course) ? 'done' : standing;
    if (course.ended || i < lastBegun) return 'unknown';
    return lastBegun >= 0 || course.begun || phase.milestones.includes('ahead') ? 'ahead' : 'unknown';
  });
  return course.begun && !course.ended && lastBegun < 0 ? withFirst(states, standing) : states;
}

function hasBegun({milestones}: PhaseRecord): boolean {
  return milestones.includes('done');
}

function isSkipped({milestones}: PhaseRecord): boolean {
  const known = milestones.filter((state) => state !== 'unknown');
  return known.length > 0 && known.every((state) => state === 'skipped');
}

function isOver({milestones}: PhaseRecord, i: number, lastBegun: number, course: CourseRecord): boolean {
  const ticked = i === 0 && !milestones.includes('unknown');
  return course.ended || (!milestones.includes('ahead') && (i < lastBegun || ticked));
}

function withFirst(states: readonly StepState[], standing: StepState): StepState[] {
  const first = states.findIndex((state) => state !== 'skipped');
  return states.map((state, i) => (i === first ? standing : state));
}

function fourPhases(key: string, title: Words, [third, fourth]: readonly [Words, Words]): PhaseModel {
  return {
    key,
    title,
    phases: [
      prerequisites,
      {
        key: 'mobilisering',
        number: 1,
        label: {da: 'Mobilisering', en: 'Mobilisation', de: 'Mobilisierung'},
        milestones: mobilising,
      },
      {
        key: 'kortlaegning',
        number: 2,
        label: {da: 'Kortlægning', en: 'Mapping', de: 'Bestandsaufnahme'},
        milestones: mapping,
      },
      {key: keyOf(third), number: 3, label: third, milestones: facilitating},
      {key: keyOf(fourth), number: 4, label: fourth, milestones: organising},
    ],
  };
}

function keyOf({da}: Words): string {
  return da.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}
