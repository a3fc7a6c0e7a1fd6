import type {EmbeddedElement} from '../model/embedding.ts';
import type {Course, Village} from '../model/village.ts';

/**
 * The style that keeps a place for a village's tracker until it has come, so that the page does not jump: as high as it
 * will be on a phone, and lower as the page grows wide enough for the phases to stand in a line.
 *
 * The heights are in `rem`, measured in Chromium at 320 to 1280 px, and rounded up.
 */
export function reserve(village: Village): string {
  const [phone, desk] = roomOf(village, 'progress');
  const shrink = (phone - desk) / 40;
  return `display:block;min-height:clamp(${desk}rem,${Math.ceil(phone + 40 * shrink)}rem - ${Math.round(100 * shrink)}vw,${phone}rem)`;
}

/** How many `rem` an element needs on a phone and where it is wide, about. */
export function roomOf(village: Village, element: EmbeddedElement): readonly [phone: number, desk: number] {
  const {process, goals, initiatives} = village;
  if (element === 'progress') return process ? heights(process) : [7, 5];
  const shown = Math.min(initiatives.length, 12);
  if (element === 'initiatives') return shown ? [14 + 18 * shown, 14 + 9 * shown] : [8, 6];
  return goals.length + initiatives.length ? [48, 42] : [10, 8];
}

function heights({phases, otherSteps, state, halted, note}: Course): [phone: number, desk: number] {
  const open = phases.findLast((phase) => ['current', 'paused', 'stopped'].includes(phase.state))?.milestones ?? [];
  const steps = open.length + otherSteps.length;
  const letters = (note?.length ?? 0) + (halted?.reason?.length ?? 0);
  const next = state === 'ended' ? 0 : 5;
  const counted = phases.filter(({number}) => number > 0).length;
  return [
    Math.ceil(7.5 + 5.4 * counted + 2.8 * steps + letters / 24 + next),
    Math.ceil(14 + 1.7 * steps + letters / 60 + next),
  ];
}
