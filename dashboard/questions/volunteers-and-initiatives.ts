import {counted, danishCount, danishDate, danishNumber} from '../../data/model/danish.ts';
import {per100, ratePoints, type RatePoint, type ToldPoint} from '../charts/rate-points.ts';
import {sideOf} from '../charts/thinned.ts';
import {volunteersAgainstInitiatives} from '../charts/volunteers-against-initiatives.ts';
import type {Answer} from '../queries/answer.ts';
import type {Filter} from '../queries/filter.ts';
import {villageRates} from '../queries/village-rates.ts';
import {capital, initiativesInWords} from './initiatives-in-words.ts';
import {notApplicable, withheld, type Question, type View} from './question.ts';
import {amongOthers, highlighted, hrefOf, mostMarks, nameOf} from './villages-behind.ts';
import {whoTold} from './who-told.ts';

export const volunteersAndInitiatives: Question<RatePoint> = {
  key: 'frivillige-og-initiativer',
  title: 'Hænger frivillige og initiativer sammen?',
  definition: [
    'Hver prik er en landsby: hen ad vandret forskellige frivillige pr. 100 indbyggere ved den seneste optælling, op ad lodret initiativer pr. 100 indbyggere, der er i gang, realiseret eller i fast drift på dagen. Vælger I en status, tælles de initiativer, der har den. Landsbyer, der mangler et af tallene, er ikke tegnet.',
    'Linjen er forholdet for alle landsbyerne under ét: alle deres initiativer delt med alle deres frivillige. Båndet viser, hvor langt fra linjen tilfældet alene bringer en landsby med så mange indbyggere, som den midterste landsby har: 95 % og 99,8 % af dem ligger inden for (Poissonfordelingen, Spiegelhalter 2005, doi.org/10.1002/sim.1970). Er der mindst 10 landsbyer, er båndet gjort √φ gange bredere, hvor φ er, hvor meget mere landsbyer er forskellige, end tilfældet alene gør dem (Spiegelhalter 2005, doi.org/10.1136/qshc.2005.013755).',
    'Om en landsby har et andet forhold, end tilfældet plejer at give, regnes med dens egne indbyggere og frivillige: i en lille landsby gør tilfældet mere end båndet viser, i en stor mindre. Sammenhængen er Spearmans rangkorrelation: 1 er samme rækkefølge, 0 ingen sammenhæng.',
    'At to tal følges ad, viser ikke, at det ene giver det andet. Begge er landsbyernes egne tal. Vælger I landsbyer ved navn, er de fremhævet blandt de andre.',
  ],
  columns: [
    {heading: 'Landsby', value: nameOf, href: hrefOf},
    {heading: 'Indbyggere', kind: 'integer', value: ({population}) => population},
    {
      heading: 'Frivillige',
      kind: 'integer',
      value: ({volunteers, volunteersWithheld}) => (volunteersWithheld ? withheld : volunteers),
    },
    {heading: 'Talt', kind: 'date', value: ({kind, counted: day}) => (kind === 'landsby' ? day : notApplicable)},
    {heading: 'Initiativer', kind: 'integer', value: ({initiatives}) => initiatives},
    {
      heading: 'Frivillige pr. 100 indbyggere',
      kind: 'decimal',
      value: (row) => (row.volunteersWithheld ? withheld : per100(row.volunteers, row)),
    },
    {heading: 'Initiativer pr. 100 indbyggere', kind: 'decimal', value: (row) => per100(row.initiatives, row)},
    {heading: 'Tilfældet alene: mindst (99,8 %)', kind: 'decimal', value: ({low}) => low ?? notApplicable},
    {heading: 'Tilfældet alene: højst (99,8 %)', kind: 'decimal', value: ({high}) => high ?? notApplicable},
    {heading: 'Spredning ud over tilfældet (φ)', kind: 'decimal', value: ({dispersion}) => dispersion ?? notApplicable},
  ],
  async ask(db, filter, most, signal) {
    const rates = await villageRates(db, filter, signal);
    const marks = ratePoints(rates, filter.villages, most === undefined ? mostMarks : most);
    return amongOthers(rates, filter, marks, ({population, volunteers, initiatives}) =>
      Boolean(population && volunteers !== null && initiatives !== null),
    );
  },
  draw: ({rows}, {filter}, width) => {
    const what = initiativesInWords(filter);
    const tell = (point: RatePoint) => inWords(point, what);
    const against = {tell, chosen: filter.villages, what: capital(what)};
    return rows.length > 1 ? volunteersAgainstInitiatives(rows, against, width) : null;
  },
  say,
};

