import {counted, danishCount, danishList} from '../../data/model/danish.ts';
import type {InitiativeStatus} from '../../data/model/initiative.ts';

/**
 * How some initiatives stand: "Af 185 initiativer er 111 realiseret eller i fast drift, 20 i gang og 25 opgivet. Status er ikke
 * oplyst for 1." `which` narrows them in words.
 */
export function standingsInWords(
  count: (status: InitiativeStatus | null) => number,
  total: number,
  which = '',
): string {
  const groups = [
    {count: count('realiseret') + count('drift'), words: 'realiseret eller i fast drift'},
    {count: count('igang'), words: 'i gang'},
    {count: count('planlagt') + count('ide'), words: 'planlagt eller en idé'},
    {count: count('pause'), words: 'på pause'},
    {count: count('opgivet'), words: 'opgivet'},
  ].filter((group) => group.count);
  const unknown = count(null);
  const rest = unknown ? `Status er ikke oplyst for ${danishCount(unknown)}.` : '';
  if (!groups.length) return rest;
  if (total === 1) return `Det ene initiativ${which} er ${groups[0]!.words}.`;
  if (groups[0]!.count === total) return `Alle ${initiatives(total)}${which} er ${groups[0]!.words}.`;
  const parts = danishList(groups.map((group) => `${danishCount(group.count)} ${group.words}`));
  return [`Af ${initiatives(total)}${which} er ${parts}.`, rest].filter(Boolean).join(' ');
}

function initiatives(count: number): string {
  return counted(count, 'initiativ', 'initiativer');
}
