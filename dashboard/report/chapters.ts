import {beforeAfter} from '../questions/before-after.ts';
import {everything} from '../questions/everything.ts';
import {funnel} from '../questions/funnel.ts';
import {initiativeList} from '../questions/initiative-list.ts';
import {initiativeSurvival} from '../questions/initiative-survival.ts';
import {initiativesBegun} from '../questions/initiatives-begun.ts';
import {initiativesByGoal} from '../questions/initiatives-by-goal.ts';
import {initiativesByStatus} from '../questions/initiatives-by-status.ts';
import {initiativesSince} from '../questions/initiatives-since.ts';
import {localGoals} from '../questions/local-goals.ts';
import {meetings} from '../questions/meetings.ts';
import {missingData} from '../questions/missing-data.ts';
import {phases} from '../questions/phases.ts';
import type {Question} from '../questions/question.ts';
import {roles} from '../questions/roles.ts';
import {threePurposes} from '../questions/three-purposes.ts';
import {villageMap} from '../questions/village-map.ts';
import {volunteersAndInitiatives} from '../questions/volunteers-and-initiatives.ts';
import {volunteersOverTime} from '../questions/volunteers-over-time.ts';
import {volunteersSinceStart} from '../questions/volunteers-since-start.ts';
import {volunteers} from '../questions/volunteers.ts';

/** A chapter of a report. */
interface Chapter {
  /** Its name in links. */
  readonly key: string;
  readonly title: string;
  /** What a reader finds in it. */
  readonly lead: string;
  readonly questions: readonly Question[];
}

/** The question that the summary is made of. */
export const summary = threePurposes as unknown as Question;

/** The questions whose answers the summary tells in a sentence, in the order it tells them. */
export const highlights: readonly Question[] = [
  phases,
  beforeAfter,
  initiativesByStatus,
  initiativesSince,
  initiativesByGoal,
  initiativeSurvival,
  meetings,
] as readonly unknown[] as readonly Question[];

/** What stands between the summary and the methods, in the order a reader meets it. */
export const chapters: readonly Chapter[] = [
  chapter(
    'hvor',
    'Hvor er landsbyerne?',
    'Hvor hver landsby er i sit forløb på dagen, og hvor længe den har været i hver fase. Et forløb tager den tid, det tager. Rækkefølgen er ingen rangliste.',
    phases,
    villageMap,
  ),
  chapter(
    'mobilisering',
    'Mobilisering',
    'Hvor mange der er med, i hvilke roller, og hvordan det har ændret sig. En frivillig er et menneske på landsbyens egen liste den dag, der blev talt. Fremmøde ved møder er noget andet og står i kapitlet om deltagelse.',
    volunteers,
    roles,
    beforeAfter,
    volunteersOverTime,
    volunteersSinceStart,
  ),
  chapter(
    'initiativer',
    'Initiativer',
    'Hvad landsbyerne har sat i gang, hvordan det står, og hvad der blev af det, de tidligere satte i gang.',
    initiativesByStatus,
    initiativesBegun,
    initiativesSince,
    initiativeList,
  ),
  chapter(
    'maal',
    'Mål',
    'De verdensmål, initiativerne tjener, og de landsbymål, landsbyerne selv har valgt og skrevet.',
    initiativesByGoal,
    localGoals,
  ),
  chapter(
    'fortsaettelse',
    'Hvad lever videre?',
    'Hvordan det er gået initiativerne, efter at forløbet sluttede, og facilitatorerne gav slip.',
    initiativeSurvival,
  ),
  chapter('deltagelse', 'Deltagelse', 'De møder, der er holdt i perioden, og hvor mange der kom.', meetings),
  chapter(
    'sammenhaeng',
    'Små landsbyer og tilfældet',
    'I en lille landsby gør få mennesker en stor forskel pr. 100 indbyggere. Her kan ses, hvor meget af forskellen mellem landsbyer der kan være tilfældig.',
    volunteersAndInitiatives,
    funnel,
  ),
  chapter(
    'oplyst',
    'Hvad er oplyst?',
    'Rapporten kan kun fortælle det, landsbyerne har oplyst. Her står, hvad der mangler.',
    missingData,
  ),
];

/** What the tables alone tell. */
export const appendix = everything as unknown as Question;

/** Everything a report asks, in the order it is told. */
export function everyQuestion(): readonly Question[] {
  return [...new Set([summary, ...chapters.flatMap(({questions}) => questions), ...highlights, appendix])];
}

// What a question's rows are is nobody's business but its own.
function chapter(key: string, title: string, lead: string, ...questions: readonly unknown[]): Chapter {
  return {key, title, lead, questions: questions as readonly Question[]};
}
