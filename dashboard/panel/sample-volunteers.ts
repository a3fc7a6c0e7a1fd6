import {volunteerRoles} from '../../data/model/volunteer.ts';
import type {Answer} from '../queries/answer.ts';
import type {BeforeAfter, BeforeAfterAnswer} from '../queries/before-after.ts';
import type {RoleCounts} from '../queries/roles.ts';
import type {VolunteersOnDay} from '../queries/volunteers-over-time.ts';
import type {SinceStartAnswer, VolunteersSinceStart} from '../queries/volunteers-since-start.ts';
import type {VillageVolunteers, VolunteersAnswer} from '../queries/volunteers.ts';

/** As many made-up villages as one likes, the largest first; every eighth has not counted, and every fifteenth is small. */
export function sampleVolunteers(count: number): VolunteersAnswer {
  const rows = Array.from({length: count}, (_, i): VillageVolunteers => {
    const population = i % 11 === 10 ? null : Math.round(2400 / (1 + i / 4)) + 60;
    const [isUnknown, withheld] = [i % 8 === 5, i % 15 === 14];
    const people = isUnknown || withheld ? null : Math.round(((population ?? 300) * (8 + ((i * 7) % 11))) / 100);
    const rate = people === null || population === null ? null : (people * 100) / population;
    const place = {village: `by-${i}`, name: nameOf(i), municipality: 'Tønder', population, populationWithheld: false};
    return {
      ...place,
      people,
      withheld,
      rate,
      counted: isUnknown ? null : `202${i % 3 === 0 ? 5 : 6}-0${1 + (i % 6)}-01`,
    };
  });
  const [people, rates] = [known(rows.map((row) => row.people)), known(rows.map((row) => row.rate))];
  const summary = {people: sum(people), median: quantile(people, 0.5), medianRate: quantile(rates, 0.5)};
  const withheld = rows.filter((row) => row.withheld).length;
  return {rows, villages: count, told: people.length, total: count, ...summary, rates: rates.length, withheld};
}

export function sampleBeforeAfter(count: number): BeforeAfterAnswer {
  const all = sampleVolunteers(count);
  const rows = all.rows.flatMap(({village, name, population, people}, i): BeforeAfter[] => {
    if (people === null) return [];
    const before = Math.max(0, Math.round(people * (0.5 + ((i * 5) % 8) / 12)));
    const [rateBefore, rateAfter] = [before, people].map((one) => (population ? (one * 100) / population : null));
    const days = {countedBefore: '2023-01-15', countedAfter: '2026-05-01'};
    return [
      {village, name, population, before, after: people, rateBefore: rateBefore!, rateAfter: rateAfter!, ...days},
    ];
  });
  const changes = rows.map(({before, after}) => after - before);
  const rates = known(rows.map(({rateBefore, rateAfter}) => (rateBefore === null ? null : rateAfter! - rateBefore)));
  const ways = (way: number) => changes.filter((change) => Math.sign(change) === way).length;
  const medians = {median: quantile(changes, 0.5), medianRate: quantile(rates, 0.5), rates: rates.length};
  const {villages, withheld} = all;
  return {rows, villages, withheld, told: rows.length, ...medians, more: ways(1), same: ways(0), fewer: ways(-1)};
}

export function sampleRoles(count: number): Answer<RoleCounts> {
  const people = known(sampleVolunteers(count).rows.map((row) => row.people));
  const shares = [0.08, 0.4, 0.5, 0.7, 1];
  const rows = volunteerRoles.map((role, r): RoleCounts => {
    const told = people.slice(0, Math.ceil(people.length * (1 - r * 0.05)));
    const counts = told.map((one, i) => Math.round(one * shares[r]! * (0.6 + (i % 5) / 10))).sort((a, b) => a - b);
    const [least, low, median, high, most] = [0, 0.25, 0.5, 0.75, 1].map((at) => quantile(counts, at));
    const all = {told: counts.length, withheld: r ? 0 : 1, people: counts.length ? sum(counts) : null};
    const figures = {least: least!, low: low!, median: median!, high: high!, most: most!};
    const dots = counts.length > 80 ? [] : counts;
    return {role, ...all, ...figures, counts: dots, names: dots.map((_, i) => nameOf(i))};
  });
  return {rows, villages: count, told: people.length};
}

export function sampleOverTime(quarters: number, villages: number): Answer<VolunteersOnDay> {
  const rows = Array.from({length: quarters}, (_, i): VolunteersOnDay => {
    const told = Math.round((villages * (i + 1)) / quarters);
    const median = 45 + Math.round(Math.sin(i / 3) * 6) + i;
    const counts = {people: told * (median + 20), low: median - 14, median, high: median + 38};
    const rates = {rates: told, rate: 11 + i / 6, lowRate: 8 + i / 8, medianRate: 10 + i / 6, highRate: 15 + i / 8};
    const day = `${2021 + (i >> 2)}-${['03-31', '06-30', '09-30', '12-31'][i % 4]!}`;
    return {day, told, ...counts, ...rates};
  });
  return {rows, villages, told: villages};
}

/** Cohorts of some villages each, two years apart; the older a cohort, the further its lines go. */
export function sampleSinceStart(cohorts: number, each = 7): SinceStartAnswer {
  const lines = Array.from({length: cohorts * each}, (_, i) => {
    const cohort = `${2021 + (i % cohorts) * 2}`;
    const steps = Math.max(2, 22 - (i % cohorts) * 8 - (i % 5));
    return Array.from({length: steps}, (_, step) => {
      const people = 20 + ((i * 13) % 60) + Math.round((step > 3 ? 18 : step * 5) * (1 + (i % 3)));
      return {village: `by-${i}`, name: nameOf(i), cohort, months: step * 3, people, rate: people / 4};
    });
  }).flat();
  const groups = [null, ...new Set(lines.map(({cohort}) => cohort))];
  const rows = groups.flatMap((cohort) =>
    sinceStart(
      lines.filter((one) => cohort === null || one.cohort === cohort),
      cohort,
    ),
  );
  return {rows, lines, villages: cohorts * each + 3, told: cohorts * each};
}

function sinceStart(lines: SinceStartAnswer['lines'], cohort: string | null): readonly VolunteersSinceStart[] {
  const months = [...new Set(lines.map((one) => one.months))].sort((a, b) => a - b);
  return months.map((month) => {
    const people = lines.filter((one) => one.months === month).map((one) => one.people);
    const isEnough = people.length >= 3;
    const [low, median, high] = [0.25, 0.5, 0.75].map((at) => (isEnough ? quantile(people, at) : null));
    const rate = (value: number | null | undefined) => (value === null || value === undefined ? null : value / 4);
    const rates = {rates: people.length, lowRate: rate(low), medianRate: rate(median), highRate: rate(high)};
    return {
      cohort,
      all: cohort === null,
      months: month,
      told: people.length,
      low: low!,
      median: median!,
      high: high!,
      ...rates,
    };
  });
}

/** The nth village's name; every 24th is as long as they come. */
export function nameOf(i: number): string {
  if (i % 24 === 12) return `Øster Vintergækballe-Nørre Kløverlykkerup ${i}`;
  const [fronts, backs] = ['Nørre Sønder Øster Vester Lille Store'.split(' '), 'by dal høj lund å skov'.split(' ')];
  return `${fronts[i % 6]!} ${'Aske Birke Elle Ege Linde'.split(' ')[i % 5]!}${backs[(i * 5 + (i >> 3)) % 6]!}`;
}

function known(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function quantile(values: readonly number[], at: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (place % 1);
}
