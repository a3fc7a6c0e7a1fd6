import {counted, danishCount} from '../../data/model/danish.ts';
import type {Answer} from '../queries/answer.ts';

/** Of how many villages an answer is made: "12 af 24 landsbyer har oplyst, hvor mange de er.", "Ingen af de 4 valgte …". */
export function whoTold({villages, told}: Pick<Answer<unknown>, 'villages' | 'told'>, what: string): string {
  if (!villages) return 'Ingen landsbyer passer til det valgte.';
  return `${whoOf(villages, told)} oplyst${what.startsWith('hv') ? ', ' : ' '}${what}.`;
}

function whoOf(villages: number, told: number): string {
  if (villages === 1) return told ? 'Landsbyen har' : 'Landsbyen har ikke';
  if (!told) return `Ingen af de ${danishCount(villages)} valgte landsbyer har`;
  return told === villages ? `Alle ${landsbyer(villages)} har` : `${danishCount(told)} af ${landsbyer(villages)} har`;
}

/** "1 landsby", "24 landsbyer". */
export function landsbyer(count: number): string {
  return counted(count, 'landsby', 'landsbyer');
}
