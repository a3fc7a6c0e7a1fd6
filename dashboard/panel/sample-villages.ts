import type {CourseState} from '../../data/model/village.ts';
import type {Answer} from '../queries/answer.ts';
import {things, type Health, type Thing, type VillageHealth} from '../queries/data-health.ts';
import type {VillageInFull} from '../queries/everything.ts';
import {nameOf, sampleVolunteers} from './sample-volunteers.ts';

/** What as many villages as one likes have told; the first have told everything, the last nothing. */
export function sampleHealth(count: number): Answer<VillageHealth> {
  const states = Array.from({length: count}, (_, i) => things.map((_thing, t) => healthOf(i, t, count)));
  const isLacking = (health: Health) => health !== 'told' && health !== 'none';
  const lacking = Object.fromEntries(
    things.map((thing, t) => [thing, states.filter((one) => isLacking(one[t]!)).length]),
  ) as Record<Thing, number>;
  const complete = states.filter((one) => !one.some(isLacking)).length;
  const rows = states.map((one, i): VillageHealth => {
    const healths = Object.fromEntries(things.map((thing, t) => [thing, one[t]!])) as Record<Thing, Health>;
    const of = (thing: Thing) => ({none: 0, told: 0, old: 0, partly: 3, missing: 8})[healths[thing]];
    return {
      ...healths,
      village: `by-${i}`,
      name: nameOf(i),
      municipality: 'Tønder',
      missing: one.filter((health) => health === 'missing').length,
      wanting: one.filter((health) => health === 'old' || health === 'partly').length,
      counted: {told: '2026-05-01', old: '2024-11-01'}[healths.count as string] ?? null,
      lastNews: {told: '2026-06-01', old: '2025-02-01'}[healths.news as string] ?? null,
      initiatives: healths.statuses === 'none' ? 0 : 8,
      initiativesWithout: of('statuses'),
      meetings: healths.attendance === 'none' ? 0 : 8,
      meetingsWithout: of('attendance'),
      lacking,
      complete,
    };
  });
  return {rows, villages: count, told: count, total: count};
}

/** All there is to tell of as many villages as one likes. */
export function sampleEverything(count: number): Answer<VillageInFull> {
  const rows = sampleVolunteers(count).rows.map((row, i): VillageInFull => {
    const is = whereIs(i);
    const hasBegun = is.state !== 'planned' && is.state !== 'unknown';
    const told = hasBegun && i % 7 !== 3 ? (i * 5) % 17 : null;
    const counts = {ide: told && 1, planlagt: told && 0, igang: told && Math.max(0, told - 3), realiseret: told && 1};
    const {people, withheld, ...village} = row;
    return {
      ...village,
      ...is,
      ...counts,
      cohort: is.state === 'unknown' ? null : `202${i % 4}-1`,
      since: is.phaseNumber === null ? null : '2026-02-01',
      months: is.phaseNumber === null ? null : 4,
      started: hasBegun ? '2025-02-01' : null,
      ended: is.state === 'ended' ? '2026-03-01' : null,
      styregruppe: people && 5 + (i % 4),
      borgerpanel: people && (i % 3 ? 20 + i : 0),
      arbejdsgrupper: i % 4 ? people && Math.round(people / 2) : null,
      andre: null,
      unikke: people,
      withheld: withheld ? ['unikke'] : [],
      before: people && Math.round(people / 2),
      beforeWithheld: withheld,
      beforeCounted: people === null ? null : '2025-01-15',
      initiatives: told,
      drift: told && Math.max(0, Math.min(1, told - 2)),
      pause: told && 0,
      opgivet: told && 0,
      statusUnknown: told && 0,
      sdgs: told ? [3, 11, 15] : null,
      goals: told ? 4 : null,
      meetings: hasBegun ? i % 6 : null,
      lastNews: hasBegun ? '2026-06-01' : null,
    };
  });
  return {rows, villages: count, told: count, total: count};
}

const places: readonly (readonly [state: CourseState, place: string, number: number | null, label: string | null])[] = [
  ['ended', 'afsluttet', null, null],
  ['ongoing', '1', 1, 'Mobilisering'],
  ['ongoing', '3', 3, 'Facilitering'],
  ['paused', '2', 2, 'Kortlægning'],
  ['planned', 'kommende', null, null],
  ['unknown', 'ukendt', null, null],
];

/** Where the nth village is in its course. */
export function whereIs(i: number) {
  const [state, place, phaseNumber, phaseLabel] = places[i % 13 === 12 ? 5 : i % 5]!;
  return {state, place, phaseNumber, phaseLabel};
}

function healthOf(i: number, thing: number, count: number): Health {
  const share = count < 2 ? 0 : i / (count - 1);
  if (share < 0.1) return 'told';
  if (thing >= 4 && thing <= 6 && share > 0.85) return 'none';
  if (share > 0.9) return 'missing';
  const isDated = thing === 3 || thing === 7;
  return (['told', 'told', 'missing', isDated ? 'old' : 'partly'] as const)[(i * 3 + thing * 5) % 4]!;
}
