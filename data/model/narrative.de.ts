import {dateParts, type DateParts, type FuzzyDate} from './fuzzy-date.ts';
import type {NarrativeWords, StatusGroup} from './narrative-words.ts';
import {capital, joined} from './sentence.ts';
import {monthNames, seasonNames} from './words.de.ts';

const doubts = {'~': 'etwa ', '?': 'vermutlich '};

function bare({year, month, season, day}: DateParts): string {
  const parts = [day && `${day}.`, month && monthNames[month - 1], season && seasonNames[season], year];
  return parts.filter(Boolean).join(' ');
}

// "am 15. August 2026", "im August 2026", "im Frühjahr 2026", "2026": a year stands without a preposition.
function at(parts: DateParts): string {
  return `${parts.day ? 'am ' : parts.month || parts.season ? 'im ' : ''}${bare(parts)}`;
}

function on(date: FuzzyDate): string {
  const parts = dateParts(date)!;
  const doubt = parts.doubt ? doubts[parts.doubt] : '';
  return `${doubt}${at(parts)}`;
}

function since(date: FuzzyDate): string {
  const parts = dateParts(date)!;
  const doubt = parts.doubt ? doubts[parts.doubt] : '';
  return `${doubt}seit ${parts.day || parts.season ? 'dem ' : ''}${bare(parts)}`;
}

function planned(date: FuzzyDate): string {
  const parts = dateParts(date)!;
  const doubt = parts.doubt ? doubts[parts.doubt] : '';
  const article = parts.day ? 'den ' : parts.season ? (parts.season === 21 ? 'das ' : 'den ') : '';
  return `${doubt}für ${article}${bare(parts)}`;
}

function number(count: number): string {
  return count.toLocaleString('de');
}

function list(words: readonly string[]): string {
  return joined(words, 'und');
}

const statuses = {
  igang: (count: number) => (count === 1 ? 'läuft' : 'laufen'),
  planlagt: (count: number) => (count === 1 ? 'ist geplant' : 'sind geplant'),
  ide: (count: number) => (count === 1 ? 'ist eine Idee' : 'sind Ideen'),
  drift: (count: number) => (count === 1 ? 'ist in festem Betrieb' : 'sind in festem Betrieb'),
  realiseret: (count: number) => (count === 1 ? 'ist verwirklicht' : 'sind verwirklicht'),
  pause: (count: number) => (count === 1 ? 'pausiert' : 'pausieren'),
  opgivet: (count: number) => (count === 1 ? 'wurde aufgegeben' : 'wurden aufgegeben'),
};

function stand({status, count}: StatusGroup, all: boolean): string {
  if (status === null) return `bei ${count} ist der Stand nicht angegeben`;
  return `${all ? (count === 1 ? 'sie' : 'alle') : number(count)} ${statuses[status](count)}`;
}

function howTheyStand(total: number, groups: readonly StatusGroup[]): string {
  const some = total === 1 ? 'Es gibt 1 Initiative' : `Es gibt ${number(total)} Initiativen`;
  const all = groups.length === 1;
  if (all && groups[0]!.status === null) return `${some}. Der Stand ist nicht angegeben.`;
  return all
    ? `${some}, und ${stand(groups[0]!, all)}.`
    : `${some}: ${list(groups.map((group) => stand(group, all)))}.`;
}

