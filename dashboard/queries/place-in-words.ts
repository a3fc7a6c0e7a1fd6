import type {CourseState} from '../../data/model/village.ts';

/** Where a village is: a row of `standing_on`, or of `villages_in`, which has `unknown` and `ukendt` for one without a course. */
export interface Place {
  readonly state: CourseState;
  /** A phase's number, or `kommende`, `afsluttet`, `ukendt`. */
  readonly place: string;
  readonly phaseNumber: number | null;
  readonly phaseLabel: string | null;
}

/** "Fase 2: Kortlægning", "Fase 3: Facilitering (på pause)", "Skal begynde", "Forløbet er slut", "Ikke oplyst". */
export function placeInWords({state, place, phaseNumber: number, phaseLabel: label}: Place): string {
  const words = {kommende: 'Skal begynde', afsluttet: 'Forløbet er slut', ukendt: unknown[state] ?? 'Ikke oplyst'}[
    place
  ];
  if (words) return words;
  const phase = number ? [`Fase ${number}`, label].filter(Boolean).join(': ') : (label ?? 'Forudsætninger');
  return `${phase}${halted[state] ?? ''}`;
}

const unknown: Readonly<Record<string, string>> = {
  ongoing: 'I gang, fasen er ikke oplyst',
  paused: 'På pause, fasen er ikke oplyst',
  stopped: 'Standset, fasen er ikke oplyst',
};

const halted: Readonly<Record<string, string>> = {paused: ' (på pause)', stopped: ' (standset)'};
