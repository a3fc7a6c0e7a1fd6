import {counted, danishCount, danishList} from '../model/danish.ts';
import {tables} from '../model/tables.ts';
import {
  isSame,
  type Difference,
  type FieldChange,
  type Kind,
  type RowChange,
  type VillageChange,
} from './difference.ts';

/** A difference in one sentence: “1 ny landsby; 3 nye, 2 ændrede og 1 fjernet række.” */
export function summary(difference: Difference): string {
  if (difference.isFirst) return firstInWords(difference);
  if (isSame(difference)) return 'Der er ingen ændringer i forhold til det udgivne.';
  const {villages, description} = difference;
  const some = (kind: Kind) => villages.filter((village) => village.kind === kind).length;
  const rows = villages.flatMap((village) => village.rows);
  const changes = [
    some('new') && counted(some('new'), 'ny landsby', 'nye landsbyer'),
    some('removed') && counted(some('removed'), 'fjernet landsby', 'fjernede landsbyer'),
    some('changed') && `${counted(some('changed'), 'ændret landsby', 'ændrede landsbyer')} med ${rowsInWords(rows)}`,
    description.length && 'ændringer i det, pakken siger om sig selv',
  ];
  return `I forhold til det udgivne: ${danishList(changes.filter((change) => change !== 0))}.`;
}

/** A difference as lines to read, indented by village and row; of each kind as many as anybody reads, and how many more. */
export function differenceInWords(difference: Difference): string[] {
  const {description, villages} = difference;
  return [
    summary(difference),
    ...(description.length ? ['  Pakken', ...description.map((change) => `    ${fieldInWords(change)}`)] : []),
    ...few(villages, mostVillages, 'landsbyer', villageInWords).map((line) => `  ${line}`),
  ];
}

/** “Antal: 12 → 14” */
function fieldInWords({heading, before, after}: FieldChange): string {
  return `${heading}: ${short(before)} → ${short(after)}`;
}

/** What kind of change it is, of a row. */
const kindNames: Readonly<Record<Kind, string>> = {new: 'ny', changed: 'ændret', removed: 'fjernet'};

const mostVillages = 20;
const mostRows = 10;

function firstInWords({tables: counts}: Difference): string {
  const told = counts.filter(({after}) => after).map(({table, after}) => `${tables[table].title} ${after}`);
  return `Pakken er ikke udgivet før. Rækker: ${danishList(told)}.`;
}

function rowsInWords(rows: readonly RowChange[]): string {
  const counts = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count ? counted(count, kinds[kind][0], kinds[kind][1]) : [];
  });
  return danishList(counts);
}

const kinds: Readonly<Record<Kind, readonly [one: string, more: string]>> = {
  new: ['ny række', 'nye rækker'],
  changed: ['ændret række', 'ændrede rækker'],
  removed: ['fjernet række', 'fjernede rækker'],
};

function villageInWords({name, kind, rows, count}: VillageChange): string[] {
  if (kind !== 'changed')
    return [`${name}: ${kind === 'new' ? 'ny landsby' : 'FJERNET'}, ${counted(count, 'række', 'rækker')}`];
  return [name, ...few(rows, mostRows, 'rækker', (row) => [rowInWords(row)]).map((line) => `  ${line}`)];
}

function rowInWords({table, kind, name, fields}: RowChange): string {
  const what = `${tables[table].title}, ${kindNames[kind]}: ${name}`;
  return kind === 'changed' ? `${what} – ${fields.map(fieldInWords).join('; ')}` : what;
}

function few<T>(all: readonly T[], most: number, things: string, write: (one: T) => string[]): string[] {
  const more = all.length - most;
  return [...all.slice(0, most).flatMap(write), ...(more > 0 ? [`… og ${danishCount(more)} ${things} til`] : [])];
}

function short(text: string | null): string {
  if (text === null) return 'ikke oplyst';
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
