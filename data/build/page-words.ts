import type {Language} from '../model/language.ts';
import {joined} from '../model/sentence.ts';
import type {Count} from '../model/volunteer.ts';

/** What the village pages say beside the elements' words and the story, which each language has in full. */
export interface PageWords {
  readonly locale: string;
  readonly name: string;
  readonly skip: string;
  readonly trail: string;
  readonly inLanguages: string;
  readonly invented: string;
  readonly inventedNote: string;
  readonly about: string;
  readonly villages: string;
  readonly municipality: (name: string) => string;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly readPlan: string;
  readonly readNarrative: string;
  readonly untold: (facts: readonly string[]) => string;
  readonly count: (count: Count) => string;
  readonly headings: Readonly<
    Record<'story' | 'course' | 'goals' | 'initiatives' | 'volunteers' | 'meetings' | 'take' | 'sources', string>
  >;
  readonly ownWords: string | null;
  readonly globalGoals: string;
  readonly volunteers: readonly [role: string, people: string, counted: string];
  readonly severalRoles: string;
  readonly volunteersUntold: string;
  readonly coming: string;
  readonly held: string;
  readonly earlier: (count: number) => string;
  readonly meetingsUntold: string;
  readonly attendance: (count: number) => string;
  readonly attendanceHidden: string;
  readonly take: Readonly<Record<'calendar' | 'news' | 'poster' | 'progress' | 'wheel' | 'card', string>>;
  readonly json: string;
}

export type FactName = 'municipality' | 'population' | 'localBody' | 'cohort' | 'website' | 'plan' | 'narrative';

const danish: PageWords = {
  locale: 'da_DK',
  name: 'Dansk',
  skip: 'Gå til indholdet',
  trail: 'Sti',
  inLanguages: 'Sprog',
  invented: 'Opdigtede eksempeldata',
  inventedNote: 'Landsbyerne og alt om dem er fundet på for at vise, hvordan siderne virker.',
  about: 'Siderne sætter ingen cookies og henter intet fra andre.',
  villages: 'Landsbyerne',
  municipality: (name) => `${name} Kommune`,
  facts: {
    municipality: 'Kommune',
    population: 'Indbyggere',
    localBody: 'Lokalt organ',
    cohort: 'BLUP-hold',
    website: 'Hjemmeside',
    plan: 'BLUP-plan',
    narrative: 'Landsbyfortælling',
  },
  readPlan: 'Læs planen',
  readNarrative: 'Læs fortællingen',
  untold: (facts) => `Ikke oplyst: ${joined(facts.map(small), 'og')}.`,
  count: (count) => told(count, 'da', 'ikke oplyst', 'skjult'),
  headings: {
    story: 'Kort fortalt',
    course: 'Vores vej',
    goals: 'Vores mål',
    initiatives: 'Initiativer',
    volunteers: 'Frivillige',
    meetings: 'Møder',
    take: 'Tag det med',
    sources: 'Kilder',
  },
  ownWords: null,
  globalGoals: 'Verdensmål',
  volunteers: ['Rolle', 'Antal', 'Talt'],
  severalRoles: 'Samme menneske kan have flere roller, så tallene kan ikke lægges sammen.',
  volunteersUntold: 'Det er ikke oplyst, hvor mange der er med.',
  coming: 'Kommende',
  held: 'Afholdt',
  earlier: (count) => `Tidligere møder (${count})`,
  meetingsUntold: 'Der er ikke oplyst nogen møder.',
  attendance: (count) => `${told(count, 'da', '', '')} mødte op`,
  attendanceHidden: 'fremmøde skjult',
  take: {
    calendar: 'Kalender med møder og næste skridt',
    news: 'Nyheder (Atom)',
    poster: 'Plakat til opslagstavlen',
    progress: 'Billede af vejen',
    wheel: 'Billede af verdensmålene',
    card: 'Billede til deling',
  },
  json: 'Landsbyens data som JSON',
};

