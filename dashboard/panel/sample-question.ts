import {axisX, barX, ruleX, text} from '@observablehq/plot';
import {danishNumber} from '../../data/model/danish.ts';
import {plot} from '../charts/plot.ts';
import {colors} from '../charts/theme.ts';
import type {Answer} from '../queries/answer.ts';
import type {Filter} from '../queries/filter.ts';
import {notApplicable, withheld, type Question, type View} from '../questions/question.ts';
import {whoTold} from '../questions/who-told.ts';
import type {Ask} from './ask.ts';
import type {PackageFacts} from './package-facts.ts';

/** A village that is made up, and how many volunteers it has. */
export interface SampleRow {
  readonly village: string;
  readonly volunteers: number | null | 'skjult';
  readonly inhabitants: number | null;
  readonly counted: string | null;
}

export const everyone: Filter = {
  municipality: null,
  cohort: null,
  phase: null,
  villages: [],
  sdg: null,
  status: null,
  from: '2021-01-01',
  until: '2024-12-31',
};

export const sampleView: View = {filter: everyone, measure: 'antal'};

export const sampleFacts: PackageFacts = {
  title: 'Landsbyerne i Lyngdal Kommune',
  updated: '2024-12-31',
  invented: false,
  sources: 'Landsbyernes egne oplysninger',
};

/** A question with bars, a table with every sign there is, and no database. */
export const sampleQuestion: Question<SampleRow> = {
  key: 'frivillige-i-alt',
  title: 'Frivillige i hver landsby',
  definition: [
    'Antallet er alle, der har lagt mindst en times frivilligt arbejde i landsbyens projekter i perioden.',
    'Tal under 3 holdes tilbage, så ingen kan kendes på dem. Hvad en landsby ikke har oplyst, tæller ikke som 0.',
  ],
  measured: true,
  columns: [
    {
      heading: 'Landsby',
      kind: 'text',
      value: ({village}) => village,
      href: ({village}) => `#${encodeURIComponent(village)}`,
    },
    {
      heading: 'Frivillige',
      kind: 'integer',
      value: ({volunteers}) => (volunteers === 'skjult' ? withheld : volunteers),
    },
    {heading: 'Indbyggere', kind: 'integer', value: ({inhabitants}) => inhabitants},
    {
      heading: 'Pr. 100 indbyggere',
      kind: 'decimal',
      value: (row) => (row.inhabitants === 0 ? notApplicable : rate(row)),
    },
    {heading: 'Optalt', kind: 'date', value: ({counted}) => counted},
  ],
  ask: () => Promise.reject(new Error('Det opdigtede spørgsmål har ingen database.')),
  draw: ({rows}, {measure}, width) => bars(rows, measure === 'pr100' ? rate : countOf, width),
  say: ({rows}) => {
    const known = rows.filter((row) => countOf(row) !== null);
    if (!known.length) return whoTold({villages: rows.length, told: 0}, 'hvor mange frivillige der er');
    const most = known.reduce((a, b) => (countOf(a)! >= countOf(b)! ? a : b));
    const sum = known.reduce((total, row) => total + countOf(row)!, 0);
    return `Der er ${danishNumber(sum)} frivillige i alt, og flest er der i ${most.village}, hvor ${danishNumber(countOf(most)!)} har været med.`;
  },
};

/** Six villages with every sign there is between them. */
export const sampleRows: readonly SampleRow[] = [
  {village: 'Ærtebjerg', volunteers: 41, inhabitants: 290, counted: '2024-05-03'},
  {village: 'Lyngdal', volunteers: 1204, inhabitants: 8312, counted: '2024-08'},
  {village: 'Ågerup-Øster Vandet', volunteers: 12, inhabitants: null, counted: '2023-11-20'},
  {village: 'Østerby', volunteers: null, inhabitants: 402, counted: null},
  {village: 'Bakkely', volunteers: 'skjult', inhabitants: 61, counted: '2024-02-14'},
  {village: 'Zakariashøj', volunteers: 0, inhabitants: 0, counted: '2024-01-31'},
];

/** As many villages as one likes, the largest first. */
export function manyRows(count: number): readonly SampleRow[] {
  const [fronts, backs] = ['Nørre Sønder Øster Vester Lille Store'.split(' '), 'by dal høj lund å skov'.split(' ')];
  return Array.from({length: count}, (_, i) => ({
    village: `${fronts[i % 6]!} ${'Aske Birke Elle Ege Linde'.split(' ')[i % 5]!}${backs[(i * 5 + (i >> 3)) % 6]!} ${i + 1}`,
    volunteers: i % 17 === 16 ? null : Math.round(180 / (1 + i / 12)),
    inhabitants: 220 + ((i * 137) % 700),
    counted: '2024-06-30',
  }));
}

export function sampleAnswer(rows: readonly SampleRow[], most?: number | null): Answer<SampleRow> {
  const limit = most === null ? rows.length : (most ?? 60);
  return {
    rows: rows.slice(0, limit),
    villages: rows.length,
    told: rows.filter(({volunteers}) => volunteers !== null).length,
    ...(rows.length > limit && {total: rows.length}),
  };
}

/** Answers at once, with some rows. */
export function telling(rows: readonly SampleRow[]): Ask {
  return ((_question, _filter, most) => Promise.resolve(sampleAnswer(rows, most))) as Ask;
}

function countOf({volunteers}: SampleRow): number | null {
  return volunteers === 'skjult' ? null : volunteers;
}

function rate(row: SampleRow): number | null {
  const count = countOf(row);
  return count === null || !row.inhabitants ? null : (count * 100) / row.inhabitants;
}

function bars(rows: readonly SampleRow[], value: (row: SampleRow) => number | null, width: number): SVGSVGElement {
  const known = rows.filter((row) => value(row) !== null);
  const unknown = rows.filter((row) => value(row) === null);
  return plot({
    label: 'Liggende søjler, en for hver landsby',
    width,
    height: rows.length * 26 + 44,
    marginLeft: Math.min(200, width * 0.46),
    marginRight: 48,
    x: {axis: null, grid: false},
    y: {label: null, domain: rows.map(({village}) => village), tickSize: 0},
    marks: [
      axisX({
        label: null,
        ticks: Math.max(2, Math.round(width / 140)),
        tickFormat: (n: number) => danishNumber(n),
      }),
      barX(known, {
        y: 'village',
        x: value,
        fill: colors.series[0]!,
        insetTop: 3,
        insetBottom: 3,
        title: (row: SampleRow) => told(row, value),
      }),
      text(known, {
        y: 'village',
        x: value,
        text: (row: SampleRow) => danishNumber(value(row)!),
        textAnchor: 'start',
        dx: 5,
      }),
      text(unknown, {
        y: 'village',
        x: 0,
        text: (row: SampleRow) => (row.volunteers === 'skjult' ? 'skjult' : 'ikke oplyst'),
        textAnchor: 'start',
        dx: 5,
        fill: colors.quiet,
        title: (row: SampleRow) => told(row, value),
      }),
      ruleX([0], {stroke: colors.rule}),
    ],
  });
}

function told(row: SampleRow, value: (row: SampleRow) => number | null): string {
  const number = value(row);
  if (number === null) return `${row.village}: ${row.volunteers === 'skjult' ? 'skjult' : 'ikke oplyst'}`;
  return `${row.village}: ${danishNumber(number)} (optalt ${row.counted ?? 'på en ukendt dag'})`;
}
