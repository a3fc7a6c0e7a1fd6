import type {InitiativeStatus} from '../../data/model/initiative.ts';
import {piece} from './svg.ts';
import {colors} from './theme.ts';

/** How a status looks: what came true is green, what is given up or unknown an empty frame. */
export interface Looks {
  readonly fill: string;
  readonly stroke: string;
  readonly dashes?: string;
  /** The colour of text on it. */
  readonly ink: string;
}

const [blue, , green, , ochre] = colors.series;

const looks: Readonly<Record<InitiativeStatus, Looks>> = {
  drift: filled(colors.leaf),
  realiseret: filled(green!),
  igang: filled(blue!),
  planlagt: framed(blue!),
  ide: framed(blue!, '3 2'),
  pause: filled(ochre!),
  opgivet: framed(colors.unknown),
};

/** How a status looks; null is one that is not told. */
export function looksOf(status: InitiativeStatus | null): Looks {
  return status ? looks[status] : framed(colors.unknown, '2 3');
}

/** A bar in the looks of a status. A frame is drawn inside the bar, so that it is no longer than a filled one. */
export function bar(
  {fill, stroke, dashes = ''}: Looks,
  x: number,
  y: number,
  width: number,
  height: number,
): SVGElement {
  const [inner, outer] = [Math.max(0, width - 1.5), Math.max(0, height - 1.5)];
  const frame = {x: x + 0.75, y: y + 0.75, width: inner, height: outer};
  return piece('rect', {...frame, fill, stroke, 'stroke-width': 1.5, 'stroke-dasharray': dashes || null});
}

/** A small square in the looks of a status, around (0, 0), as a key has it. */
export function swatch(status: InitiativeStatus | null): SVGElement {
  return bar(looksOf(status), -6, -6, 12, 12);
}

function filled(color: string): Looks {
  return {fill: color, stroke: color, ink: colors.paper};
}

function framed(color: string, dashes = ''): Looks {
  return {fill: colors.paper, stroke: color, dashes, ink: colors.ink};
}
