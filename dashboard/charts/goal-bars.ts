import {counted, danishCount} from '../../data/model/danish.ts';
import {goals} from '../../data/model/goal.ts';
import {goalNames} from '../../data/model/words.da.ts';
import type {GoalCount} from '../queries/initiatives-by-goal.ts';
import {keyOf} from './key.ts';
import {bar, looksOf, swatch} from './status-looks.ts';
import {drawing, piece} from './svg.ts';
import {nameColumn, textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/**
 * A bar a goal, layer by layer, in two parts: what was achieved, and the rest. Beside each stands the goal's number on its
 * identification colour.
 */
export function goalBars(rows: readonly GoalCount[], width: number): SVGSVGElement {
  const isWide = width >= 560;
  const names = isWide ? nameColumn(rows.map(nameOf), size, width * 0.5) : 0;
  const left = square + 8 + (names ? names + 12 : 0);
  const most = Math.max(...rows.map(total), 1);
  const room = 8 + textWidth(danishCount(most), size, 600);
  const scale = (width - left - room) / most;
  const key = keyOf(
    [
      {symbol: swatch('drift'), text: 'Realiseret eller i fast drift'},
      {symbol: swatch('igang'), text: 'Øvrige'},
    ],
    width,
  );
  let y = key.height + 4;
  const pieces = rows.flatMap((row, i) => {
    const isFirst = row.layer !== rows[i - 1]?.layer;
    const heading = isFirst && row.layer ? [layerHeading(row.layer, (y += headingHeight) - 8, width)] : [];
    if (isFirst && !row.layer) y += headingHeight / 2;
    const place = y;
    y += isWide ? wideRow : narrowRow;
    return [...heading, goalRow(row, {y: place, width, left, scale, isWide})];
  });
  return drawing('Initiativer under hvert verdensmål, fordelt på lag', width, y + 2, [...key.pieces, ...pieces]);
}

const size = 12;
const square = 20;
const headingHeight = 28;
const [wideRow, narrowRow] = [26, 42];
/** The name of a goal with its number, or what is told where there is none. */
export function nameOf({goal}: Pick<GoalCount, 'goal'>): string {
  return goal === null ? 'Verdensmål ikke oplyst' : goal ? goalNames[goal - 1]! : 'Intet verdensmål';
}

interface Row {
  readonly y: number;
  readonly width: number;
  readonly left: number;
  readonly scale: number;
  readonly isWide: boolean;
}

function goalRow(row: GoalCount, {y, width, left, scale, isWide}: Row): SVGElement {
  const barY = isWide ? 3 : 20;
  const [achieved, others] = [row.achieved * scale, row.others * scale];
  const height = isWide ? wideRow : narrowRow;
  return piece(
    'g',
    {transform: `translate(0, ${y})`},
    piece('title', {}, inWords(row)),
    piece('rect', {width, height, fill: 'none', 'pointer-events': 'all'}),
    ...(row.goal ? numberOn(row.goal) : []),
    piece('text', {x: square + 8, y: isWide ? 17 : 14, fill: total(row) ? null : colors.quiet}, nameOf(row)),
    row.achieved ? bar(looksOf('drift'), left, barY, achieved, barHeight) : null,
    row.others ? bar(looksOf(row.goal === null ? null : 'igang'), left + achieved, barY, others, barHeight) : null,
    row.achieved && row.others ? parting(left + achieved, barY) : null,
    total(row) ? null : piece('rect', {x: left, y: barY, width: 2, height: barHeight, fill: colors.quiet}),
    piece('text', {x: left + achieved + others + 6, y: barY + 14, 'font-weight': 600}, danishCount(total(row))),
  );
}

const barHeight = 20;

function numberOn(goal: number): readonly SVGElement[] {
  const {color, ink} = goals[goal - 1]!;
  const text = {x: square / 2, y: 17, 'text-anchor': 'middle', 'font-weight': 700, fill: ink};
  return [piece('rect', {y: 3, width: square, height: square, fill: color}), piece('text', text, `${goal}`)];
}

function parting(x: number, y: number): SVGElement {
  return piece('rect', {x: x - 0.75, y, width: 1.5, height: barHeight, fill: colors.paper});
}

function layerHeading(layer: string, y: number, width: number): SVGElement {
  return piece(
    'g',
    {},
    piece('text', {y: y - 2, 'font-weight': 600}, layer),
    piece('line', {x2: width, y1: y + 4.5, y2: y + 4.5, stroke: colors.rule}),
  );
}

function total({achieved, others}: GoalCount): number {
  return achieved + others;
}

function inWords(row: GoalCount): string {
  const name = row.goal ? `${row.goal} ${nameOf(row)}` : nameOf(row);
  if (!total(row)) return `${name}: ingen initiativer`;
  const where = `${counted(total(row), 'initiativ', 'initiativer')} i ${counted(row.of, 'landsby', 'landsbyer')}`;
  const achieved = row.achieved ? `; ${danishCount(row.achieved)} realiseret eller i fast drift` : '';
  return `${name}: ${where}${achieved}`;
}
