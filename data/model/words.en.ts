import type {InitiativeStatus} from './initiative.ts';
import type {Season} from './fuzzy-date.ts';
import type {StepState} from './step.ts';

/** The short English titles of the 17 goals, goal 1 first. */
export const goalNames: readonly string[] = [
  'No poverty',
  'Zero hunger',
  'Good health and well-being',
  'Quality education',
  'Gender equality',
  'Clean water and sanitation',
  'Affordable and clean energy',
  'Decent work and economic growth',
  'Industry, innovation and infrastructure',
  'Reduced inequalities',
  'Sustainable cities and communities',
  'Responsible consumption and production',
  'Climate action',
  'Life below water',
  'Life on land',
  'Peace, justice and strong institutions',
  'Partnerships for the goals',
];

/** What an initiative's status is called. */
export const statusNames: Readonly<Record<InitiativeStatus, string>> = {
  ide: 'Idea',
  planlagt: 'Planned',
  igang: 'Under way',
  realiseret: 'Realised',
  drift: 'Running permanently',
  pause: 'On pause',
  opgivet: 'Given up',
};

/** What the state of a phase or a milestone is called. */
export const stepNames: Readonly<Record<StepState, string>> = {
  done: 'Completed',
  current: 'Under way',
  paused: 'On pause',
  stopped: 'Stopped',
  skipped: 'Skipped',
  ahead: 'Not begun',
  unknown: 'Not stated',
};

/** The seasons, as they stand before a year. */
export const seasonNames: Readonly<Record<Season, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

/** The English months, January first. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
