import {outline, type Section} from './questions/outline.ts';
import {beforeAfter} from './questions/before-after.ts';
import {everything} from './questions/everything.ts';
import {funnel} from './questions/funnel.ts';
import {initiativeSurvival} from './questions/initiative-survival.ts';
import {initiativesBegun} from './questions/initiatives-begun.ts';
import {initiativesByGoal} from './questions/initiatives-by-goal.ts';
import {initiativesByStatus} from './questions/initiatives-by-status.ts';
import {meetings} from './questions/meetings.ts';
import {missingData} from './questions/missing-data.ts';
import type {Question} from './questions/question.ts';
import {roles} from './questions/roles.ts';
import {sideBySide} from './questions/side-by-side.ts';
import {sinceStartSideBySide} from './questions/since-start-side-by-side.ts';
import {villageMap} from './questions/village-map.ts';
import {volunteersAndInitiatives} from './questions/volunteers-and-initiatives.ts';
import {volunteersOverTime} from './questions/volunteers-over-time.ts';
import {volunteersSinceStart} from './questions/volunteers-since-start.ts';
import {volunteers} from './questions/volunteers.ts';

const behind: Readonly<Record<string, readonly Question[]>> = {
  forloeb: [villageMap],
  frivillige: [volunteers, roles, beforeAfter, volunteersOverTime, volunteersSinceStart],
  initiativer: [initiativesByStatus, initiativesByGoal, initiativesBegun, initiativeSurvival],
  sammen: [volunteersAndInitiatives, funnel],
  moeder: [meetings],
  tal: [missingData, everything],
};

/** Everything the page shows and the report prints, in the order a reader meets it. */
export const sections: readonly Section[] = outline.map(({questions: first, ...section}) => ({
  ...section,
  questions: [...first, ...(behind[section.key] ?? [])],
}));

/** The questions of all sections. */
export const questions: readonly Question[] = sections.flatMap((section) => section.questions);

/** What is asked of a few villages side by side. */
export const comparisons: readonly Question[] = [sideBySide, sinceStartSideBySide];
