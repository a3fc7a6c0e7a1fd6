import type {Terms} from './terms.ts';

export {goalNames, monthNames, seasonNames, statusNames, stepNames} from '../../data/model/words.da.ts';

export const common: Terms['common'] = {
  '?': 'formodet',
  '~': 'cirka',
  at: (date, time) => `${date} kl. ${time.replace(':', '.')}`,
  updated: 'Sidst opdateret',
  stale: 'Gemt kopi: Nye data kan ikke hentes lige nu.',
  invented: 'Opdigtede eksempeldata',
};

export const progress: Terms['progress'] = {
  phase: 'Fase',
  here: (village, number, total) => `${village} er i fase ${number} af ${total}`,
  ready: (village, number, total) => `${village} er klar til fase ${number} af ${total}`,
  preparing: (village) => `${village} er ved at få forudsætningerne på plads`,
  planned: (village) => `${village} skal snart begynde sin BLUP`,
  ended: (village) => `${village} har afsluttet sin BLUP`,
  unknown: (village) => `${village}: fasen er ikke oplyst`,
  noCourse: (village) => `${village}: en BLUP er ikke oplyst`,
  paused: 'Forløbet holder pause',
  stopped: 'Forløbet er standset',
  now: 'Her er vi nu',
  steps: (done, total) => `${done} af ${total} skridt på plads`,
  stepAhead: 'Planlagt',
  otherSteps: 'Uden for faserne',
  next: 'Næste skridt',
  nextPhase: 'Næste fase',
  expectedEnd: 'Ventes afsluttet',
};

export const goalWheel: Terms['goalWheel'] = {
  views: {wheel: 'Hjul', tree: 'Juletræ', table: 'Tabel'},
  initiatives: (count) => (count === 1 ? '1 initiativ' : `${count} initiativer`),
  goals: (count) => `${count} landsbymål`,
  columns: ['Verdensmål', 'Initiativer', 'Landsbymål'],
  summary: (village, goals, counted) => `${village} arbejder med ${goals} af de 17 verdensmål (${counted}).`,
  showAll: 'Vis alle mål',
  several: 'Et initiativ kan tælle under flere verdensmål.',
  untold: (counted) => `${counted} uden oplyst verdensmål.`,
  nothingYet: 'Initiativer og landsbymål er ikke oplyst.',
  nothingTold: (counted) => `Verdensmål er ikke oplyst (${counted}).`,
  credit: 'Efter Verdensmålenes Juletræ, BLUP, CC BY 4.0',
  disclaimer: 'Indholdet er ikke godkendt af FN.',
};

export const initiatives: Terms['initiatives'] = {
  title: 'Initiativer',
  search: 'Søg i initiativer',
  status: 'Status',
  goal: 'Mål',
  all: 'Alle',
  villageGoal: 'Landsbymål',
  sdg: 'Verdensmål',
  shown: (count, total) => `${count} af ${total} initiativer`,
  clear: 'Nulstil',
  more: 'Vis flere',
  emptyEarly: 'Ingen initiativer endnu, og det er helt normalt.',
  empty: 'Initiativer er ikke oplyst.',
  workingGroup: 'Arbejdsgruppe',
  next: 'Næste skridt',
  since: 'siden',
  statusUnknown: 'Status ikke oplyst',
  achieved: 'Det lykkedes!',
  hands: 'Mangler hænder',
  answer: 'Meld dig her',
  readMore: 'Læs mere',
  calendar: 'Føj til kalender',
  permalink: 'Link hertil',
};
