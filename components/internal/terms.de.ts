import type {Terms} from './terms.ts';

export {goalNames, monthNames, seasonNames, statusNames, stepNames} from '../../data/model/words.de.ts';

export const common: Terms['common'] = {
  '?': 'vermutlich',
  '~': 'etwa',
  at: (date, time) => `${date} um ${time} Uhr`,
  updated: 'Zuletzt aktualisiert:',
  stale: 'Aus einer gespeicherten Kopie gezeigt, weil sich neue Daten gerade nicht laden lassen.',
  invented: 'Erfundene Beispieldaten',
};

export const progress: Terms['progress'] = {
  phase: 'Phase',
  here: (village, number, total) => `${village} ist in Phase ${number} von ${total}`,
  ready: (village, number, total) => `${village} ist bereit für Phase ${number} von ${total}`,
  preparing: (village) => `${village} schafft gerade die Voraussetzungen`,
  planned: (village) => `${village} beginnt bald seinen BLUP`,
  ended: (village) => `${village} hat seinen BLUP abgeschlossen`,
  unknown: (village) => `${village}: Phase nicht angegeben`,
  noCourse: (village) => `${village}: kein BLUP angegeben`,
  paused: 'Der Prozess pausiert',
  stopped: 'Der Prozess wurde beendet',
  now: 'Hier sind wir jetzt',
  steps: (done, total) => `${done} von ${total} Schritten getan`,
  stepAhead: 'Geplant',
  otherSteps: 'Außerhalb der Phasen',
  next: 'Nächster Schritt',
  nextPhase: 'Nächste Phase',
  expectedEnd: 'Voraussichtlicher Abschluss',
};

export const goalWheel: Terms['goalWheel'] = {
  views: {wheel: 'Rad', tree: 'Baum', table: 'Tabelle'},
  initiatives: (count) => (count === 1 ? '1 Initiative' : `${count} Initiativen`),
  goals: (count) => (count === 1 ? '1 Dorfziel' : `${count} Dorfziele`),
  columns: ['Nachhaltigkeitsziel', 'Initiativen', 'Dorfziele'],
  summary: (village, goals, counted) => `${village} arbeitet an ${goals} der 17 Nachhaltigkeitsziele (${counted}).`,
  showAll: 'Alle Ziele zeigen',
  several: 'Eine Initiative oder ein Dorfziel kann unter mehreren Zielen zählen.',
  untold: (counted) => `${counted} ohne angegebenes Ziel.`,
  nothingYet: 'Es sind noch keine Initiativen oder Dorfziele angegeben.',
  nothingTold: (counted) => `Nachhaltigkeitsziele sind nicht angegeben (${counted}).`,
  credit: 'Nach Verdensmålenes Juletræ (Weihnachtsbaum der Nachhaltigkeitsziele), BLUP, CC BY 4.0',
  disclaimer: 'Der Inhalt ist nicht von den Vereinten Nationen gebilligt und gibt nicht deren Ansichten wieder.',
};

export const initiatives: Terms['initiatives'] = {
  title: 'Initiativen',
  search: 'Initiativen durchsuchen',
  status: 'Status',
  goal: 'Ziel',
  all: 'Alle',
  villageGoal: 'Dorfziel',
  sdg: 'Nachhaltigkeitsziele',
  shown: (count, total) => `${count} von ${total} Initiativen`,
  clear: 'Zurücksetzen',
  more: 'Mehr zeigen',
  emptyEarly: 'Noch keine Initiativen, und das ist ganz normal.',
  empty: 'Es sind keine Initiativen angegeben.',
  workingGroup: 'Arbeitsgruppe',
  next: 'Nächster Schritt',
  since: 'seit',
  statusUnknown: 'Status nicht angegeben',
  achieved: 'Es hat geklappt!',
  hands: 'Helfer gesucht',
  answer: 'Hier anmelden',
  readMore: 'Mehr lesen',
  calendar: 'In den Kalender',
  permalink: 'Link hierher',
};
