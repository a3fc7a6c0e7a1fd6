import {counted, danishCount, danishDate, danishList, danishNumber} from '../../data/model/danish.ts';
import {denmarkMap} from '../charts/denmark-map.ts';
import type {Answer} from '../queries/answer.ts';
import {placeInWords} from '../queries/place-in-words.ts';
import {villagesOnMap, type MapMark} from '../queries/villages-on-map.ts';
import {notApplicable, withheld, type Question} from './question.ts';
import {whoTold} from './who-told.ts';

export const villageMap: Question<MapMark> = {
  key: 'kort',
  title: 'Landsbyerne på kortet',
  definition: [
    'Hver landsby står, hvor dens egne koordinater siger. Mærkets form og farve viser, hvor landsbyen er i sit forløb, og dets størrelse, hvor mange forskellige frivillige den havde ved den seneste optælling. Et lille, hult mærke er en landsby, hvis antal ikke er oplyst eller er skjult.',
    'Er der flere end 400 landsbyer, vises de samlet i felter på omtrent 12 × 12 km med antallet af landsbyer i hvert. Bornholm er flyttet ind i en ramme, så resten af landet bliver større.',
    'Store mærker er oftest store landsbyer: antallet siger ikke, hvor mange der er med ud af dem, der bor der. Tallene er landsbyernes egne.',
    'Omridset er Natural Earths, som er fri for ophavsret (naturalearthdata.com).',
  ],
  columns: [
    {heading: 'Landsby', value: ({name, n}) => name ?? counted(n, 'landsby', 'landsbyer'), href: hrefOf},
    {heading: 'Kommune', value: ({village, municipality}) => (village === null ? notApplicable : municipality)},
    {heading: 'Hvor i forløbet', value: placeOf},
    {
      heading: 'Frivillige',
      kind: 'integer',
      value: (row) => (row.village === null ? notApplicable : row.withheld ? withheld : row.people),
    },
    {heading: 'Talt', kind: 'date', value: ({village, counted: day}) => (village === null ? notApplicable : day)},
    {
      heading: 'Frivillige pr. 100 indbyggere',
      kind: 'decimal',
      value: (row) => (row.village === null ? notApplicable : row.withheld ? withheld : row.rate),
    },
    {heading: 'Breddegrad', value: ({latitude}) => rounded(latitude)},
    {heading: 'Længdegrad', value: ({longitude}) => rounded(longitude)},
  ],
  ask: villagesOnMap,
  draw: ({rows}, _view, width) => denmarkMap(rows, tell, width),
  say,
};

function hrefOf({village}: MapMark, {villageHref}: {villageHref?: (village: string) => string}): string | null {
  return village === null ? null : (villageHref?.(village) ?? null);
}

function placeOf(row: MapMark): string {
  return row.village === null ? groupsOf([row]) : placeInWords(row);
}

function rounded(degrees: number | null): string | null {
  return degrees === null ? null : degrees.toLocaleString('da', {minimumFractionDigits: 3, maximumFractionDigits: 3});
}

function tell(row: MapMark): string {
  if (row.village === null) return `${counted(row.n, 'landsby', 'landsbyer')}: ${groupsOf([row])}`;
  return `${row.name}, ${row.municipality} Kommune: ${placeInWords(row).toLowerCase()}. ${peopleOf(row)}`;
}

function peopleOf({people, withheld: isWithheld, counted: day, rate}: MapMark): string {
  if (isWithheld) return 'Antallet af frivillige er skjult, fordi det er lille.';
  if (people === null) return 'Antallet af frivillige er ikke oplyst.';
  const per100 = rate === null ? '' : `, ${danishNumber(rate)} pr. 100 indbyggere`;
  return `${counted(people, 'frivillig', 'frivillige')}${per100}${day ? ` (talt ${danishDate(day)})` : ''}.`;
}

function say({rows, villages, told}: Answer<MapMark>): string {
  if (!told) return whoTold({villages, told}, 'koordinater');
  const lost = rows.filter(({latitude, longitude}) => latitude === null || longitude === null);
  const names = lost.flatMap(({name}) => name ?? []);
  const shown = names.length
    ? `: ${danishList(names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} til`] : names)}`
    : '';
  const missing = villages - told;
  const whole = `${told === villages ? (villages === 1 ? 'Landsbyen' : `Alle ${danishCount(villages)} landsbyer`) : `${danishCount(told)} af ${counted(villages, 'landsby', 'landsbyer')}`} er på kortet`;
  return [
    `${whole}: ${groupsOf(rows.filter((row) => !lost.includes(row)))}.`,
    ...(missing ? [`${counted(missing, 'landsby', 'landsbyer')} har ingen koordinater${shown}.`] : []),
  ].join(' ');
}

/** "9 er i gang, 12 har forløbet bag sig og 1 skal begynde". */
function groupsOf(rows: readonly MapMark[]): string {
  const sum = (key: 'ongoing' | 'over' | 'coming' | 'unknown') => rows.reduce((all, row) => all + row[key], 0);
  const parts = [
    [sum('ongoing'), 'er i gang'],
    [sum('over'), 'har forløbet bag sig'],
    [sum('coming'), 'skal begynde'],
    [sum('unknown'), 'har ikke oplyst hvor langt'],
  ] as const;
  return danishList(parts.flatMap(([count, words]) => (count ? `${danishCount(count)} ${words}` : [])));
}
