import {beforeAfter} from './questions/before-after.ts';
import {everything} from './questions/everything.ts';
import {funnel} from './questions/funnel.ts';
import {initiativeSurvival} from './questions/initiative-survival.ts';
import {initiativesBegun} from './questions/initiatives-begun.ts';
import {initiativesByGoal} from './questions/initiatives-by-goal.ts';
import {initiativesByStatus} from './questions/initiatives-by-status.ts';
import {meetings} from './questions/meetings.ts';
import {missingData} from './questions/missing-data.ts';
import {phases} from './questions/phases.ts';
import type {Question} from './questions/question.ts';
import {roles} from './questions/roles.ts';
import {sideBySide} from './questions/side-by-side.ts';
import {sinceStartSideBySide} from './questions/since-start-side-by-side.ts';
import {threePurposes} from './questions/three-purposes.ts';
import {villageMap} from './questions/village-map.ts';
import {volunteersAndInitiatives} from './questions/volunteers-and-initiatives.ts';
import {volunteersOverTime} from './questions/volunteers-over-time.ts';
import {volunteersSinceStart} from './questions/volunteers-since-start.ts';
import {volunteers} from './questions/volunteers.ts';

/** Questions that belong together, under a heading of their own. */
export interface Section {
  /** Its name in addresses. */
  readonly key: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Everything the page shows and the report prints, in the order a reader meets it. */
export const sections: readonly Section[] = [
  {key: 'formaal', title: 'De tre formål', questions: [threePurposes]},
  {key: 'forloeb', title: 'Landsbyernes vej', questions: [phases, villageMap]},
  {
    key: 'frivillige',
    title: 'De frivillige',
    questions: [volunteers, roles, beforeAfter, volunteersOverTime, volunteersSinceStart],
  },
  {
    key: 'initiativer',
    title: 'Initiativerne',
    questions: [initiativesByStatus, initiativesByGoal, initiativesBegun, initiativeSurvival],
  },
  {key: 'sammen', title: 'Frivillige og initiativer', questions: [volunteersAndInitiatives, funnel]},
  {key: 'moeder', title: 'Møderne', questions: [meetings]},
  {key: 'tal', title: 'Alle tallene', questions: [missingData, everything]},
];

/** The questions of all sections. */
export const questions: readonly Question[] = sections.flatMap((section) => section.questions);

/** What is asked of a few villages side by side. */
export const comparisons: readonly Question[] = [sideBySide, sinceStartSideBySide];
