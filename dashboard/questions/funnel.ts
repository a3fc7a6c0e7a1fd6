import {danishCount, danishDate, danishNumber} from '../../data/model/danish.ts';
import {funnel as draw} from '../charts/funnel.ts';
import {funnelMarks, isTold, rateOf, type FunnelMark, type FunnelMeasure} from '../charts/funnel-marks.ts';
import {sideOf} from '../charts/thinned.ts';
import type {Answer} from '../queries/answer.ts';
import type {Filter} from '../queries/filter.ts';
import {villageRates} from '../queries/village-rates.ts';
import {capital, initiativesInWords} from './initiatives-in-words.ts';
import {notApplicable, withheld, type Question, type View} from './question.ts';
import {amongOthers, highlighted, hrefOf, mostMarks, nameOf} from './villages-behind.ts';
import {landsbyer, whoTold} from './who-told.ts';

export const funnel: Question<FunnelMark> = {
  key: 'tragt',
  title: 'Hvad er tilfældigt i små landsbyer?',
  definition: [
    'I en lille landsby flytter to-tre mennesker tallet meget. Derfor ligner små landsbyer oftest både de bedste og de dårligste, uden at det betyder noget. Tragten viser, hvor meget tilfældet alene gør: bredt til venstre, hvor landsbyerne er små, og smalt til højre. Hver prik er en landsby efter indbyggertal og antal pr. 100 indbyggere; linjen er alle landsbyerne under ét.',
    'Frivillige er forskellige mennesker ved den seneste optælling. Initiativer er dem, der er i gang, realiseret eller i fast drift på dagen; vælger I en status, er det dem, der har den. En landsby, der mangler et tal, er ikke tegnet i den tragt.',
    'Grænserne er fra Poissonfordelingen: 95 % og 99,8 % af landsbyer, der i virkeligheden er som gennemsnittet, ligger inden for (Spiegelhalter 2005, Funnel plots for comparing institutional performance, doi.org/10.1002/sim.1970). Landsbyer er i forvejen forskellige på mange måder. Er der mindst 10, måles det som φ, gennemsnittet af de kvadrerede afvigelser, når de yderste 10 % i hver ende er trukket ind til de næste, og grænserne flyttes √φ gange så langt ud (Spiegelhalter 2005, Handling over-dispersion of performance indicators, doi.org/10.1136/qshc.2005.013755). Er der færre, er grænserne sandsynligvis for snævre.',
    'En landsby inden for grænserne kan ikke skelnes fra gennemsnittet. En landsby uden for er anderledes; om det er godt eller skidt, og hvorfor, siger tallet ikke. Vælger I landsbyer ved navn, er de fremhævet blandt de andre.',
  ],
  columns: [
    {heading: 'Landsby', value: nameOf, href: hrefOf},
    {heading: 'Hvad der er talt', value: ({measure}) => (measure === 'frivillige' ? 'Frivillige' : 'Initiativer')},
    {heading: 'Indbyggere', kind: 'integer', value: ({population}) => population},
    {heading: 'Antal', kind: 'integer', value: (mark) => (mark.withheld ? withheld : mark.count)},
    {heading: 'Pr. 100 indbyggere', kind: 'decimal', value: (mark) => (mark.withheld ? withheld : rateOf(mark))},
    {heading: 'Tilfældet alene: mindst pr. 100 (99,8 %)', kind: 'decimal', value: ({low}) => low ?? notApplicable},
    {heading: 'Tilfældet alene: højst pr. 100 (99,8 %)', kind: 'decimal', value: ({high}) => high ?? notApplicable},
    {heading: 'I forhold til gennemsnittet', value: (mark) => sideInWords(mark) ?? notApplicable},
    {heading: 'Spredning ud over tilfældet (φ)', kind: 'decimal', value: ({dispersion}) => dispersion ?? notApplicable},
  ],
  async ask(db, filter, most, signal) {
    const rates = await villageRates(db, filter, signal);
    const marks = funnelMarks(rates, filter.villages, most === undefined ? mostMarks : most);
    return amongOthers(rates, filter, marks, ({population, volunteers, initiatives}) =>
      Boolean(population && (volunteers ?? initiatives) !== null),
    );
  },
  draw: ({rows}, {filter}, width) => {
    const name = (measure: FunnelMeasure) => `${capital(whatOf(measure, filter))} pr. 100 indbyggere`;
    const tell = (mark: FunnelMark) => inWords(mark, whatOf(mark.measure, filter));
    return rows.length ? draw(rows, {tell, name, chosen: filter.villages}, width) : null;
  },
  say,
};

function whatOf(measure: FunnelMeasure, filter: Filter): string {
  return measure === 'frivillige' ? 'frivillige' : initiativesInWords(filter);
}

function inWords(mark: FunnelMark, what: string): string {
  const {count, population, counted: day, kind} = mark;
  const when = day ? `; talt ${danishDate(day)}` : '';
  const rate = `${danishNumber(rateOf(mark)!)} ${what} pr. 100 indbyggere`;
  const side = kind === 'landsby' ? `. ${capital(sideInWords(mark)!)}` : '';
  return `${nameOf(mark)}: ${rate} (${danishCount(count)} blandt ${danishCount(population)}${when})${side}`;
}

/** Null where there is nothing to tell it by. */
function sideInWords(mark: FunnelMark): string | null {
  if (mark.kind !== 'landsby' || !isTold(mark)) return null;
  const side = sideOf(rateOf(mark), mark);
  if (!side) return 'kan ikke skelnes fra gennemsnittet';
  return side > 0 ? 'højere end gennemsnittet' : 'lavere end gennemsnittet';
}

function say({rows, villages, told}: Answer<FunnelMark>, {filter}: View): string {
  const basis = whoTold({villages, told}, 'indbyggere og frivillige eller initiativer');
  if (!rows.length) return basis;
  const parts = rows.filter(({kind}) => kind === 'alle').map((all) => averageInWords(all, whatOf(all.measure, filter)));
  const among = highlighted(filter, 'de andre');
  return `${parts.join(' ')} ${basis}${among}`;
}

function averageInWords(all: FunnelMark, what: string): string {
  const {villages, outside} = all;
  const average = `${capital(what)}: ${danishNumber(rateOf(all)!)} pr. 100 indbyggere under ét`;
  if (villages === 1) return `${average}; det er kun én landsby.`;
  if (!outside) return `${average}; ingen af de ${danishCount(villages)} landsbyer kan skelnes fra det.`;
  return `${average}; ${danishCount(villages - outside)} af ${landsbyer(villages)} kan ikke skelnes fra det, ${danishCount(outside)} kan.`;
}
