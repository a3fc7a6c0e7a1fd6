import type {Terms} from './terms.ts';

export {goalNames, seasonNames, statusNames, stepNames} from '../../data/model/words.en.ts';

export const common: Terms['common'] = {
  '?': (date) => `${date} (inferred)`,
  '~': (date) => `about ${date}`,
  at: (date, time) => `${date} at ${time}`,
  updated: (date) => `Last updated ${date}`,
  stale: 'Shown from a saved copy, because new data cannot be fetched just now.',
  invented: 'Invented sample data',
};

export const progress: Terms['progress'] = {
  label: (village) => `BLUP in ${village}`,
  phase: 'Phase',
  here: (village, number, total) => `${village} is in phase ${number} of ${total}`,
  ready: (village, number, total) => `${village} is ready for phase ${number} of ${total}`,
  preparing: (village) => `${village} is getting the prerequisites in place`,
  planned: (village) => `${village} is about to begin its BLUP`,
  ended: (village) => `${village} has completed its BLUP`,
  unknown: (village) => `It is not stated how far ${village} has come in its BLUP`,
  noCourse: (village) => `No BLUP has been stated for ${village} yet`,
  paused: 'The process is on pause',
  stopped: 'The process has stopped',
  now: 'We are here now',
  steps: (done, total) => `${done} of ${total} steps in place`,
  stepAhead: 'Planned',
  otherSteps: 'Other steps',
  next: 'Next step',
  nextPhase: 'Next phase',
  expectedEnd: 'Expected to end',
};

export const goalWheel: Terms['goalWheel'] = {
  label: (village) => `Global goals in ${village}`,
  views: {wheel: 'Wheel', tree: 'Tree', table: 'Table'},
  shownAs: (view) => `Shown as a ${view.toLowerCase()}`,
  choose: 'Choose a global goal',
  initiatives: (count) => (count === 1 ? '1 initiative' : `${count} initiatives`),
  goals: (count) => (count === 1 ? '1 village goal' : `${count} village goals`),
  columns: ['Global goal', 'Initiatives', 'Village goals'],
  summary: (village, goals, counted) => `${village} works with ${goals} of the 17 global goals (${counted}).`,
  showAll: 'Show all goals',
  several: 'An initiative or village goal may count under several global goals.',
  untold: (counted) => `${counted} with no goal stated.`,
  nothingYet: 'No initiatives or village goals have been stated yet.',
  nothingTold: (counted) => `It is not stated which global goals the village works with (${counted}).`,
  credit: 'After Verdensmålenes Juletræ (the SDG Christmas tree), BLUP, CC BY 4.0',
  disclaimer: 'The content has not been approved by the United Nations and does not reflect its views.',
  disclaimerLink: 'About the goals at the UN',
};

export const initiatives: Terms['initiatives'] = {
  label: (village) => `Initiatives in ${village}`,
  search: 'Search initiatives',
  status: 'Status',
  goal: 'Goal',
  all: 'All',
  villageGoal: 'Village goal',
  sdg: 'Global goals',
  shown: (count, total) =>
    count === total ? (total === 1 ? '1 initiative' : `${total} initiatives`) : `Showing ${count} of ${total} initiatives`,
  clear: 'Reset',
  more: (count) => `Show ${count} more`,
  emptyEarly: 'No initiatives yet, and that is quite normal: they take shape at the future workshop.',
  empty: 'No initiatives have been stated.',
  workingGroup: 'Working group',
  next: 'Next step',
  since: (date) => `since ${date}`,
  statusUnknown: 'Status not stated',
  achieved: 'It worked!',
  hands: 'Hands needed',
  answer: 'Sign up here',
  mail: 'Write to the group',
  phone: (number) => `Call ${number}`,
  subject: (name) => `I would like to join: ${name}`,
  readMore: 'Read more',
  calendar: 'Add to calendar',
  permalink: 'Link to this',
};
