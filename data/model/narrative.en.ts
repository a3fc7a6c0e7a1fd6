import {dateParts, type DateParts, type FuzzyDate} from './fuzzy-date.ts';
import type {NarrativeWords, StatusGroup} from './narrative-words.ts';
import {capital, joined} from './sentence.ts';
import {monthNames, seasonNames} from './words.en.ts';

const doubts = {'~': 'around ', '?': 'presumably '};

function bare({year, month, season, day}: DateParts): string {
  return [day, month && monthNames[month - 1], season && seasonNames[season], year].filter(Boolean).join(' ');
}

function on(date: FuzzyDate): string {
  const parts = dateParts(date)!;
  if (parts.doubt === '~') return `around ${bare(parts)}`;
  const plain = `${parts.day ? 'on' : 'in'} ${bare(parts)}`;
  return parts.doubt ? `presumably ${plain}` : plain;
}

function after(preposition: string, date: FuzzyDate): string {
  const parts = dateParts(date)!;
  const doubt = parts.doubt ? doubts[parts.doubt] : '';
  return parts.doubt === '?' ? `${doubt}${preposition} ${bare(parts)}` : `${preposition} ${doubt}${bare(parts)}`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function list(words: readonly string[]): string {
  return joined(words, 'and');
}

const statuses = {
  igang: (count: number) => (count === 1 ? 'is under way' : 'are under way'),
  planlagt: (count: number) => (count === 1 ? 'is planned' : 'are planned'),
  ide: (count: number) => (count === 1 ? 'is an idea' : 'are ideas'),
  drift: (count: number) => (count === 1 ? 'runs permanently' : 'run permanently'),
  realiseret: (count: number) => (count === 1 ? 'has been realised' : 'have been realised'),
  pause: (count: number) => (count === 1 ? 'is on pause' : 'are on pause'),
  opgivet: (count: number) => (count === 1 ? 'has been given up' : 'have been given up'),
};

function stand({status, count}: StatusGroup, all: boolean): string {
  if (status === null) return `for ${count} the status is not stated`;
  return `${all ? (count === 1 ? 'it' : 'all') : number(count)} ${statuses[status](count)}`;
}

function howTheyStand(total: number, groups: readonly StatusGroup[]): string {
  const some = total === 1 ? 'There is 1 initiative' : `There are ${number(total)} initiatives`;
  const all = groups.length === 1;
  if (all && groups[0]!.status === null) return `${some}. The status is not stated.`;
  return all
    ? `${some}, and ${stand(groups[0]!, all)}.`
    : `${some}: ${list(groups.map((group) => stand(group, all)))}.`;
}

/** The story in English. */
export const words: NarrativeWords = {
  place: (village, municipality, people, year) => {
    const inhabitants = people === 1 ? '1 inhabitant' : `${number(people ?? 0)} inhabitants`;
    const count = people === null ? '' : `, and has ${inhabitants}${year ? ` (${year})` : ''}`;
    return `${village} is in ${municipality} Municipality, Denmark${count}.`;
  },
  noCourse: (village) => `Whether ${village} takes or has taken part in BLUP has not been stated.`,
  somewhere: (village) => `${village} takes part in BLUP. Which phase the process is in has not been stated.`,
  wasSomewhere: (village) => `${village} has taken part in BLUP. Which phase the process reached has not been stated.`,
  toBegin: (village, start) => `${village} is to begin its BLUP${start ? ` ${on(start)}` : ''}.`,
  preparing: (village) => `${village} is getting the prerequisites for its BLUP in place.`,
  ready: (village, phase, total, name) => `${village} is ready for phase ${phase} of ${total}${name && `: ${name}`}.`,
  here: (village, phase, total, name) => `${village} is in phase ${phase} of ${total}${name && `: ${name}`}.`,
  reached: (village, phase, total, name) => `${village} reached phase ${phase} of ${total}${name && `: ${name}`}.`,
  hadPrepared: (village) => `${village} had begun to get the prerequisites for its BLUP in place.`,
  ended: (village, end) => `${village} ${end ? 'completed' : 'has completed'} its BLUP${end ? ` ${on(end)}` : ''}.`,
  began: (start) => `The process began ${on(start)}.`,
  paused: (since) => `The process ${since ? `has been on pause ${after('since', since)}` : 'is on pause'}.`,
  stopped: (since) => `The process ${since ? `was stopped ${on(since)}` : 'has been stopped'}.`,
  phase: (phase) => `phase ${phase}`,
  done: (phases) => `${capital(list(phases))} ${phases.length === 1 ? 'has' : 'have'} been completed.`,
  skipped: (phases) => `${capital(list(phases))} ${phases.length === 1 ? 'has' : 'have'} been skipped.`,
  nextStep: (step, date) => `The next step is “${step}”${date ? `, planned ${after('for', date)}` : ''}.`,
  nextPhase: (phase) => `The next phase is ${phase}.`,
  expectedEnd: (date) => `The process is expected to end ${on(date)}.`,
  people: (people, date) => {
    const who = people === 0 ? 'nobody' : people === 1 ? '1 person' : `${number(people)} different people`;
    return `At the latest count, ${on(date)}, ${who} took part as ${people === 1 ? 'a volunteer' : 'volunteers'}.`;
  },
  inRole: {
    styregruppe: (people) => `${number(people)} in the steering group`,
    borgerpanel: (people) => `${number(people)} in the citizens’ panel`,
    arbejdsgrupper: (people) => `${number(people)} in the working groups`,
    andre: (people) => `${number(people)} in other roles`,
  },
  roles: (counts) => `When last counted there were ${list(counts)}.`,
  peopleHidden: 'The number of volunteers is withheld, because it is small.',
  peopleUntold: 'How many volunteers take part has not been stated.',
  goals: (goals, served) => {
    const work = served && `the work contributes to ${served === 17 ? 'all' : `${served} of the`} 17 global goals`;
    const chosen = goals && `${number(goals)} village ${goals === 1 ? 'goal has' : 'goals have'} been chosen`;
    return `${capital([chosen, work].filter(Boolean).join(', and '))}.`;
  },
  goalsUntold: (yet) => `No village goals have been stated${yet ? ' yet' : ''}.`,
  initiatives: howTheyStand,
  initiativesUntold: (yet) => `No initiatives have been stated${yet ? ' yet' : ''}.`,
  hands: (needing, total) =>
    total === 1
      ? 'It needs more hands.'
      : needing === total
        ? 'All of them need more hands.'
        : `${number(needing)} of them ${needing === 1 ? 'needs' : 'need'} more hands.`,
  asOf: (day) => `That is how things stood ${on(day)}.`,
};