const english: PageWords = {
  locale: 'en_GB',
  name: 'English',
  skip: 'Skip to content',
  trail: 'Breadcrumbs',
  inLanguages: 'Languages',
  invented: 'Invented sample data',
  inventedNote: 'The villages and everything about them are made up to show how the pages work.',
  about: 'These pages set no cookies and fetch nothing from others.',
  villages: 'The villages',
  municipality: (name) => `${name} Municipality`,
  facts: {
    municipality: 'Municipality',
    population: 'Inhabitants',
    localBody: 'Local body',
    cohort: 'BLUP round',
    website: 'Website',
    plan: 'BLUP plan',
    narrative: 'Village narrative',
  },
  readPlan: 'Read the plan (Danish)',
  readNarrative: 'Read the narrative (Danish)',
  untold: (facts) => `Not stated: ${joined(facts.map(small), 'and')}.`,
  count: (count) => told(count, 'en-GB', 'not stated', 'withheld'),
  headings: {
    story: 'In short',
    course: 'Our way',
    goals: 'Our goals',
    initiatives: 'Initiatives',
    volunteers: 'Volunteers',
    meetings: 'Meetings',
    take: 'Take it with you',
    sources: 'Sources',
  },
  ownWords: 'What the village has written itself is in Danish.',
  globalGoals: 'Global goals',
  volunteers: ['Role', 'People', 'Counted'],
  severalRoles: 'One person may have several roles, so the numbers cannot be added up.',
  volunteersUntold: 'How many take part has not been stated.',
  coming: 'To come',
  held: 'Held',
  earlier: (count) => `Earlier meetings (${count})`,
  meetingsUntold: 'No meetings have been stated.',
  attendance: (count) => `${told(count, 'en-GB', '', '')} came`,
  attendanceHidden: 'attendance withheld',
  take: {
    calendar: 'Calendar of meetings and next steps (Danish)',
    news: 'News (Atom, Danish)',
    poster: 'Poster for the notice board',
    progress: 'Picture of the way',
    wheel: 'Picture of the global goals',
    card: 'Picture to share (Danish)',
  },
  json: 'The village’s data as JSON',
};

const german: PageWords = {
  locale: 'de_DE',
  name: 'Deutsch',
  skip: 'Zum Inhalt',
  trail: 'Pfad',
  inLanguages: 'Sprachen',
  invented: 'Erfundene Beispieldaten',
  inventedNote: 'Die Dörfer und alles über sie sind erfunden, um zu zeigen, wie die Seiten funktionieren.',
  about: 'Diese Seiten setzen keine Cookies und laden nichts von anderen.',
  villages: 'Die Dörfer',
  municipality: (name) => `Kommune ${name}`,
  facts: {
    municipality: 'Kommune',
    population: 'Einwohner',
    localBody: 'Örtliche Vertretung',
    cohort: 'BLUP-Runde',
    website: 'Webseite',
    plan: 'BLUP-Plan',
    narrative: 'Dorferzählung',
  },
  readPlan: 'Den Plan lesen (Dänisch)',
  readNarrative: 'Die Erzählung lesen (Dänisch)',
  untold: (facts) => `Nicht angegeben: ${joined(facts, 'und')}.`,
  count: (count) => told(count, 'de', 'nicht angegeben', 'verborgen'),
  headings: {
    story: 'Kurz erzählt',
    course: 'Unser Weg',
    goals: 'Unsere Ziele',
    initiatives: 'Initiativen',
    volunteers: 'Freiwillige',
    meetings: 'Treffen',
    take: 'Zum Mitnehmen',
    sources: 'Quellen',
  },
  ownWords: 'Was das Dorf selbst geschrieben hat, ist auf Dänisch.',
  globalGoals: 'Nachhaltigkeitsziele',
  volunteers: ['Rolle', 'Anzahl', 'Gezählt'],
  severalRoles: 'Ein Mensch kann mehrere Rollen haben, die Zahlen lassen sich also nicht zusammenzählen.',
  volunteersUntold: 'Wie viele dabei sind, ist nicht angegeben.',
  coming: 'Demnächst',
  held: 'Stattgefunden',
  earlier: (count) => `Frühere Treffen (${count})`,
  meetingsUntold: 'Treffen sind nicht angegeben.',
  attendance: (count) => `${told(count, 'de', '', '')} kamen`,
  attendanceHidden: 'Teilnehmerzahl verborgen',
  take: {
    calendar: 'Kalender der Treffen und nächsten Schritte (Dänisch)',
    news: 'Neuigkeiten (Atom, Dänisch)',
    poster: 'Plakat für das Schwarze Brett',
    progress: 'Bild des Weges',
    wheel: 'Bild der Nachhaltigkeitsziele',
    card: 'Bild zum Teilen (Dänisch)',
  },
  json: 'Die Daten des Dorfes als JSON',
};

/** The words of the village pages, by language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {da: danish, en: english, de: german};

function told(count: Count, locale: string, untold: string, hidden: string): string {
  return count === null ? untold : count === 'skjult' ? hidden : count.toLocaleString(locale);
}

function small(fact: string): string {
  return fact.startsWith('BLUP') ? fact : fact.charAt(0).toLowerCase() + fact.slice(1);
}
