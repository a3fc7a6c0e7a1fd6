import {danishCount, danishList} from './danish.ts';
import {dateParts, type DateParts, type FuzzyDate} from './fuzzy-date.ts';
import type {NarrativeWords, StatusGroup} from './narrative-words.ts';
import {capital} from './sentence.ts';
import {monthNames} from './words.da.ts';

const seasons = {21: 'foråret', 22: 'sommeren', 23: 'efteråret', 24: 'vinteren'};

const doubts = {'~': 'omkring ', '?': 'formodentlig '};

function bare({year, month, season, day}: DateParts): string {
  const parts = [day && `den ${day}.`, month && monthNames[month - 1], season && seasons[season], year];
  return parts.filter(Boolean).join(' ');
}

function on(date: FuzzyDate): string {
  const parts = dateParts(date)!;
  if (parts.doubt === '~') return `omkring ${bare(parts)}`;
  const plain = parts.day ? bare(parts) : `i ${bare(parts)}`;
  return parts.doubt ? `formodentlig ${plain}` : plain;
}

function after(preposition: string, date: FuzzyDate): string {
  const parts = dateParts(date)!;
  const doubt = parts.doubt ? doubts[parts.doubt] : '';
  return parts.doubt === '?' ? `${doubt}${preposition} ${bare(parts)}` : `${preposition} ${doubt}${bare(parts)}`;
}

const statuses = {
  igang: () => 'er i gang',
  planlagt: () => 'er planlagt',
  ide: (count: number) => (count === 1 ? 'er en idé' : 'er idéer'),
  drift: () => 'er i fast drift',
  realiseret: () => 'er realiseret',
  pause: () => 'er på pause',
  opgivet: () => 'er opgivet',
};

function stand({status, count}: StatusGroup, all: boolean): string {
  if (status === null) return `for ${count} er status ikke oplyst`;
  return `${all ? (count === 1 ? 'det' : 'alle') : danishCount(count)} ${statuses[status](count)}`;
}

function howTheyStand(total: number, groups: readonly StatusGroup[]): string {
  const some = total === 1 ? 'Der er 1 initiativ' : `Der er ${danishCount(total)} initiativer`;
  const all = groups.length === 1;
  if (all && groups[0]!.status === null) return `${some}. Status er ikke oplyst.`;
  return all
    ? `${some}, og ${stand(groups[0]!, all)}.`
    : `${some}: ${danishList(groups.map((group) => stand(group, all)))}.`;
}

/** The story in Danish. */
export const words: NarrativeWords = {
  place: (village, municipality, people, year) => {
    const inhabitants = people === 1 ? '1 indbygger' : `${danishCount(people)} indbyggere`;
    const count = people === null ? '' : ` og har ${inhabitants}${year ? ` (${year})` : ''}`;
    return `${village} ligger i ${municipality} Kommune${count}.`;
  },
  noCourse: (village) => `Om ${village} er eller har været med i BLUP, er ikke oplyst.`,
  somewhere: (village) => `${village} er med i BLUP. Hvilken fase forløbet er i, er ikke oplyst.`,
  wasSomewhere: (village) => `${village} har været med i BLUP. Hvilken fase forløbet nåede til, er ikke oplyst.`,
  toBegin: (village, start) => `${village} skal begynde sin BLUP${start ? ` ${on(start)}` : ''}.`,
  preparing: (village) => `${village} er ved at få forudsætningerne for sin BLUP på plads.`,
  ready: (village, number, total, phase) =>
    `${village} er klar til fase ${number} af ${total}${phase && `: ${phase}`}.`,
  here: (village, number, total, phase) => `${village} er i fase ${number} af ${total}${phase && `: ${phase}`}.`,
  reached: (village, number, total, phase) =>
    `${village} nåede til fase ${number} af ${total}${phase && `: ${phase}`}.`,
  hadPrepared: (village) => `${village} var begyndt at få forudsætningerne for sin BLUP på plads.`,
  ended: (village, end) => `${village} ${end ? 'afsluttede' : 'har afsluttet'} sin BLUP${end ? ` ${on(end)}` : ''}.`,
  began: (start) => `Forløbet begyndte ${on(start)}.`,
  paused: (since) => `Forløbet ${since ? `har holdt pause ${after('siden', since)}` : 'holder pause'}.`,
  stopped: (since) => `Forløbet ${since ? `blev standset ${on(since)}` : 'er standset'}.`,
  phase: (number) => `fase ${number}`,
  done: (phases) => `${capital(danishList(phases))} er afsluttet.`,
  skipped: (phases) => `${capital(danishList(phases))} er sprunget over.`,
  nextStep: (step, date) => `Det næste skridt er “${step}”${date ? `, planlagt ${after('til', date)}` : ''}.`,
  nextPhase: (phase) => `Den næste fase er ${phase}.`,
  expectedEnd: (date) => `Forløbet ventes afsluttet ${on(date)}.`,
  people: (people, date) => {
    const who = people === 0 ? 'ingen' : people === 1 ? '1 menneske' : `${danishCount(people)} forskellige mennesker`;
    return `Ved den seneste tælling, ${on(date)}, var ${who} med som ${people === 1 ? 'frivillig' : 'frivillige'}.`;
  },
  inRole: {
    styregruppe: (people) => `${danishCount(people)} i styregruppen`,
    borgerpanel: (people) => `${danishCount(people)} i borgerpanelet`,
    arbejdsgrupper: (people) => `${danishCount(people)} i arbejdsgrupperne`,
    andre: (people) => `${danishCount(people)} i andre roller`,
  },
  roles: (counts) => `Senest talt var der ${danishList(counts)}.`,
  peopleHidden: 'Antallet af frivillige vises ikke, fordi det er lille.',
  peopleUntold: 'Hvor mange frivillige der er med, er ikke oplyst.',
  goals: (goals, served) => {
    const work = served && `arbejdet bidrager til ${served === 17 ? 'alle' : `${served} af de`} 17 verdensmål`;
    const chosen = goals && `der er valgt ${danishCount(goals)} landsbymål`;
    return `${capital([chosen, work].filter(Boolean).join(', og '))}.`;
  },
  goalsUntold: (yet) => `Landsbymål er ${yet ? 'endnu ' : ''}ikke oplyst.`,
  initiatives: howTheyStand,
  initiativesUntold: (yet) => `Der er ${yet ? 'endnu ' : ''}ikke oplyst nogen initiativer.`,
  hands: (needing, total) =>
    total === 1
      ? 'Det mangler hænder.'
      : needing === total
        ? 'Alle mangler hænder.'
        : `${danishCount(needing)} af dem mangler hænder.`,
  asOf: (day) => `Sådan stod det ${on(day)}.`,
};
