import type {InitiativeStatus} from './initiative.ts';
import type {Season} from './fuzzy-date.ts';
import type {StepState} from './step.ts';

/** The short Danish titles of the 17 goals, goal 1 first. */
export const goalNames: readonly string[] = [
  'Afskaf fattigdom',
  'Stop sult',
  'Sundhed og trivsel',
  'Kvalitetsuddannelse',
  'Ligestilling mellem kønnene',
  'Rent vand og sanitet',
  'Bæredygtig energi',
  'Anstændige jobs og økonomisk vækst',
  'Industri, innovation og infrastruktur',
  'Mindre ulighed',
  'Bæredygtige byer og lokalsamfund',
  'Ansvarligt forbrug og produktion',
  'Klimaindsats',
  'Livet i havet',
  'Livet på land',
  'Fred, retfærdighed og stærke institutioner',
  'Partnerskaber for handling',
];

/** What an initiative's status is called. */
export const statusNames: Readonly<Record<InitiativeStatus, string>> = {
  ide: 'Idé',
  planlagt: 'Planlagt',
  igang: 'I gang',
  realiseret: 'Realiseret',
  drift: 'I fast drift',
  pause: 'På pause',
  opgivet: 'Opgivet',
};

/** What the state of a phase or a milestone is called. */
export const stepNames: Readonly<Record<StepState, string>> = {
  done: 'Afsluttet',
  current: 'I gang',
  paused: 'På pause',
  stopped: 'Standset',
  skipped: 'Sprunget over',
  ahead: 'Ikke begyndt',
  unknown: 'Ikke oplyst',
};

/** The seasons, as they stand before a year. */
export const seasonNames: Readonly<Record<Season, string>> = {
  21: 'forår',
  22: 'sommer',
  23: 'efterår',
  24: 'vinter',
};

/** The Danish months, January first. */
export const monthNames: readonly string[] =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');
