import {counted} from '../../data/model/danish.ts';
import type {Became} from '../queries/initiatives-since.ts';
import {splitBars} from './split-bars.ts';

/** A bar a year, parted by how the initiatives that were first told of then stand now. */
export function becameBars(rows: readonly Became[], width: number): SVGSVGElement {
  const bars = rows.map((row) => ({split: row, heading: firstToldIn(row), behind: behind(row)}));
  return splitBars('Initiativernes status, efter det år de blev nævnt første gang', bars, width);
}

/** "Nævnt første gang i 2023". */
export function firstToldIn({year}: Pick<Became, 'year'>): string {
  return year === null ? 'Uden dato' : `Nævnt første gang i ${year}`;
}

function behind({initiatives, of}: Became): string {
  return `${counted(initiatives, 'initiativ', 'initiativer')} i ${counted(of, 'landsby', 'landsbyer')}`;
}
