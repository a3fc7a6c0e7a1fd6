import {danishNumber} from '../../data/model/danish.ts';

/** "1 landsby", "24 landsbyer". */
export function villageCount(count: number): string {
  return `${danishNumber(count)} ${count === 1 ? 'landsby' : 'landsbyer'}`;
}