/** The story in German. */
export const words: NarrativeWords = {
  place: (village, municipality, people, year) => {
    const count = people === null ? '' : ` und hat ${number(people)} Einwohner${year ? ` (${year})` : ''}`;
    return `${village} liegt in der dänischen Kommune ${municipality}${count}.`;
  },
  noCourse: (village) => `Ob ${village} an BLUP teilnimmt oder teilgenommen hat, ist nicht angegeben.`,
  somewhere: (village) =>
    `${village} nimmt an BLUP teil. In welcher Phase sich der Prozess befindet, ist nicht angegeben.`,
  wasSomewhere: (village) =>
    `${village} hat an BLUP teilgenommen. Welche Phase der Prozess erreicht hat, ist nicht angegeben.`,
  toBegin: (village, start) => `${village} wird seinen BLUP${start ? ` ${on(start)}` : ''} beginnen.`,
  preparing: (village) => `${village} schafft gerade die Voraussetzungen für seinen BLUP.`,
  ready: (village, phase, total, name) =>
    `${village} ist bereit für Phase ${phase} von ${total}${name && `: ${name}`}.`,
  here: (village, phase, total, name) => `${village} ist in Phase ${phase} von ${total}${name && `: ${name}`}.`,
  reached: (village, phase, total, name) =>
    `${village} ist bis zu Phase ${phase} von ${total} gekommen${name && `: ${name}`}.`,
  hadPrepared: (village) => `${village} hatte begonnen, die Voraussetzungen für seinen BLUP zu schaffen.`,
  ended: (village, end) => `${village} hat seinen BLUP${end ? ` ${on(end)}` : ''} abgeschlossen.`,
  began: (start) => `Der Prozess begann ${on(start)}.`,
  paused: (halt) => `Der Prozess pausiert${halt ? ` ${since(halt)}` : ''}.`,
  stopped: (halt) => `Der Prozess wurde${halt ? ` ${on(halt)}` : ''} eingestellt.`,
  phase: (phase) => `Phase ${phase}`,
  done: (phases) => `${list(phases)} ${phases.length === 1 ? 'ist' : 'sind'} abgeschlossen.`,
  skipped: (phases) => `${list(phases)} ${phases.length === 1 ? 'wurde' : 'wurden'} übersprungen.`,
  nextStep: (step, date) => `Der nächste Schritt ist „${step}“${date ? `, geplant ${planned(date)}` : ''}.`,
  nextPhase: (phase) => `Die nächste Phase ist ${phase}.`,
  expectedEnd: (date) => `Der Prozess wird voraussichtlich ${on(date)} abgeschlossen.`,
  people: (people, date) => {
    const who =
      people === 0 ? 'war niemand' : people === 1 ? 'war 1 Mensch' : `waren ${number(people)} verschiedene Menschen`;
    return `Bei der letzten Zählung, ${on(date)}, ${who} freiwillig dabei.`;
  },
  inRole: {
    styregruppe: (people) => `${number(people)} in der Steuerungsgruppe`,
    borgerpanel: (people) => `${number(people)} im Bürgerpanel`,
    arbejdsgrupper: (people) => `${number(people)} in den Arbeitsgruppen`,
    andre: (people) => `${number(people)} in anderen Rollen`,
  },
  roles: (counts) => `Zuletzt gezählt wurden ${list(counts)}.`,
  peopleHidden: 'Die Zahl der Freiwilligen wird nicht gezeigt, weil sie klein ist.',
  peopleUntold: 'Wie viele Freiwillige dabei sind, ist nicht angegeben.',
  goals: (goals, served) => {
    const chosen =
      goals &&
      `es ${goals === 1 ? 'wurde' : 'wurden'} ${number(goals)} ${goals === 1 ? 'Dorfziel' : 'Dorfziele'} gewählt`;
    const work =
      served &&
      `die Arbeit trägt zu ${served === 17 ? 'allen 17 Nachhaltigkeitszielen' : `${served} der 17 Nachhaltigkeitsziele`} bei`;
    return `${capital([chosen, work].filter(Boolean).join(', und '))}.`;
  },
  goalsUntold: (yet) => `Dorfziele sind ${yet ? 'noch ' : ''}nicht angegeben.`,
  initiatives: howTheyStand,
  initiativesUntold: (yet) => `Initiativen sind ${yet ? 'noch ' : ''}nicht angegeben.`,
  hands: (needing, total) =>
    total === 1
      ? 'Sie sucht Helfer.'
      : needing === total
        ? 'Alle suchen Helfer.'
        : `${number(needing)} davon ${needing === 1 ? 'sucht' : 'suchen'} Helfer.`,
  asOf: (day) => `So war der Stand ${on(day)}.`,
};
