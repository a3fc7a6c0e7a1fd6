import {initiativeStatuses} from '../../data/model/initiative.ts';
import {layers} from '../../data/model/layer.ts';
import type {Answer} from '../queries/answer.ts';
import type {Survival} from '../queries/initiative-survival.ts';
import type {Begun} from '../queries/initiatives-begun.ts';
import type {GoalCount} from '../queries/initiatives-by-goal.ts';
import type {StatusCount} from '../queries/initiatives-by-status.ts';
import type {VillageRate} from '../queries/village-rates.ts';

/** How many initiatives stand in each status, in the order of the vocabulary; the last is those whose status nobody has told. */
export function sampleStatuses(counts: readonly number[]): readonly StatusCount[] {
  return [...initiativeStatuses, null].flatMap((status, i) => {
    const initiatives = counts[i] ?? 0;
    return status || initiatives ? [{status, initiatives, of: Math.min(14, initiatives)}] : [];
  });
}

/** How many achieved and other initiatives serve each goal, goal 1 first; of `untold` nothing is told. */
export function sampleGoals(
  counts: readonly (readonly [achieved: number, others: number])[],
  untold: number,
): readonly GoalCount[] {
  const all = 96;
  const row = (goal: number | null, layer: string | null, [achieved, others]: readonly [number, number]): GoalCount => {
    return {goal, layer, achieved, others, of: Math.min(12, achieved + others), all};
  };
  const served = layers.flatMap(({label, goals}) =>
    goals.map((goal) => row(goal, label.da, counts[goal - 1] ?? [0, 0])),
  );
  return untold ? [...served, row(null, null, [0, untold])] : served;
}

/** How many began in each quarter from the first of a year; of `undated` nobody has told when. */
export function sampleBegun(year: number, counts: readonly number[], undated: number): readonly Begun[] {
  let total = 0;
  const quarters = counts.map((initiatives, i): Begun => {
    const month = String(1 + 3 * (i % 4)).padStart(2, '0');
    const from = `${year + Math.floor(i / 4)}-${month}-01`;
    return {from, step: 'quarter', initiatives, of: Math.min(9, initiatives), total: (total += initiatives)};
  });
  return undated ? [...quarters, {from: null, step: 'quarter', initiatives: undated, of: 1, total: null}] : quarters;
}

/** How initiatives stood 0, 6, 12 and 24 months after the course. */
export function sampleSurvival(rows: readonly (Partial<Survival> & Pick<Survival, 'of'>)[]): readonly Survival[] {
  const none = {igang: 0, planlagt: 0, ide: 0, drift: 0, realiseret: 0, pause: 0, opgivet: 0};
  return rows.map((row, i) => {
    const counts = {...none, ...row};
    const initiatives = initiativeStatuses.reduce((sum, status) => sum + counts[status], 0);
    return {...counts, months: [0, 6, 12, 24][i]!, initiatives};
  });
}

const names =
  'Agerhuse Birkelev Dalby Egebjerg Fuglsang Grønlund Havrebakke Ivelsted Jordløse Klintholm Lyngdal Mosevang Nørremark Ovstrup Pilehave Ravnkær Skovby Tranemose Ulvedal Viby Vester-Kløverbakke-Nørre-Hasselmose Ærtebjerg Østerskov Ågerup';

/** Villages that are made up: their sizes, people and initiatives, some of them blank; always the same. */
export function sampleRates(count: number): readonly VillageRate[] {
  const plain = names.split(' ');
  return Array.from({length: count}, (_, i) => {
    const [wave, other] = [Math.sin(i * 2.4), Math.cos(i * 1.7)];
    const population = Math.round(90 + 1400 * ((i * 0.618) % 1) ** 2);
    const isFar = i % 24 === 20;
    const volunteers = isFar ? Math.round(population * 0.42) : Math.round((population * (12 + 5 * wave)) / 100);
    return {
      village: `v${i}`,
      name: i < plain.length ? plain[i]! : `${plain[i % plain.length]!} ${Math.floor(i / plain.length) + 1}`,
      population: i % 24 === 11 ? null : population,
      volunteers: i % 24 === 5 || i % 24 === 17 ? null : volunteers,
      volunteersWithheld: i % 24 === 17,
      counted: '2024-05-03',
      initiatives: i % 24 === 8 ? null : Math.round((volunteers * (7 + 4 * other)) / 100),
    };
  });
}

/** An answer of some villages' rows. */
export function sampleAnswer<Row>(rows: readonly Row[], villages: number, told: number): Answer<Row> {
  return {rows, villages, told};
}
