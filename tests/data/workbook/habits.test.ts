import {describe, expect, it} from 'vitest';
import {readSource} from '../../../data/workbook/read-source.ts';

const description = {name: 'proeve', title: 'Prøve', updated: '2026-06-30', invented: true};

/** How people write, in a table of villages or of head counts, and what is read. */
const inVolunteers: readonly (readonly [habit: string, table: string | Uint8Array, expected: object])[] = [
  [
    'a title row above the headings',
    'Frivillige i forår\n\nLandsby;Rolle;Dato;Antal\nellum;styregruppe;2026-03-01;6',
    {people: 6},
  ],
  ['headings by field name', 'village,role,date,people\nellum,styregruppe,2026-03-01,6', {people: 6}],
  ['headings in Danish', 'Landsby,Rolle,Dato,Antal\nellum,styregruppe,2026-03-01,6', {people: 6}],
  ['headings in any order', 'Antal;Dato;Rolle;Landsby\n6;2026-03-01;styregruppe;ellum', {village: 'ellum', people: 6}],
  ['an extra column', 'Landsby;Rolle;Dato;Antal;Kaffe\nellum;styregruppe;2026-03-01;6;ja', {people: 6}],
  ['empty rows', '\n\nLandsby;Rolle;Dato;Antal\n;;;\nellum;styregruppe;2026-03-01;6\n;;;\n', {people: 6}],
  ['empty columns', ';Landsby;;Rolle;Dato;Antal\n;ellum;;styregruppe;2026-03-01;6', {people: 6}],
  ['semicolons', 'Landsby;Rolle;Dato;Antal\nellum;styregruppe;2026-03-01;6', {people: 6}],
  ['tabs', 'Landsby\tRolle\tDato\tAntal\nellum\tstyregruppe\t2026-03-01\t6', {people: 6}],
  ['a line that names the separator', 'sep=;\nLandsby;Rolle;Dato;Antal\nellum;styregruppe;2026-03-01;6', {people: 6}],
  ['a byte order mark', `\uFEFF${counted('2026-03-01', '6')}`, {people: 6}],
  ['UTF-16', utf16(counted('2026-03-01', '6')), {people: 6}],
  ['Windows-1252', windows(`${counted('2026-03-01', '6')};På høj`.replace('Antal', 'Antal;Note')), {note: 'På høj'}],
  [
    'letters in two pieces',
    `${counted('2026-03-01', '6')};På høj`.replace('Antal', 'Antal;Note').normalize('NFD'),
    {note: 'På høj'},
  ],
  ['a dot between thousands', counted('2026-03-01', '1.100'), {people: 1100}],
  ['a hard space between thousands', counted('2026-03-01', '1\u00A0100'), {people: 1100}],
  ['hard and double spaces', counted('2026-03-01', '\u00A0 6  '), {people: 6}],
  ['a day as 1-3-2026', counted('1-3-2026', '6'), {date: '2026-03-01'}],
  ['a day as 01.03.2026', counted('01.03.2026', '6'), {date: '2026-03-01'}],
  ['a day in words', counted('15. august 2025', '6'), {date: '2025-08-15'}],
  ['a season', counted('forår 2026', '6'), {date: '2026-21'}],
  ['a day as a spreadsheet’s number', counted('46082', '6'), {date: '2026-03-01'}],
  ['“ikke oplyst”', counted('2026-03-01', 'ikke oplyst'), {people: null}],
  ['a dash for nothing', counted('2026-03-01', '-'), {people: null}],
  ['a long dash for nothing', counted('2026-03-01', '–'), {people: null}],
  ['a question mark for nothing', counted('2026-03-01', '?'), {people: null}],
  ['nothing for nothing', counted('2026-03-01', ''), {people: null}],
  ['a nought, which is a number', counted('2026-03-01', '0'), {people: 0}],
];

const inInitiatives: readonly (readonly [habit: string, cell: string, expected: boolean | null])[] = [
  ['ja', 'ja', true],
  ['Ja', 'Ja', true],
  ['x', 'x', true],
  ['nej', 'nej', false],
  ['nothing', '', null],
];

const inVillages: readonly (readonly [habit: string, municipality: string, latitude: string])[] = [
  ['a code', '0550', '55.123'],
  ['a code that lost its nought', '550', '55,123'],
  ['the municipality’s name', 'Tønder', '55,123'],
  ['the whole name', 'Tønder Kommune', '55,123'],
];

describe('what people write is read as they meant it:', () => {
  it.each(inVolunteers)('%s', async (_, table, expected) => {
    const data = await read({'volunteers.csv': table});
    expect(data.rows.volunteers).toHaveLength(1);
    expect(data.rows.volunteers[0]).toMatchObject(expected);
  });

  it.each(inInitiatives)('%s for whether hands are needed', async (_, cell, expected) => {
    const data = await read({'initiatives.csv': `id;village;name;hands_needed\nhegn;ellum;Hegn;${cell}`});
    expect(data.rows.initiatives[0]!.hands_needed).toBe(expected);
  });

  it.each(inVillages)('%s for where a village lies', async (_, municipality, latitude) => {
    const data = await read({'villages.csv': `id;name;municipality;latitude\nellum;Ellum;${municipality};${latitude}`});
    expect(data.rows.villages[0]).toMatchObject({municipality: '0550', latitude: 55.123});
  });

  it('curly and straight quotation marks, and what is between them', async () => {
    const data = await read({
      'volunteers.csv': `${counted('2026-03-01', '6')};"“Vi” talte; to gange"`.replace('Antal', 'Antal;Note'),
    });
    expect(data.rows.volunteers[0]).toMatchObject({note: '“Vi” talte; to gange'});
  });
});

function counted(date: string, people: string): string {
  return `Landsby;Rolle;Dato;Antal\nellum;styregruppe;${date};${people}`;
}

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const all = {
    'datapackage.json': JSON.stringify(description),
    'villages.csv': 'id,name,municipality\nellum,Ellum,0550\n',
    'processes.csv': 'id,village,start\nellum-2026,ellum,2026-01\n',
    ...files,
  };
  const bytes = Object.entries(all).map(
    ([name, content]) => [name, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const,
  );
  const {package: data, problems} = await readSource(new Map(bytes));
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  return data!;
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

function windows(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
