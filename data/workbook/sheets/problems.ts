import type {WriteSheet} from 'hucre/xlsx';
import {describe, type Problem} from '../problem.ts';
import {sheetNames} from '../sheet-names.ts';
import {looks, printed, sheetOf, tabs, type Drawn} from './looks.ts';

/** Every problem on a line of its own, errors first, with a link to its cell; `nameOf` gives the sheet that a file became. */
export function problemsSheet(problems: readonly Problem[], nameOf: (file: string) => string | undefined): WriteSheet {
  const sorted = order.flatMap((kind) => problems.filter(({severity}) => severity === kind));
  const lines = sorted.map((problem) => lineOf(problem, nameOf(problem.file)));
  return sheetOf(sheetNames.problems, [title(problems), headings, ...lines], {
    columns: [{width: 14}, {width: 22}, {width: 12}, {width: 26}, {width: 40}, {width: 60}],
    rowDefs: new Map([[0, {height: 34}]]),
    freezePane: {rows: 2},
    view: {tabColor: tabs.problems},
    ...printed(sheetNames.problems, false, 'landscape'),
  });
}

const order = ['error', 'warning', 'note'] as const;
const words = {error: 'Fejl', warning: 'Bemærk', note: 'Læst sådan'} as const;
const marks = {error: looks.wrong, warning: looks.doubtful, note: {}} as const;

function title(problems: readonly Problem[]): Drawn[] {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const content = errors === 1 ? '1 fejl skal rettes' : errors ? `${errors} fejl skal rettes` : 'Ingen fejl';
  const advice = 'Hver celle er et link. Ret i arket, og træk filen ind på siden igen; dette ark bliver ikke læst.';
  return [{content, style: looks.title}, empty, empty, {content: advice, style: looks.definition}];
}

const link = {...looks.prose, font: looks.link.font};
const empty: Drawn = {content: null};

const headings: readonly Drawn[] = ['Hvad', 'Ark', 'Celle', 'Kolonne', 'Der står', 'Sådan kan det rettes'].map(
  (content) => ({content, style: looks.needed}),
);

function lineOf(problem: Problem, sheet: string | undefined): Drawn[] {
  const {severity, file, column, found} = problem;
  const cell = problem.cell ?? (problem.row === null ? null : `A${problem.row}`);
  return [
    {content: words[severity], style: {...looks.prose, font: looks.strong.font, ...marks[severity]}},
    {content: sheet ?? file, style: looks.prose},
    sheet && cell ? {content: cell, style: link, leadsTo: {sheet, cell}} : {content: cell, style: looks.prose},
    {content: column, style: looks.prose},
    {content: found, style: looks.prose},
    {content: adviceOf(problem), style: looks.prose},
  ];
}

/** What a problem asks for, without where it is and what stands there. */
export function adviceOf(problem: Problem): string {
  const {severity, expected, suggestion} = problem;
  if (severity === 'note') return describe(problem);
  return [`Ventede ${expected}.`, suggestion].filter(Boolean).join(' ');
}
