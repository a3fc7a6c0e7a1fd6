import {counted} from '../../data/model/danish.ts';
import type {Survival} from '../queries/initiative-survival.ts';
import {splitBars} from './split-bars.ts';

/** A bar a point in time, parted by how the initiatives stood then. */
export function survivalBars(rows: readonly Survival[], width: number): SVGSVGElement {
  const bars = rows.map((row) => ({split: row, heading: whenOf(row), behind: behind(row)}));
  return splitBars('Initiativernes status, efter at forløbet sluttede', bars, width);
}

/** When, in words: "Da forløbet sluttede", "12 måneder efter". */
export function whenOf({months}: Survival): string {
  return months ? `${months} måneder efter` : 'Da forløbet sluttede';
}

function behind({initiatives, of}: Survival): string {
  if (!initiatives) return 'endnu ingen landsbyer';
  return `${counted(initiatives, 'initiativ', 'initiativer')} i ${counted(of, 'landsby', 'landsbyer')}`;
}
