import {counted, danishCount} from '../../data/model/danish.ts';
import type {Answer} from '../queries/answer.ts';

/** Of how many villages an answer tells: "9 af 12 landsbyer har oplyst det"; of all that are chosen, "12 landsbyer". */
export function whoTold({villages, told}: Answer<unknown>, ofAll = false): string {
  if (ofAll) return landsbyer(villages);
  if (told < villages) return `${danishCount(told)} af ${landsbyer(villages)} har oplyst det`;
  return villages === 1 ? 'landsbyen har oplyst det' : `alle ${landsbyer(villages)} har oplyst det`;
}

/** Why there is nothing to draw; null where there is something. */
export function whyNothing({rows, villages, told}: Answer<unknown>): string | null {
  if (!villages) return 'Ingen landsbyer passer til det valgte.';
  if (told) return rows.length ? null : 'Der er ikke noget at vise for det valgte.';
  return villages === 1
    ? 'Landsbyen har ikke oplyst det endnu.'
    : `Ingen af de ${landsbyer(villages)} har oplyst det endnu.`;
}

/** How much of an answer there is: "Viser 60 af 300 landsbyer"; null where that goes without saying. */
export function howMany({rows, total}: Answer<unknown>, all: boolean): string | null {
  if (total !== undefined && total > rows.length) return `Viser ${danishCount(rows.length)} af ${landsbyer(total)}.`;
  return all ? `Viser alle ${landsbyer(rows.length)}.` : null;
}

/** What went wrong, to someone who only wanted to see the answer. What has a cause has been put in plain words already. */
export function whatFailed(error: unknown): string {
  if (isAbort(error)) return 'Beregningen blev afbrudt.';
  if (!navigator.onLine) return 'Tallene kunne ikke hentes, for der er ingen forbindelse til nettet.';
  if (error instanceof Error && error.cause !== undefined) return error.message;
  return 'Svaret kunne ikke regnes ud.';
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** "1 landsby", "300 landsbyer". */
function landsbyer(count: number): string {
  return counted(count, 'landsby', 'landsbyer');
}
