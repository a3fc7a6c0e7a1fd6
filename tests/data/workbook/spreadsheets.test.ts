import {beforeAll, describe, expect, it} from 'vitest';
import {describeAll} from '../../../data/workbook/problem.ts';
import {readSource} from '../../../data/workbook/read-source.ts';
import {writtenByLibreOffice} from '../../support/write-fixtures.ts';

const kinds = ['xlsx', 'ods'] as const;
let written: ReturnType<typeof writtenByLibreOffice>;

beforeAll(() => {
  written = writtenByLibreOffice();
}, 120_000);

describe('a spreadsheet that LibreOffice wrote', () => {
  it.each(kinds)('as .%s is read as it was meant, with every forgiving reading noted once', async (kind) => {
    const {package: data, problems} = await read(written('vaner', kind));
    expect(describeAll(problems)).toEqual(told);
    expect(data?.description).toMatchObject({name: 'proeve', title: 'Prøve', updated: '2026-06-30', invented: true});
    expect(
      data?.rows.villages.map(({id, municipality, population, latitude}) => [id, municipality, population, latitude]),
    ).toEqual([
      ['ellum', '0550', 265, 55.123],
      ['noerre-loegum', '0550', 1500, 55.2],
    ]);
    expect(data?.rows.processes.map(({id, cohort, start}) => [id, cohort, start])).toEqual([
      ['ellum-2026', '2023-01', '2026'],
      ['noerre-loegum-2026', '2026', '2026-01-15'],
    ]);
    expect(data?.rows.volunteers.map(({role, date, people, note}) => [role, date, people, note])).toEqual([
      ['styregruppe', '2026-03-01', 6, 'talt'],
      ['styregruppe', '2026-04-01', 7, null],
      ['styregruppe', '2026-05-15', null, null],
      ['andre', '2026-02', 42, null],
      ['andre', '2025-21', 1100, null],
      ['unikke', '2026-03-15', 40, '45 %'],
    ]);
    expect(data?.rows.meetings.map(({date, time, attendance}) => [date, time, attendance])).toEqual([
      ['2026-03-10', '19:30', 64],
      ['2026-03-11', '19:30', null],
    ]);
    expect(data?.rows.initiatives.map(({name, hands_needed, sdgs, link}) => [name, hands_needed, sdgs, link])).toEqual([
      ['Male hegn', true, [11, 15], 'https://www.eksempel.dk'],
      ['Sti', false, [11], null],
    ]);
  });

  it.each(kinds)('as .%s with days counted from 1904 has the same days', async (kind) => {
    const {package: data} = await read(written('mac', kind));
    expect(data?.rows.volunteers.map(({date}) => date)).toEqual(['2026-03-15', '2026-03-15']);
  });

  it.each(kinds)('as .%s shows each sheet as it stands, also those that are no table', async (kind) => {
    const {sheets} = await read(written('vaner', kind));
    expect(sheets.map(({file}) => file)).toEqual([
      'Frivillige',
      'Noter',
      'Om pakken',
      'Møder',
      'Initiativer',
      'villages',
      'Forløb',
    ]);
    expect(sheets[0]!.lines.find(({row}) => row === 5)!.cells).toEqual(['ellum', 'styregruppe', '1-4-2026', '7']);
  });

  it('is taken for what it is, whatever it is called', async () => {
    const files = new Map([['regneark.csv', written('mac', 'xlsx')]]);
    const {package: data, problems} = await readSource(files);
    expect(data).not.toBeNull();
    expect(describeAll(problems)).toContain(
      'Læst: Filen “regneark.csv” er et regneark, og er læst som det (regneark.csv).',
    );
  });
});

function read(bytes: Uint8Array) {
  return readSource(new Map([['regneark', bytes]]));
}

const told: readonly string[] = [
  'Bemærk: villages!D1, kolonne “Intern note”: fandt “Intern note”; ventede en overskrift, som tabellen kender; kolonnen bliver i regnearket, men offentliggøres ikke.',
  'Bemærk: Forløb!C2, kolonne “Hold”: fandt “2023-01”; ventede tekst; regnearket har lavet den om til en dato, så sæt cellens format til Tekst, og skriv den igen. Mente I 2023-1?',
  'Læst: Arket “Noter” er ingen af pakkens tabeller og er ikke læst (Noter).',
  'Læst: Skjulte kolonner er læst som de andre (Frivillige!E3).',
  'Læst: Formler er læst som det, de sidst gav (Frivillige!D7).',
  'Læst: Skjulte rækker er læst som de andre (Frivillige, række 7).',
  'Læst: Kommunekoder, der har mistet nullet foran som “550”, er læst med det (villages!A2).',
  'Læst: Tal, der er gemt som tekst, er læst som tal (2 steder, det første villages!F2).',
  'Læst: Kommuner skrevet med navn som “Tønder” er læst som deres kode (villages!A3).',
  'Læst: Tal med komma som “55,2” er læst som tal (villages!E3).',
  'Læst: Rækken “Vores frivillige, talt op hvert år” over overskrifterne er ikke læst (Frivillige, række 1).',
  'Læst: Tomme rækker mellem de andre er sprunget over (Frivillige, række 8).',
  'Læst: Datoer skrevet som “1-4-2026” er læst som dag-måned-år (Frivillige!C5).',
  'Læst: Ord i en anden stavemåde som “STYREGRUPPE” er læst som tabellens egne (Frivillige!B6).',
  'Læst: Datoer skrevet med ord som “15. maj 2026” er læst som dag, måned, årstid eller år (Frivillige!C6).',
  'Læst: “-” er læst som tomt, altså ikke oplyst (3 steder, det første Frivillige!D6).',
  'Læst: Tal med punktum eller mellemrum mellem tusinder som “1.100” er læst som tal (Frivillige!D9).',
  'Læst: Dagtal som “46096” er læst som den dag, regnearket mener med det (Frivillige!C10).',
  'Læst: Klokkeslæt skrevet som “0,8125” er læst som timer og minutter (Møder!A3).',
  'Læst: Mellemrum, der er dobbelte, hårde eller yderst i cellen, er læst som ét eller intet (Initiativer!C2).',
  'Læst: Verdensmål og delmål skrevet som “11 og 15” er læst som numre med komma imellem (Initiativer!E2).',
  'Læst: Ja og nej skrevet som “x” er læst som ja eller nej (2 steder, det første Initiativer!D2).',
  'Læst: Adresser uden https:// som “www.eksempel.dk” er læst med (Initiativer!F2).',
];
