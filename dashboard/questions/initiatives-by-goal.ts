import {counted, danishCount, danishList} from '../../data/model/danish.ts';
import {goalBars, nameOf} from '../charts/goal-bars.ts';
import type {Answer} from '../queries/answer.ts';
import {initiativesByGoal as ask, type GoalCount} from '../queries/initiatives-by-goal.ts';
import {notApplicable, type Question, type View} from './question.ts';
import {whoTold} from './who-told.ts';

export const initiativesByGoal: Question<GoalCount> = {
  key: 'initiativer-maal',
  title: 'Hvilke verdensmål arbejder landsbyerne med?',
  definition: [
    'Et initiativ tæller under hvert af de verdensmål, det tjener: dem, landsbyen har skrevet på det, eller ellers dem, der står på dets landsbymål. Et initiativ med tre mål tæller tre steder, så tallene tilsammen er større end antallet af initiativer.',
    'Målene er samlet i lagene i Verdensmålenes Juletræ (BLUP, CC BY 4.0), eller i de lag, datapakken selv har. Den mørke del af en bjælke er initiativer, der er realiseret eller i fast drift. Et mål, ingen arbejder med, står med 0.',
    'Et mål er landsbyens egen vurdering af, hvad initiativet handler om, ikke en måling af virkningen. Mange initiativer under et mål er ikke i sig selv bedre end få.',
    'Indholdet er ikke godkendt af FN og afspejler ikke FN’s holdninger (un.org/sustainabledevelopment).',
  ],
  columns: [
    {heading: 'Verdensmål', value: (row) => (row.goal ? `${row.goal} ${nameOf(row)}` : nameOf(row))},
    {heading: 'Lag', value: ({goal, layer}) => (goal ? layer : notApplicable)},
    {heading: 'Initiativer', kind: 'integer', value: ({achieved, others}) => achieved + others},
    {heading: 'Heraf realiseret eller i fast drift', kind: 'integer', value: ({achieved}) => achieved},
    {heading: 'Landsbyer bag', kind: 'integer', value: ({of}) => of},
  ],
  ask,
  draw: ({rows}, _view, width) => goalBars(rows, width),
  say,
};

function say(answer: Answer<GoalCount>, {filter}: View): string {
  const told = whoTold(answer, 'initiativer');
  const all = answer.rows[0]?.all ?? 0;
  if (!answer.told) return told;
  if (!all) return `Ingen initiativer svarer til det valgte. ${told}`;
  const goals = answer.rows.filter(({goal}) => goal);
  const served = goals.filter((row) => total(row));
  if (!served.length) return `Ingen af de valgte initiativer (${danishCount(all)}) har et verdensmål. ${told}`;
  const most = filter.sdg === null ? `, oftest ${oftenest(served)}` : '';
  const number = `${danishCount(served.length)} af de 17 verdensmål`;
  return `${initiatives(all)} arbejder tilsammen med ${number}${most}.${untold(answer)} ${told}`;
}

/** "mål 11, Bæredygtige byer og lokalsamfund (35)", "mål 3 og 11 (20 hver)". */
function oftenest(served: readonly GoalCount[]): string {
  const most = Math.max(...served.map(total));
  const first = served.filter((row) => total(row) === most).sort((a, b) => a.goal! - b.goal!);
  if (first.length > 3) return `${danishCount(first.length)} af målene med ${danishCount(most)} hver`;
  if (first.length > 1) return `mål ${danishList(first.map(({goal}) => String(goal)))} (${danishCount(most)} hver)`;
  return `mål ${first[0]!.goal}, ${nameOf(first[0]!)} (${danishCount(most)})`;
}

function untold({rows}: Answer<GoalCount>): string {
  const [none, unknown] = [0, null].map((goal) => rows.find((row) => row.goal === goal));
  const words = [
    unknown && `${initiatives(total(unknown))} har intet verdensmål oplyst`,
    none && `${initiatives(total(none))} tjener efter landsbyens eget udsagn ingen af dem`,
  ].filter((part) => part !== undefined);
  return words.length ? ` ${danishList(words)}.` : '';
}

function total({achieved, others}: GoalCount): number {
  return achieved + others;
}

function initiatives(count: number): string {
  return counted(count, 'initiativ', 'initiativer');
}
