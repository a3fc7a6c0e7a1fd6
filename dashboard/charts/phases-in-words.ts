import type {PhaseTime, VillagePhases} from '../queries/phases.ts';
import {placeInWords} from '../queries/place-in-words.ts';
import {monthInWords} from './month-in-words.ts';

/** A village's way as one would tell it: where it is, since when, how long each phase took, and when it was last heard of. */
export function phasesInWords(row: VillagePhases): string {
  const {name, phaseNumber: number, phases, course, heard} = row;
  const of = number && phases ? ` – ${number} af ${phases} faser` : '';
  const times = course.flatMap((phase) =>
    phase.months === null ? [] : [`${nameOf(phase)} ${duration(phase.months)}`],
  );
  const sentences = [
    `${name}: ${placeInWords(row)}${row.state === 'ended' || row.state === 'planned' ? '' : of}${sinceOf(row)}.`,
    ...(times.length ? [`Tid i hver fase, i måneder: ${times.join(', ')}.`] : []),
    heard ? `Sidst hørt fra i ${monthInWords(heard)}.` : 'Ikke hørt fra endnu.',
  ];
  return sentences.join(' ');
}

function sinceOf({state, since, halted, ended, started}: VillagePhases): string {
  if (state === 'ended') return ended ? ` i ${monthInWords(ended)}` : '';
  if (state === 'planned') return started ? ` i ${monthInWords(started)}` : '';
  if (halted) return `, siden ${monthInWords(halted)}`;
  return since ? `, siden ${monthInWords(since)}` : '';
}

function nameOf({number, label}: PhaseTime): string {
  return label ?? `fase ${number}`;
}

function duration(months: number): string {
  return months === 0 ? 'under 1' : `${months}`;
}
