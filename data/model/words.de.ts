import type {InitiativeStatus} from './initiative.ts';
import type {Season} from './fuzzy-date.ts';
import type {StepState} from './step.ts';

/** The short German titles of the 17 goals, goal 1 first. */
export const goalNames: readonly string[] = [
  'Keine Armut',
  'Kein Hunger',
  'Gesundheit und Wohlergehen',
  'Hochwertige Bildung',
  'Geschlechtergleichheit',
  'Sauberes Wasser und Sanitäreinrichtungen',
  'Bezahlbare und saubere Energie',
  'Menschenwürdige Arbeit und Wirtschaftswachstum',
  'Industrie, Innovation und Infrastruktur',
  'Weniger Ungleichheiten',
  'Nachhaltige Städte und Gemeinden',
  'Nachhaltiger Konsum und Produktion',
  'Maßnahmen zum Klimaschutz',
  'Leben unter Wasser',
  'Leben an Land',
  'Frieden, Gerechtigkeit und starke Institutionen',
  'Partnerschaften zur Erreichung der Ziele',
];

/** What an initiative's status is called. */
export const statusNames: Readonly<Record<InitiativeStatus, string>> = {
  ide: 'Idee',
  planlagt: 'Geplant',
  igang: 'Im Gange',
  realiseret: 'Verwirklicht',
  drift: 'In festem Betrieb',
  pause: 'Pausiert',
  opgivet: 'Aufgegeben',
};

/** What the state of a phase or a milestone is called. */
export const stepNames: Readonly<Record<StepState, string>> = {
  done: 'Abgeschlossen',
  current: 'Im Gange',
  paused: 'Pausiert',
  stopped: 'Beendet',
  skipped: 'Übersprungen',
  ahead: 'Noch nicht begonnen',
  unknown: 'Keine Angabe',
};

/** The seasons, as they stand before a year. */
export const seasonNames: Readonly<Record<Season, string>> = {
  21: 'Frühjahr',
  22: 'Sommer',
  23: 'Herbst',
  24: 'Winter',
};

/** The German months, January first. */
export const monthNames: readonly string[] =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
