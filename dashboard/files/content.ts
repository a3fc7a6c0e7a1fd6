import {counted, danishCount, danishDate} from '../../data/model/danish.ts';
import type {Answer} from '../queries/answer.ts';
import type {Cell, Question, View} from '../questions/question.ts';
import {chosen, measureInWords, periodInWords, type Names} from './selection-in-words.ts';

/** What a reader takes home, whatever the file: a table, what it says, and all one must know to trust it elsewhere. */
export interface Content {
  /** The question's name, as it stands in file names: `frivillige-over-tid`. */
  readonly key: string;
  readonly title: string;
  /** The answer in a sentence or two. */
  readonly sentence: string;
  /** What is measured, in what unit, where and when. */
  readonly subtitle: string;
  /** How it is counted, a paragraph each. */
  readonly definition: readonly string[];
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whose data, what of them, as of when, how many villages, what the signs mean: a line each. */
  readonly notes: readonly string[];
  /** The day the data are as of, `2026-06-30`. */
  readonly updated: string;
  /** Whether the villages are made up, which is then said in every file and its name. */
  readonly invented: boolean;
}

/** A column's heading, with its unit, and how its values are written. */
export interface Heading {
  readonly heading: string;
  readonly kind?: 'text' | 'integer' | 'decimal' | 'date' | 'percent';
}

/** The package an answer was found in. */
export interface Facts extends Names {
  readonly title: string;
  /** The day the data are as of. */
  readonly updated: string;
  readonly invented: boolean;
  /** Where the data come from, as one line. */
  readonly sources: string;
  /** The address that leads back to an answer; left out it is the page's own, and empty where no address leads to the data. */
  readonly address?: string;
}

/** The mark of made-up data. */
export const inventedMark = 'Opdigtede eksempeldata';

/** Makes what a reader takes home of a question's answer. */
export function contentOf<Row>(question: Question<Row>, answer: Answer<Row>, view: View, facts: Facts): Content {
  const {key, title, definition, columns} = question;
  return {
    key,
    title,
    sentence: question.say(answer, view),
    subtitle: subtitleOf(question, view, facts),
    definition,
    columns: columns.map(({heading, kind}) => (kind ? {heading, kind} : {heading})),
    rows: answer.rows.map((row) => columns.map((column) => column.value(row))),
    notes: notesOf(question, answer, view, facts),
    updated: facts.updated,
    invented: facts.invented,
  };
}

/** The second, statistical title: "Pr. 100 indbyggere · Tønder Kommune · hold 2023-1 · 2021–2024". */
export function subtitleOf({measured}: Pick<Question, 'measured'>, {filter, measure}: View, names: Names): string {
  const places = chosen(filter, names).map(({short}) => short);
  const all = filter.villages.length || filter.municipality || filter.cohort || filter.phase ? [] : ['Alle landsbyer'];
  return [...(measured ? [measureInWords[measure]] : []), ...all, ...places, periodInWords(filter)].join(' · ');
}

function notesOf<Row>({ofAll}: Question<Row>, answer: Answer<Row>, {filter}: View, facts: Facts): string[] {
  const {villages, told, total, rows} = answer;
  const address = facts.address ?? (typeof location === 'undefined' ? '' : location.href);
  const parts = chosen(filter, facts).map(({label, value}) => `${label}: ${value}`);
  const selection = [...(parts.length ? parts : ['alle landsbyer']), `Periode: ${periodInWords(filter)}`].join('; ');
  return [
    ...(facts.invented ? [`${inventedMark}. Landsbyerne findes ikke.`] : []),
    `Data: ${facts.title}, som det stod den ${danishDate(facts.updated)}.`,
    ...(facts.sources ? [`Kilde: ${facts.sources}`] : []),
    `Udvalg: ${selection}.`,
    ...(ofAll
      ? []
      : [`${danishCount(told)} af ${counted(villages, 'landsby', 'landsbyer')} har oplyst det, svaret er lavet af.`]),
    ...(total !== undefined && total > rows.length
      ? [`Her er ${danishCount(rows.length)} af ${danishCount(total)} landsbyers rækker.`]
      : []),
    signs,
    ...(address ? [`Siden: ${address}`] : []),
  ];
}

/** What the four signs of a table mean. */
export const signs =
  'Tegn: 0 er talt og er nul; “ikke oplyst” ved vi ikke; “skjult” er et lille tal, som holdes tilbage af hensyn til de få, det handler om; “ikke relevant” er der intet at oplyse om.';
