import {danishNumber} from '../../data/model/danish.ts';
import type {PlaceCount} from '../queries/phases.ts';
import {piece} from './svg.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/** A line for each place on the way with how many villages are there, 20 high each. */
export function placeBars(
  places: readonly PlaceCount[],
  names: ReadonlyMap<string, string>,
  width: number,
): {readonly pieces: readonly SVGElement[]; readonly height: number} {
  const rows = places.map(({place, villages}) => ({place, name: nameOf(place, names), villages}));
  const left = Math.max(...rows.map(({name}) => textWidth(name, 12)), 0) + 10;
  const most = Math.max(...rows.map(({villages}) => villages), 1);
  const room = Math.min(width - left - 40, 420);
  const pieces = rows.map(({place, name, villages}, i) => {
    const length = (room * villages) / most;
    const text = danishNumber(villages);
    return piece(
      'g',
      {transform: `translate(0, ${i * 20})`},
      piece('title', {}, `${name}: ${text} ${villages === 1 ? 'landsby' : 'landsbyer'}`),
      piece('text', {x: left - 10, y: 14, 'text-anchor': 'end'}, name),
      piece('rect', {
        x: left,
        y: 3,
        width: length,
        height: 14,
        fill: place === 'ukendt' ? colors.unknown : colors.leaf,
      }),
      piece('text', {x: left + length + 6, y: 14, 'font-weight': 600}, text),
    );
  });
  return {pieces, height: rows.length * 20};
}

const words: Readonly<Record<string, string>> = {
  kommende: 'Skal begynde',
  0: 'Forudsætninger',
  afsluttet: 'Forløbet er slut',
  ukendt: 'Fase ikke oplyst',
};

function nameOf(place: string, names: ReadonlyMap<string, string>): string {
  return words[place] ?? names.get(place) ?? `Fase ${place}`;
}
