import type {Terms} from './terms.ts';

export {goalNames, seasonNames, statusNames, stepNames} from '../../data/model/words.da.ts';

export const common: Terms['common'] = {
  '?': (date) => `${date} (formodet)`,
  '~': (date) => `cirka ${date}`,
  at: (date, time) => `${date} kl. ${time.replace(':', '.')}`,
  updated: (date) => `Sidst opdateret ${date}`,
  stale: 'Gemt kopi: Nye data kan ikke hentes lige nu.',
  invented: 'Opdigtede eksempeldata',
};

export const progress: Terms['progress'] = {
  label: (village) => `BLUP i ${village}`,
  phase: 'Fase',
  here: (village, number, total) => `${village} er i fase ${number} af ${total}`,
  ready: (village, number, total) => `${village} er klar til fase ${number} af ${total}`,
  preparing: (village) => `${village} er ved at få forudsætningerne på plads`,
  planned: (village) => `${village} skal snart begynde sin BLUP`,
  ended: (village) => `${village} har afsluttet sin BLUP`,
  unknown: (village) => `Det er ikke oplyst, hvor ${village} er i sin BLUP`,
  noCourse: (village) => `Der er ikke oplyst en BLUP for ${village} endnu`,
  paused: 'Forløbet holder pause',
  stopped: 'Forløbet er standset',
  now: 'Her er vi nu',
  steps: (done, total) => `${done} af ${total} skridt på plads`,
  stepAhead: 'Planlagt',
  otherSteps: 'Andre skridt',
  next: 'Næste skridt',
  nextPhase: 'Næste fase',
  expectedEnd: 'Ventes afsluttet',
};

export const goalWheel: Terms['goalWheel'] = {
  label: (village) => `Verdensmål i ${village}`,
  views: {wheel: 'Hjul', tree: 'Juletræ', table: 'Tabel'},
  shownAs: (view) => `Vises som ${view.toLowerCase()}`,
  choose: 'Vælg et verdensmål',
  initiatives: (count) => (count === 1 ? '1 initiativ' : `${count} initiativer`),
  goals: (count) => `${count} landsbymål`,
  columns: ['Verdensmål', 'Initiativer', 'Landsbymål'],
  summary: (village, goals, counted) => `${village} arbejder med ${goals} af de 17 verdensmål (${counted}).`,
  showAll: 'Vis alle mål',
  several: 'Et initiativ kan tælle under flere verdensmål.',
  untold: (counted) => `${counted} uden oplyst verdensmål.`,
  nothingYet: 'Der er ikke oplyst initiativer eller landsbymål endnu.',
  nothingTold: (counted) => `Det er ikke oplyst, hvilke verdensmål landsbyen arbejder med (${counted}).`,
  credit: 'Efter Verdensmålenes Juletræ, BLUP, CC BY 4.0',
  disclaimer: 'Indholdet er ikke godkendt af FN.',
  disclaimerLink: 'Om verdensmålene hos FN',
};

export const initiatives: Terms['initiatives'] = {
  label: (village) => `Initiativer i ${village}`,
  search: 'Søg i initiativer',
  status: 'Status',
  goal: 'Mål',
  all: 'Alle',
  villageGoal: 'Landsbymål',
  sdg: 'Verdensmål',
  shown: (count, total) =>
    count === total ? (total === 1 ? '1 initiativ' : `${total} initiativer`) : `Viser ${count} af ${total} initiativer`,
  clear: 'Nulstil',
  more: (count) => `Vis ${count} flere`,
  emptyEarly: 'Ingen initiativer endnu. Det er helt normalt: De tager form på fremtidsværkstedet.',
  empty: 'Der er ikke oplyst initiativer.',
  workingGroup: 'Arbejdsgruppe',
  next: 'Næste skridt',
  since: (date) => `siden ${date}`,
  statusUnknown: 'Status ikke oplyst',
  achieved: 'Det lykkedes!',
  hands: 'Mangler hænder',
  answer: 'Meld dig her',
  mail: 'Skriv til gruppen',
  phone: (number) => `Ring ${number}`,
  subject: (name) => `Jeg vil gerne være med: ${name}`,
  readMore: 'Læs mere',
  calendar: 'Føj til kalender',
  permalink: 'Link hertil',
};
