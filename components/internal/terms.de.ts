import type {Terms} from './terms.ts';

export {goalNames, seasonNames, statusNames, stepNames} from '../../data/model/words.de.ts';

export const common: Terms['common'] = {
  '?': (date) => `${date} (vermutlich)`,
  '~': (date) => `etwa ${date}`,
  at: (date, time) => `${date} um ${time} Uhr`,
  updated: (date) => `Zuletzt aktualisiert: ${date}`,
  stale: 'Aus einer gespeicherten Kopie gezeigt, weil sich neue Daten gerade nicht laden lassen.',
  invented: 'Erfundene Beispieldaten',
};

export const progress: Terms['progress'] = {
  label: (village) => `BLUP in ${village}`,
  phase: 'Phase',
  here: (village, number, total) => `${village} ist in Phase ${number} von ${total}`,
  ready: (village, number, total) => `${village} ist bereit für Phase ${number} von ${total}`,
  preparing: (village) => `${village} schafft gerade die Voraussetzungen`,
  planned: (village) => `${village} beginnt bald seinen BLUP`,
  ended: (village) => `${village} hat seinen BLUP abgeschlossen`,
  unknown: (village) => `Es ist nicht angegeben, wie weit ${village} in seinem BLUP ist`,
  noCourse: (village) => `Für ${village} ist noch kein BLUP angegeben`,
  paused: 'Der Prozess pausiert',
  stopped: 'Der Prozess wurde beendet',
  now: 'Hier sind wir jetzt',
  steps: (done, total) => `${done} von ${total} Schritten getan`,
  stepAhead: 'Geplant',
  otherSteps: 'Weitere Schritte',
  next: 'Nächster Schritt',
  nextPhase: 'Nächste Phase',
  expectedEnd: 'Voraussichtlicher Abschluss',
};

export const goalWheel: Terms['goalWheel'] = {
  label: (village) => `Nachhaltigkeitsziele in ${village}`,
  views: {wheel: 'Rad', tree: 'Baum', table: 'Tabelle'},
  shownAs: (view) => `Als ${view} gezeigt`,
  choose: 'Ein Ziel wählen',
  initiatives: (count) => (count === 1 ? '1 Initiative' : `${count} Initiativen`),
  goals: (count) => (count === 1 ? '1 Dorfziel' : `${count} Dorfziele`),
  columns: ['Nachhaltigkeitsziel', 'Initiativen', 'Dorfziele'],
  summary: (village, goals, counted) => `${village} arbeitet an ${goals} der 17 Nachhaltigkeitsziele (${counted}).`,
  showAll: 'Alle Ziele zeigen',
  several: 'Eine Initiative oder ein Dorfziel kann unter mehreren Zielen zählen.',
  untold: (counted) => `${counted} ohne angegebenes Ziel.`,
  nothingYet: 'Es sind noch keine Initiativen oder Dorfziele angegeben.',
  nothingTold: (counted) => `Es ist nicht angegeben, an welchen Zielen das Dorf arbeitet (${counted}).`,
  credit: 'Nach Verdensmålenes Juletræ (Weihnachtsbaum der Nachhaltigkeitsziele), BLUP, CC BY 4.0',
  disclaimer: 'Der Inhalt ist nicht von den Vereinten Nationen gebilligt und gibt nicht deren Ansichten wieder.',
  disclaimerLink: 'Über die Ziele bei der UNO',
};

export const initiatives: Terms['initiatives'] = {
  label: (village) => `Initiativen in ${village}`,
  search: 'Initiativen durchsuchen',
  status: 'Status',
  goal: 'Ziel',
  all: 'Alle',
  villageGoal: 'Dorfziel',
  sdg: 'Nachhaltigkeitsziele',
  shown: (count, total) =>
    count === total ? (total === 1 ? '1 Initiative' : `${total} Initiativen`) : `${count} von ${total} Initiativen`,
  clear: 'Zurücksetzen',
  more: (count) => `${count} weitere zeigen`,
  emptyEarly: 'Noch keine Initiativen, und das ist ganz normal: Sie entstehen in der Zukunftswerkstatt.',
  empty: 'Es sind keine Initiativen angegeben.',
  workingGroup: 'Arbeitsgruppe',
  next: 'Nächster Schritt',
  since: (date) => `seit ${date}`,
  statusUnknown: 'Status nicht angegeben',
  achieved: 'Es hat geklappt!',
  hands: 'Helfer gesucht',
  answer: 'Hier anmelden',
  mail: 'Der Gruppe schreiben',
  phone: (number) => `${number} anrufen`,
  subject: (name) => `Ich möchte mitmachen: ${name}`,
  readMore: 'Mehr lesen',
  calendar: 'In den Kalender',
  permalink: 'Link hierher',
};
