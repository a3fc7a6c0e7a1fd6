import type {WriteSheet} from 'hucre/xlsx';
import {danishDate} from '../../model/danish.ts';
import type {DataPackage} from '../../model/package.ts';
import type {Table} from '../../model/table.ts';
import {about} from '../about-tables.ts';
import {sheetNames} from '../sheet-names.ts';
import {inventedMark, looks, printed, sheetOf, tabs, type Drawn} from './looks.ts';

/** The first sheet: what the workbook is, how it is used, and which sheets it has, each a link. */
export function readMeSheet(data: DataPackage | null, tables: readonly Table[]): WriteSheet {
  const lines = [
    [{content: data?.description.title ?? 'Landsbyer i BLUP: skabelon', style: looks.title}],
    ...opening(data),
    ...section('Sådan gør I', howTo),
    ...section('Fire regler', rules),
    ...section('Sådan er arkene lavet', signs),
    [],
    [{content: 'Arkene', style: looks.section}],
    sheetLine(about, null),
    ...tables.map((table) => sheetLine(table, rowsOf(data, table))),
  ];
  return sheetOf(sheetNames.readMe, lines, {
    columns: [{width: 24}, {width: 82}, {width: 14}],
    rowDefs: new Map([[0, {height: 34}]]),
    view: {showGridLines: false, tabColor: tabs.about},
    ...printed(data?.description.title ?? 'Skabelon', data?.description.invented ?? false, 'portrait'),
  });
}

function opening(data: DataPackage | null): Drawn[][] {
  if (!data)
    return [
      labelled('', 'Her skriver I oplysninger om jeres landsbyer: et ark for hver slags. Udfyld kun det, I ved.'),
    ];
  const {description, updated, invented} = data.description;
  const lines = [labelled('Opdateret', danishDate(updated))];
  if (invented) lines.unshift(marked(inventedMark[0]!.toUpperCase() + inventedMark.slice(1), inventedWords));
  if (hidesCounts(data)) lines.push(marked('Skjulte tal', hiddenWords));
  return description === null ? lines : [...lines, labelled('Om pakken', description)];
}

const inventedWords = 'Landsbyerne og tallene er opdigtede og vises kun som eksempel.';
const hiddenWords =
  'Regnearket er hentet fra den udgivne pakke, hvor små antal er erstattet af “skjult”. Ret i jeres eget regneark, ikke i dette, hvis I har de rigtige tal.';

const howTo = [
  ['1. Udfyld', 'Gå til arket, og skriv en række for hver landsby, hvert møde og så videre. Begynd med Landsbyer.'],
  ['2. Kontrollér', 'Træk filen ind på dashboardets side “Egne data”. Alt, der er galt, får I at vide på én gang.'],
  ['3. Udgiv', 'Når der ingen fejl er, kan I se, hvad der bliver ændret, og udgive. I kan ikke ødelægge noget.'],
] as const;

const rules = [
  ['Tomt er ikke nul', 'En tom celle betyder “ikke oplyst”. Skriv kun 0, når I har talt og fundet ingen.'],
  [
    'Datoer', // as well as they are known
    'Så præcis, som I ved den: 15-08-2026, august 2026, forår 2026 eller 2026. Sæt ? bagefter, hvis I har regnet jer frem til den, og “ca.” foran, hvis den er omtrentlig. Skal en dag blive til en måned, så tøm cellen, formatér den som tekst, og skriv måneden.',
  ],
  [
    'Et id ændres aldrig',
    'Små bogstaver a–z, tal og bindestreg: Nørre Løgum er noerre-loegum. Navnet må gerne ændres, men ikke id’et, når det er udgivet.',
  ],
  [
    'Ingen privatpersoner',
    'Alt kan læses af alle. Skriv grupper, ikke navne, og brug gruppens postkasse. Er kontakten en privatperson, der selv har sagt ja, så skriv ja i “Kontakt aftalt”.',
  ],
] as const;

const signs = [
  [
    'Overskrifter',
    'De mørke kolonner skal udfyldes, de lyse må stå tomme. Peg på en overskrift, og læs, hvad der skal stå.',
  ],
  ['Lister', 'I nogle kolonner vælger I et ord i listen: tryk på pilen i cellen, eller Alt og pil ned.'],
  [
    'Rækkefølge',
    'Kolonner må flyttes, rækker må sorteres, og I må lave kolonner og ark til jer selv; de bliver ikke læst.',
  ],
] as const;

function section(title: string, lines: readonly (readonly [string, string])[]): Drawn[][] {
  return [[], [{content: title, style: looks.section}], ...lines.map(([label, words]) => labelled(label, words))];
}

function labelled(label: string, words: string): Drawn[] {
  return [
    {content: label || null, style: looks.strong},
    {content: words, style: looks.words},
  ];
}

function marked(label: string, words: string): Drawn[] {
  return [label, words].map((content) => ({content, style: looks.mark}));
}

function sheetLine({title, definition}: Pick<Table, 'title' | 'definition'>, rows: number | null): Drawn[] {
  const counted = rows === null ? null : rows === 1 ? '1 række' : `${rows.toLocaleString('da')} rækker`;
  return [
    {content: title, style: looks.link, leadsTo: {sheet: title, cell: 'A1'}},
    {content: definition, style: looks.words},
    {content: counted, style: looks.quiet},
  ];
}

function rowsOf(data: DataPackage | null, {name}: Table): number | null {
  const rows: Readonly<Record<string, readonly unknown[]>> = data?.rows ?? {};
  return rows[name]?.length ?? null;
}

function hidesCounts({rows}: DataPackage): boolean {
  return Object.values(rows).some((some) => some.some((row) => Object.values(row).includes('skjult')));
}
