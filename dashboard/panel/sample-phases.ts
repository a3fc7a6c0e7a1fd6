import type {StepState} from '../../data/model/step.ts';
import type {Answer} from '../queries/answer.ts';
import type {PhasesAnswer, VillagePhases} from '../queries/phases.ts';
import type {Purpose} from '../queries/three-purposes.ts';
import {nameOf} from './sample-volunteers.ts';

/** As many made-up villages as one likes, spread over the way from those that are to begin to those that have not told. */
export function samplePhases(count: number): PhasesAnswer {
  const rows = Array.from({length: count}, (_, i) => samplePhase(i, Math.floor((i * 8) / count)));
  const keys = [...new Set(rows.map(({place}) => place))];
  const places = keys.map((place) => {
    const inPlace = rows.filter((row) => row.place === place);
    const silent = inPlace.filter(({state, silent: months}) => state !== 'ended' && (months ?? 0) >= 6).length;
    return {place, villages: inPlace.length, known: place === 'ukendt' ? 0 : inPlace.length, silent};
  });
  const told = places.reduce((all, place) => all + place.known, 0);
  return {rows, places, villages: count, told, total: count};
}

/** A village at the nth place of the way: to begin, the prerequisites, the four phases, over, unknown. */
function samplePhase(i: number, nth: number): VillagePhases {
  const place = ['kommende', '0', '1', '2', '3', '4', 'afsluttet', 'ukendt'][nth]!;
  const now = nth === 0 || nth === 7 ? null : Math.min(nth - 1, 4);
  const isHalted = (place === '2' || place === '3') && i % 3 === 0;
  const running = isHalted ? (i % 2 ? 'paused' : 'stopped') : 'ongoing';
  const state = ({kommende: 'planned', afsluttet: 'ended', ukendt: 'unknown'} as const)[place] ?? running;
  const labels = ['Forudsætninger', 'Mobilisering', 'Kortlægning', 'Facilitering', 'Organisering'];
  const here: StepState = state === 'ended' ? 'done' : state === 'paused' || state === 'stopped' ? state : 'current';
  const course = labels.map((label, number) => {
    const isSkipped = i % 9 === 4 && number === 2 && now !== 2;
    const step: StepState = isSkipped
      ? 'skipped'
      : now === null || number > now
        ? 'ahead'
        : number === now
          ? here
          : 'done';
    return {number, label, state: step, months: step === 'ahead' || isSkipped ? null : (i * (number + 3)) % 13};
  });
  return {
    village: `by-${i}`,
    name: nameOf(i),
    municipality: 'Tønder',
    cohort: '2025-1',
    state,
    place,
    phaseNumber: now,
    phaseLabel: now === null ? null : labels[now]!,
    phases: nth === 7 ? null : 4,
    since: now === null ? null : '2026-02-01',
    started: nth === 0 ? '2026-09-01' : '2025-02-01',
    halted: isHalted ? '2026-01-01' : null,
    ended: state === 'ended' ? '2026-03-01' : null,
    heard: i % 4 === 3 ? '2025-03-01' : '2026-06-01',
    silent: i % 4 === 3 ? 15 : 0,
    course: nth === 7 ? [] : course,
  };
}

/** What 24 villages have told. */
export const samplePurposes: Answer<Purpose> = {
  rows: [
    {purpose: 'frivillige', number: 2230, told: 22, villages: 24, withheld: 0, both: 20, before: 1250, after: 2148},
    {
      purpose: 'faellesskab',
      number: 90,
      told: 22,
      villages: 24,
      attendance: 57,
      attended: 88,
      panels: 524,
      panelsTold: 17,
      ended: 12,
      goesOn: 7,
    },
    {purpose: 'initiativer', number: 151, told: 21, villages: 24, achieved: 111, tagged: 147},
  ],
  villages: 24,
  told: 24,
};

/** What four villages have told, of which one had a meeting. */
export const emptyPurposes: Answer<Purpose> = {
  rows: [
    {purpose: 'frivillige', number: null, told: 0, villages: 4, withheld: 0, both: 0, before: null, after: null},
    {
      purpose: 'faellesskab',
      number: 1,
      told: 1,
      villages: 4,
      attendance: null,
      attended: 0,
      panels: null,
      panelsTold: 0,
      ended: 0,
      goesOn: 0,
    },
    {purpose: 'initiativer', number: 0, told: 1, villages: 4, achieved: 0, tagged: 0},
  ],
  villages: 4,
  told: 1,
};
