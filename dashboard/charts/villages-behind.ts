import {axisX, ruleX, ruleY, text, type ScaleOptions} from '@observablehq/plot';
import {danishNumber} from '../../data/model/danish.ts';
import {plot} from './plot.ts';
import {colors} from './theme.ts';

/** How many villages a figure is made of, at a place along an axis. */
export interface Behind<At extends Date | number> {
  readonly at: At;
  readonly told: number;
  /** In words, for one who asks about this one. */
  readonly words: string;
}

export interface BehindAxis<At extends Date | number> {
  readonly scale: ScaleOptions;
  readonly ticks: readonly At[];
  readonly tickFormat: (at: At) => string;
  readonly left: number;
  readonly right: number;
}

/** A low bar for each figure of the drawing above it: how many villages are behind. */
export function villagesBehind<At extends Date | number>(
  points: readonly Behind<At>[],
  {scale, ticks, tickFormat, left, right}: BehindAxis<At>,
  width: number,
): SVGSVGElement {
  const room = width - left - right;
  const every = Math.max(1, Math.ceil((26 * points.length) / room));
  const numbered = points.filter((_, i) => (points.length - 1 - i) % every === 0);
  return plot({
    label: 'Landsbyer bag tallene',
    width,
    height: 74,
    marginLeft: left,
    marginRight: right,
    marginTop: 20,
    marginBottom: 24,
    x: scale,
    y: {domain: [0, Math.max(1, ...points.map(({told}) => told))], axis: null},
    marks: [
      axisX({ticks: [...ticks], tickFormat, tickSize: 0, fontSize: 12, label: null}),
      ruleX(points, {
        x: 'at',
        y1: 0,
        y2: 'told',
        stroke: colors.unknown,
        strokeWidth: Math.max(2, Math.min(18, (room / Math.max(1, points.length)) * 0.6)),
        title: 'words',
      }),
      text(numbered, {
        x: 'at',
        y: 'told',
        text: ({told}: Behind<At>) => danishNumber(told),
        dy: -8,
        fontSize: 12,
      }),
      ruleY([0], {stroke: colors.quiet}),
    ],
  });
}
