import {danishNumber} from './danish-number.ts';

/** "1 landsby", "24 landsbyer". */
export function villageCount(count: number): string {
  return `${danishNumber.format(count)} ${count === 1 ? 'landsby' : 'landsbyer'}`;
}