/** "1 initiativ i gang eller længere for hver 16 frivillige". */
function ratioInWords({volunteers, initiatives}: ToldPoint, filter: Filter): string {
  const people = volunteers / initiatives;
  if (!initiatives) return `ingen ${initiativesInWords(filter)}`;
  if (people < 1.5) return `${danishNumber(1 / people)} ${initiativesInWords(filter)} for hver frivillig`;
  const rounded = people < 10 ? people : Number(people.toPrecision(2));
  return `1 ${initiativesInWords(filter, true)} for hver ${danishNumber(rounded)} frivillige`;
}

function inWords(point: RatePoint, what: string): string {
  const {population, volunteers, initiatives, counted: day, villages} = point;
  const [across, up] = [per100(volunteers, point)!, per100(initiatives, point)!].map((rate) => danishNumber(rate));
  const rates = `${nameOf(point)}: ${across} frivillige og ${up} ${what} pr. 100 indbyggere`;
  const when = day ? `; talt ${danishDate(day)}` : '';
  const numbers = `${danishCount(volunteers)} og ${danishCount(initiatives)} blandt ${danishCount(population)}${when}`;
  return `${rates} (${numbers})${villages === 1 ? sideInWords(point) : ''}`;
}

function sideInWords(point: RatePoint): string {
  const side = sideOf(per100(point.initiatives, point), point);
  if (!side) return '';
  return side > 0
    ? '. Flere initiativer, end tilfældet plejer at give med så mange frivillige'
    : '. Færre initiativer, end tilfældet plejer at give med så mange frivillige';
}

function say({rows, villages, told}: Answer<RatePoint>, {filter}: View): string {
  const [all] = rows;
  const basis = whoTold({villages, told}, 'både indbyggere, frivillige og initiativer');
  if (!all) return basis;
  const among = highlighted(filter, `${danishCount(all.villages)} med tal for alle tre`);
  const ratio = `Under ét er der ${ratioInWords(all as ToldPoint, filter)}.`;
  const others = all.villages > 1 ? ` ${outsideInWords(all.outside!)}` : '';
  return `${togetherness(all)} ${ratio}${others} ${basis}${among}`;
}

function togetherness({correlation, isClear, villages}: RatePoint): string {
  if (correlation === null) return `Der er for få landsbyer (${danishCount(villages)}) til at se, om de to følges ad.`;
  const rho = `(rangkorrelation ${correlation.toLocaleString('da', {maximumFractionDigits: 2}).replace('-', '−')})`;
  if (!isClear) return `Det kan ikke ses, at flere frivillige og flere initiativer følges ad ${rho}.`;
  return correlation > 0
    ? `Landsbyer med flere frivillige har oftest også flere initiativer ${rho}.`
    : `Landsbyer med flere frivillige har oftest færre initiativer ${rho}.`;
}

function outsideInWords(outside: number): string {
  if (!outside) return 'Ingen landsby ligger længere fra det forhold, end tilfældet plejer at bringe den.';
  const them = outside === 1 ? 'den' : 'dem';
  return `${counted(outside, 'landsby ligger', 'landsbyer ligger')} længere fra det forhold, end tilfældet plejer at bringe ${them}.`;
}
