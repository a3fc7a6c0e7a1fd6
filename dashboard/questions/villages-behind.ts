import type {Answer} from '../queries/answer.ts';
import type {Filter} from '../queries/filter.ts';
import type {VillageRate} from '../queries/village-rates.ts';
import type {View} from './question.ts';
import {landsbyer} from './who-told.ts';

/** How many villages have a mark of their own before those that lie close together are drawn as one. */
export const mostMarks = 400;

/**
 * An answer of marks made from villages. Those chosen by name are who was asked of; the others of the same municipality,
 * cohort and phase are there to be compared with.
 */
export function amongOthers<Mark>(
  rates: readonly VillageRate[],
  {villages: named}: Filter,
  marks: readonly Mark[],
  isTold: (rate: VillageRate) => boolean,
): Answer<Mark> {
  const asked = named.length ? rates.filter(({village}) => named.includes(village)) : rates;
  const answer = {rows: marks, villages: asked.length, told: asked.filter(isTold).length};
  return rates.length > mostMarks ? {...answer, total: rates.length} : answer;
}

/** " De er fremhævet blandt de andre.", to stand behind a sentence; nothing where no village is chosen by name. */
export function highlighted({villages}: Pick<Filter, 'villages'>, among: string): string {
  if (!villages.length) return '';
  return ` ${villages.length === 1 ? 'Den' : 'De'} er fremhævet blandt ${among}.`;
}

/** A village, several that lie close together, or all of them as one. */
interface Mark {
  readonly kind: 'alle' | 'landsby' | 'flere';
  readonly village: string | null;
  readonly name: string | null;
  readonly villages: number;
}

/** "Lyngdal", "12 landsbyer", "24 landsbyer under ét". */
export function nameOf({kind, name, villages}: Mark): string {
  return kind === 'landsby' ? name! : `${landsbyer(villages)}${kind === 'alle' ? ' under ét' : ''}`;
}

/** The address of the village's page, where it is one and has one. */
export function hrefOf({village}: Mark, {villageHref}: View): string | null {
  return village === null ? null : (villageHref?.(village) ?? null);
}
