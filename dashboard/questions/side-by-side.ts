import {counted, danishList, danishNumber} from '../../data/model/danish.ts';
import {valueOf} from '../charts/comparison-lines.ts';
import {comparisonStrips} from '../charts/comparison-strips.ts';
import type {Answer} from '../queries/answer.ts';
import {comparisons, sideBySide as ask, type Compared, type Comparison} from '../queries/side-by-side.ts';
import {notApplicable, withheld, type Question, type View} from './question.ts';
import {landsbyer} from './who-told.ts';

/** A few villages in every respect, each beside its cohort and villages of its own size. */
export const sideBySide: Question<Compared> = {
  key: 'sammenlign',
  title: 'Landsby ved landsby',
  definition: [
    'Hver landsby er sammenlignet med sit hold og med landsbyer på dens egen størrelse: dem, der har mindst to tredjedele og højst halvanden gang så mange indbyggere. De er af alle landsbyer i datapakken, hvad der end ellers er valgt.',
    'Medianen er den midterste landsby; tallet i parentes er, hvor mange landsbyer der står bag. Er der mange andre, er hver tyvendedel af dem vist som en prik.',
    'Tallene siger ikke, hvem der er bedst: landsbyer har hver deres vilkår, og i en lille landsby flytter få mennesker meget.',
  ],
  columns: [
    {heading: 'Mål', value: ({comparison}) => titles[comparison]},
    {heading: 'Landsby', value: ({name}) => name, href: ({village}, {villageHref}) => villageHref?.(village) ?? null},
    {heading: 'Værdi', kind: 'decimal', value: cellOf},
    {heading: 'Holdets median', kind: 'decimal', value: ({cohortMedian}) => cohortMedian},
    {heading: 'Landsbyer på holdet bag', kind: 'integer', value: ({cohortTold}) => cohortTold},
    {heading: 'Median af landsbyer på samme størrelse', kind: 'decimal', value: ({peersMedian}) => peersMedian},
    {heading: 'Landsbyer på samme størrelse bag', kind: 'integer', value: ({peersTold}) => peersTold},
  ],
  ask,
  draw: ({rows}, _view, width) =>
    comparisonStrips(
      comparisons.map((comparison) => stripOf(comparison, rows)),
      width,
    ),
  say,
};

const titles: Readonly<Record<Comparison, string>> = {
  frivillige: 'Frivillige',
  frivilligePr100: 'Frivillige pr. 100 indbyggere',
  fremgang: 'Flere frivillige end før forløbet',
  styregruppe: 'I styregruppen',
  borgerpanel: 'I borgerpanelet',
  arbejdsgrupper: 'I arbejdsgrupper',
  andre: 'Andre frivillige',
  initiativer: 'Initiativer i gang eller længere',
  initiativerPr100: 'Initiativer pr. 100 indbyggere',
  realiseret: 'Realiseret eller i fast drift',
  landsbymaal: 'Landsbymål',
  moeder: 'Møder i perioden',
  fremmoede: 'Fremmøde, median',
  fasemaaneder: 'Måneder i den nuværende fase',
  nytmaaneder: 'Måneder siden sidst hørt fra',
};

function stripOf(comparison: Comparison, rows: readonly Compared[]) {
  return {title: titles[comparison], rows: rows.filter((row) => row.comparison === comparison), tell};
}

function cellOf({value, withheld: isHidden, irrelevant}: Compared) {
  return isHidden ? withheld : irrelevant ? notApplicable : value;
}

function tell(row: Compared): string {
  const {name, comparison, cohortMedian, cohortTold, peersMedian, peersTold} = row;
  const beside = [
    cohortMedian === null ? '' : `holdets median ${danishNumber(cohortMedian)} (${cohortTold} bag)`,
    peersMedian === null ? '' : `lignende landsbyer ${danishNumber(peersMedian)} (${peersTold} bag)`,
  ].filter(Boolean);
  return [`${name}, ${titles[comparison].toLowerCase()}: ${valueOf(row)}`, ...beside].join('; ');
}

function say({rows, villages}: Answer<Compared>, {filter}: View): string {
  if (!villages) return 'Vælg en eller flere landsbyer for at se dem side om side.';
  const [first, ...others] = rows.filter(({comparison}) => comparison === 'frivillige');
  const more =
    filter.villages.length > villages ? ` De første ${villages} af ${filter.villages.length} valgte vises.` : '';
  if (first && !others.length) return `${besideOthers(first)}${more}`;
  return `${each('frivillige', rows)} ${each('initiativer', rows)}${more}`;
}

/** "Frivillige: Ellum 39 og Viby ikke oplyst." */
function each(comparison: Comparison, rows: readonly Compared[]): string {
  const values = rows.filter((row) => row.comparison === comparison).map((row) => `${row.name} ${valueOf(row)}`);
  return `${titles[comparison]}: ${danishList(values)}.`;
}

/** "Ellum har 39 frivillige. Medianen er 47 på hold 2023-1 (7 landsbyer) og 41 blandt landsbyer på samme størrelse (5 landsbyer)." */
function besideOthers(row: Compared): string {
  const {name, value, withheld: isHidden, cohort, cohortMedian, cohortTold, peersMedian, peersTold} = row;
  const own = value === null ? `Antallet af frivillige i ${name} er ${isHidden ? 'skjult' : 'ikke oplyst'}.` : '';
  const medians = [
    cohortMedian === null ? '' : `${danishNumber(cohortMedian)} på hold ${cohort} (${landsbyer(cohortTold)})`,
    peersMedian === null
      ? ''
      : `${danishNumber(peersMedian)} blandt landsbyer på samme størrelse (${landsbyer(peersTold)})`,
  ].filter(Boolean);
  return [
    own || `${name} har ${counted(value!, 'frivillig', 'frivillige')}.`,
    ...(medians.length ? [`Medianen er ${danishList(medians)}.`] : []),
  ].join(' ');
}
