import {initiativeStatuses} from './initiative.ts';
import {say, type Language} from './language.ts';
import {latest, type FuzzyDate} from './fuzzy-date.ts';
import type {NarrativeWords} from './narrative-words.ts';
import {words as danish} from './narrative.da.ts';
import {words as german} from './narrative.de.ts';
import {words as english} from './narrative.en.ts';
import {standing} from './standing.ts';
import type {StepState} from './step.ts';
import type {Course, CoursePhase, VillageFeed} from './village.ts';

/** A paragraph of a village's story: what it is about, and its sentences. */
export interface Paragraph {
  readonly about: 'place' | 'course' | 'people' | 'goals' | 'initiatives' | 'day';
  readonly sentences: readonly string[];
}

/**
 * A village's story, made of its data, as somebody would tell it. What nobody has told is said once and is nobody's shame.
 *
 * @param day what is "today": a planned date that lies before it is not told.
 */
export function narrative(village: VillageFeed, language: Language, day: FuzzyDate): readonly Paragraph[] {
  const words = wordsOf[language];
  return [
    {about: 'place', sentences: [placeOf(village, words)]},
    {about: 'course', sentences: whereabouts(village, language, day)},
    {about: 'people', sentences: [peopleOf(village, words)]},
    {about: 'goals', sentences: [goalsOf(village, words)]},
    {about: 'initiatives', sentences: initiativesOf(village, words)},
    {about: 'day', sentences: [words.asOf(village.updated ?? day)]},
  ];
}

/** Where a village is in its course, and what comes next: "Ellum er i fase 3 af 4: Facilitering." comes first. */
export function whereabouts(
  {name, process}: Pick<VillageFeed, 'name' | 'process'>,
  language: Language,
  day: FuzzyDate,
): readonly string[] {
  const words = wordsOf[language];
  if (!process) return [words.noCourse(name)];
  const told = [whereOf(name, process, language), ...historyOf(process, language), ...phasesOf(process, language)];
  return [...told, ...nextOf(process, language, day)];
}

/** That a course stands still, and since when; null of one that does not. */
export function haltInWords({state, halted}: Course, language: Language): string | null {
  return state === 'paused' || state === 'stopped' ? wordsOf[language][state](halted?.since ?? null) : null;
}

const wordsOf: Readonly<Record<Language, NarrativeWords>> = {da: danish, en: english, de: german};

function placeOf({name, municipality, population}: VillageFeed, words: NarrativeWords): string {
  const people = typeof population?.people === 'number' ? population.people : null;
  return words.place(name, municipality.name, people, population?.year ?? null);
}

function whereOf(name: string, course: Course, language: Language): string {
  const words = wordsOf[language];
  const {state, start, end} = course;
  if (state === 'planned') return words.toBegin(name, start);
  if (state === 'ended') return words.ended(name, end);
  const {phases, here, begun, nextPhase} = standing(course);
  const stopped = state === 'stopped';
  if (here?.number === 0) return words[stopped ? 'hadPrepared' : 'preparing'](name);
  const phase = here ?? (begun ? nextPhase : undefined);
  if (!phase) return words[stopped ? 'wasSomewhere' : 'somewhere'](name);
  const kind = stopped ? 'reached' : here ? 'here' : 'ready';
  return words[kind](name, phase.number, phases.length, phase.label ? say(phase.label, language) : '');
}

function historyOf(course: Course, language: Language): readonly string[] {
  const {state, start} = course;
  const began = start && state !== 'planned' ? [wordsOf[language].began(start)] : [];
  const halt = haltInWords(course, language);
  return halt ? [...began, halt] : began;
}

/** What has been completed and skipped, of a course whose end does not say so already. */
function phasesOf({state, phases}: Course, language: Language): readonly string[] {
  const words = wordsOf[language];
  const named = (wanted: StepState) =>
    phases.filter((phase) => phase.number > 0 && phase.state === wanted).map((phase) => nameOf(phase, language));
  const done = state === 'ended' ? [] : named('done');
  const skipped = named('skipped');
  return [...(done.length ? [words.done(done)] : []), ...(skipped.length ? [words.skipped(skipped)] : [])];
}

function nextOf(course: Course, language: Language, day: FuzzyDate): readonly string[] {
  if (course.state !== 'ongoing') return [];
  const words = wordsOf[language];
  const {here, nextStep, nextPhase} = standing(course);
  const {expectedEnd} = course;
  const toCome = (date: FuzzyDate | null) => (date && latest(date) >= day ? date : null);
  const next = nextStep
    ? [words.nextStep(say(nextStep.label, language), toCome(nextStep.date))]
    : here && nextPhase
      ? [words.nextPhase(nameOf(nextPhase, language))]
      : [];
  return toCome(expectedEnd) ? [...next, words.expectedEnd(expectedEnd!)] : next;
}

function nameOf({label, number}: CoursePhase, language: Language): string {
  return label ? say(label, language) : wordsOf[language].phase(number);
}

function peopleOf({volunteers}: VillageFeed, words: NarrativeWords): string {
  const different = volunteers.find(({role}) => role === 'unikke');
  if (typeof different?.people === 'number') return words.people(different.people, different.date);
  const roles = volunteers.flatMap(({role, people}) =>
    typeof people === 'number' && words.inRole[role] ? [words.inRole[role](people)] : [],
  );
  if (roles.length) return words.roles(roles);
  return volunteers.some(({people}) => people === 'skjult') ? words.peopleHidden : words.peopleUntold;
}

function goalsOf(village: VillageFeed, words: NarrativeWords): string {
  const {goals, initiatives} = village;
  const served = new Set([...goals, ...initiatives].flatMap(({sdgs}) => sdgs ?? []));
  return goals.length || served.size ? words.goals(goals.length, served.size) : words.goalsUntold(mayCome(village));
}

function initiativesOf(village: VillageFeed, words: NarrativeWords): readonly string[] {
  const {initiatives} = village;
  if (!initiatives.length) return [words.initiativesUntold(mayCome(village))];
  const groups = [...initiativeStatuses, null].map((status) => ({
    status,
    count: initiatives.filter((initiative) => initiative.status === status).length,
  }));
  const needing = initiatives.filter(({hands}) => hands).length;
  return [
    words.initiatives(
      initiatives.length,
      groups.filter(({count}) => count),
    ),
    ...(needing ? [words.hands(needing, initiatives.length)] : []),
  ];
}

function mayCome({process}: VillageFeed): boolean {
  return process?.state === 'planned' || process?.state === 'ongoing' || process?.state === 'paused';
}
