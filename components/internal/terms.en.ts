import type {Terms} from './terms.ts';

export {goalNames, monthNames, seasonNames, statusNames, stepNames} from '../../data/model/words.en.ts';

export const common: Terms['common'] = {
  '?': 'inferred',
  '~': 'about',
  at: (date, time) => `${date} at ${time}`,
  updated: 'Last updated',
  stale: 'Shown from a saved copy, because new data cannot be fetched just now.',
  invented: 'Invented sample data',
};

export const progress: Terms['progress'] = {
  phase: 'Phase',
  here: (village, number, total) => `${village} is in phase ${number} of ${total}`,
  ready: (village, number, total) => `${village} is ready for phase ${number} of ${total}`,
  preparing: (village) => `${village} is getting the prerequisites in place`,
  planned: (village) => `${village} is about to begin its BLUP`,
  ended: (village) => `${village} has completed its BLUP`,
  unknown: (village) => `${village}: the phase is not stated`,
  noCourse: (village) => `${village}: no BLUP is stated`,
  paused: 'The process is on pause',
  stopped: 'The process has stopped',
  now: 'We are here now',
  steps: (done, total) => `${done} of ${total} steps in place`,
  stepAhead: 'Planned',
  otherSteps: 'Outside the phases',
  next: 'Next step',
  nextPhase: 'Next phase',
  expectedEnd: 'Expected to end',
};

export const goalWheel: Terms['goalWheel'] = {
  views: {wheel: 'Wheel', tree: 'Tree', table: 'Table'},
  initiatives: (count) => (count === 1 ? '1 initiative' : `${count} initiatives`),
  goals: (count) => (count === 1 ? '1 village goal' : `${count} village goals`),
  columns: ['Global goal', 'Initiatives', 'Village goals'],
  summary: (village, goals, counted) => `${village} works with ${goals} of the 17 global goals (${counted}).`,
  showAll: 'Show all goals',
  several: 'An initiative or village goal may count under several global goals.',
  untold: (counted) => `${counted} with no goal stated.`,
  nothingYet: 'No initiatives or village goals have been stated yet.',
  nothingTold: (counted) => `Global goals are not stated (${counted}).`,
  credit: 'After Verdensmålenes Juletræ (the SDG Christmas tree), BLUP, CC BY 4.0',
  disclaimer: 'The content has not been approved by the United Nations and does not reflect its views.',
};

export const initiatives: Terms['initiatives'] = {
  title: 'Initiatives',
  search: 'Search initiatives',
  status: 'Status',
  goal: 'Goal',
  all: 'All',
  villageGoal: 'Village goal',
  sdg: 'Global goals',
  shown: (count, total) => `${count} of ${total} initiatives`,
  clear: 'Reset',
  more: 'Show more',
  emptyEarly: 'No initiatives yet, and that is quite normal.',
  empty: 'No initiatives have been stated.',
  workingGroup: 'Working group',
  next: 'Next step',
  since: 'since',
  statusUnknown: 'Status not stated',
  achieved: 'It worked!',
  hands: 'Hands needed',
  answer: 'Sign up here',
  readMore: 'Read more',
  calendar: 'Add to calendar',
  permalink: 'Link to this',
};
