import {counted, danishCount} from '../../data/model/danish.ts';
import {statusNames} from '../../data/model/words.da.ts';
import type {StatusCount} from '../queries/initiatives-by-status.ts';
import {bar, looksOf} from './status-looks.ts';
import {drawing, piece} from './svg.ts';
import {nameColumn, textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/** A bar a status with its number of initiatives, and how many villages they belong to. */
export function statusBars(rows: readonly StatusCount[], width: number): SVGSVGElement {
  const left = nameColumn(rows.map(nameOf), size, width * 0.4) + 10;
  const room = Math.max(
    ...rows.map((row) => 8 + textWidth(danishCount(row.initiatives), size, 600) + behind(row, width)),
  );
  const most = Math.max(...rows.map(({initiatives}) => initiatives), 1);
  const bars = rows.map((row, i) => {
    const long = ((width - left - room) * row.initiatives) / most;
    return piece(
      'g',
      {transform: `translate(0, ${i * rowHeight})`},
      piece('title', {}, inWords(row)),
      piece('rect', {width, height: rowHeight, fill: 'none', 'pointer-events': 'all'}),
      piece('text', {x: left - 10, y: 20, 'text-anchor': 'end'}, nameOf(row)),
      row.initiatives ? bar(looksOf(row.status), left, 5, Math.max(long, 3), 21) : zero(left),
      ...labels(row, left + (row.initiatives ? Math.max(long, 3) : 3) + 6, width),
    );
  });
  return drawing('Initiativer efter status', width, rows.length * rowHeight + 4, bars);
}

const size = 12;
const rowHeight = 31;

/** What a status is called in a table or a drawing. */
export function nameOf({status}: Pick<StatusCount, 'status'>): string {
  return status ? statusNames[status] : 'Ikke oplyst';
}

// A zero is a line where the bar would have begun: counted, and none.
function zero(x: number): SVGElement {
  return piece('rect', {x, y: 5, width: 2, height: 21, fill: colors.quiet});
}

function labels(row: StatusCount, x: number, width: number): readonly (SVGElement | null)[] {
  const number = danishCount(row.initiatives);
  const after = x + textWidth(number, size, 600) + 5;
  return [
    piece('text', {x, y: 20, 'font-weight': 600}, number),
    behind(row, width) ? piece('text', {x: after, y: 20, fill: colors.quiet}, villages(row)) : null,
  ];
}

function behind(row: StatusCount, width: number): number {
  return width >= 400 && row.initiatives ? 5 + textWidth(villages(row), size) : 0;
}

function villages({of}: StatusCount): string {
  return `i ${counted(of, 'landsby', 'landsbyer')}`;
}

function inWords(row: StatusCount): string {
  const where = row.initiatives ? ` ${villages(row)}` : '';
  const name = row.status ? nameOf(row) : 'Status ikke oplyst';
  return `${name}: ${row.initiatives ? counted(row.initiatives, 'initiativ', 'initiativer') : 'ingen initiativer'}${where}`;
}
