import {describe, expect, it} from 'vitest';
import type {Table} from '../../../data/model/table.ts';
import {villages} from '../../../data/model/tables.ts';
import {readCsv} from '../../../data/workbook/csv.ts';
import {describeAll, Problems} from '../../../data/workbook/problem.ts';
import {readTable} from '../../../data/workbook/read-table.ts';

const ellum = {row: 2, id: 'ellum', name: 'Ellum', municipality: '0550', population: 265};

describe('a CSV file', () => {
  for (const [habit, text, row] of [
    ['commas', 'id,name,municipality,population\nellum,Ellum,0550,265\n', 2],
    ['semicolons', 'id;name;municipality;population\nellum;Ellum;0550;265\n', 2],
    ['tabs', 'id\tname\tmunicipality\tpopulation\nellum\tEllum\t0550\t265\n', 2],
    ['sep=;', 'sep=;\r\nId;Navn;Kommunekode;Indbyggere\r\nellum;Ellum;0550;265\r\n', 2],
    [
      'sep=, though the rest looks otherwise',
      'sep=,\nid,name,municipality,population,local_body\nellum,Ellum,0550,265,a;b;c;d\n',
      2,
    ],
    ['a quoted sep=', '"sep=;"\nId;Navn;Kommunekode;Indbyggere\nellum;Ellum;0550;265\n', 2],
    ['Windows line ends', 'id,name,municipality,population\r\nellum,Ellum,0550,265\r\n', 2],
    ['old Mac line ends', 'id,name,municipality,population\rellum,Ellum,0550,265\r', 2],
    ['no line end at the end', 'id,name,municipality,population\nellum,Ellum,0550,265', 2],
    ['everything quoted', '"id","name","municipality","population"\n"ellum","Ellum","0550","265"\n', 2],
    ['a comma in a quoted cell', 'id,name,municipality,population,place\nellum,Ellum,0550,265,"nord, for Tønder"\n', 2],
    ['a line break in a quoted cell', 'id,name,municipality,population,about\nellum,Ellum,0550,265,"en\nto"\n', 2],
    ['quotes in a quoted cell', 'id,name,municipality,population,about\nellum,Ellum,0550,265,"en ""rigtig"" by"\n', 2],
    ['Danish headings', 'Id;Navn;Kommunekode;Indbyggere\nellum;Ellum;0550;265\n', 2],
    [
      'headings in any case and spacing',
      ' ID ; NAVN;KOMMUNEKODE;Indbyggertal  fra\u00a0år;indbyggere\nellum;Ellum;0550;2022;265\n',
      2,
    ],
    ['headings in another order', 'Indbyggere;Kommunekode;Navn;Id\n265;0550;Ellum;ellum\n', 2],
    ['headings of both kinds', 'id;Navn;municipality;Indbyggere\nellum;Ellum;0550;265\n', 2],
    ['a title above', 'Landsbyer 2022;;;\n;;;\nId;Navn;Kommunekode;Indbyggere\nellum;Ellum;0550;265\n', 4],
    [
      'a title above with a known word in it',
      'Navn på arket: landsbyer;;;\nId;Navn;Kommunekode;Indbyggere\nellum;Ellum;0550;265\n',
      3,
    ],
    [
      'empty rows between and after',
      'Id;Navn;Kommunekode;Indbyggere\n;;;\n\nellum;Ellum;0550;265\n;;;\n;;;\n - ; ; ?;\n',
      4,
    ],
    ['empty columns', 'Id;;Navn;Kommunekode;;Indbyggere;;\nellum;;Ellum;0550;;265;;\n', 2],
    ['the zero in front lost', 'Id;Navn;Kommunekode;Indbyggere\nellum;Ellum;550;265\n', 2],
  ] as const) {
    it(`with ${habit} is read, and nothing is wrong with it`, () => {
      const {rows, problems} = read(text);
      expect(problems).toEqual([]);
      expect(rows).toEqual([{...ellum, row}]);
    });
  }

  it('in Windows-1252 is read, and nothing is wrong with it', () => {
    const bytes = Uint8Array.from(
      [...'Id;Navn;Kommunekode\naaboel;\xc5b\xf8l;T\xf8nder\n'].map((c) => c.charCodeAt(0)),
    );
    expect(read(bytes)).toEqual({
      rows: [{row: 2, id: 'aaboel', name: 'Åbøl', municipality: '0550', population: null}],
      problems: [],
    });
  });

  for (const [what, text, ...problems] of [
    ['is empty', '', 'villages.csv: fandt ingenting; ventede en række med overskrifter. Filen er tom.'],
    [
      'has no headings we know',
      'a;b\n1;2\n',
      'villages.csv, række 1: fandt “a · b”; ventede en række med overskrifter som Id, Navn, Kommunekode.',
    ],
    [
      'has a column we do not know',
      'Id;Navn;Kommunekode;Farve;Indbyggre\nellum;Ellum;0550;rød;265\nviby;Viby;0440;blå;90\n',
      'Bemærk: villages.csv, række 1, kolonne “Farve”: fandt “Farve”; ventede en overskrift, som tabellen kender; kolonnen bliver i regnearket, men offentliggøres ikke.',
      'Bemærk: villages.csv, række 1, kolonne “Indbyggre”: fandt “Indbyggre”; ventede en overskrift, som tabellen kender; kolonnen bliver i regnearket, men offentliggøres ikke. Mente I “Indbyggere”?',
    ],
    [
      'has cells under no heading',
      'Id;Navn;Kommunekode;\nellum;Ellum;0550;hov\n',
      'Bemærk: villages.csv, række 1, kolonne “D”: fandt ingenting; ventede en overskrift, som tabellen kender; kolonnen er ikke læst.',
    ],
    [
      'lacks a column it needs',
      'Id;Navn\nellum;Ellum\nviby;Viby\n',
      'villages.csv, række 1, kolonne “Kommunekode”: fandt ingenting; ventede en kolonne med den overskrift.',
    ],
    [
      'has a column twice',
      'Id;Navn;Kommunekode;name\nellum;Ellum;0550;Ellum\n',
      'villages.csv, række 1, kolonne “name”: fandt “name”; ventede at hver kolonne står én gang. Kolonnen står også som “Navn”.',
    ],
    [
      'has a row with a cell too many',
      'id,name,municipality,place\nellum,Ellum,0550,nord, for Tønder\n',
      'villages.csv, række 2: fandt “5 celler”; ventede 4 celler som i overskriften. “ for Tønder” står under ingen overskrift: mangler der anførselstegn om en tekst?',
    ],
    [
      'has a row cut short',
      'id,name,municipality,place\nellum,Ellum,0550\n',
      'Bemærk: villages.csv, række 2: fandt “3 celler”; ventede 4 celler som i overskriften.',
    ],
    [
      'has a quote that is never closed',
      'id,name,municipality,place\nviby,Viby,0440,x\nellum,Ellum,0550,"nord for\n',
      'villages.csv, række 3: fandt “nord for ”; ventede at et anførselstegn, der åbnes foran en celle, lukkes bag den. Resten af filen kan ikke læses, før det er rettet.',
    ],
    [
      'has a required cell empty',
      'id,name,municipality\nellum,-,0550\n',
      'villages.csv, række 2, kolonne “name”: fandt ingenting; ventede en værdi: “name” skal udfyldes.',
    ],
    [
      'has been saved in a wrong encoding',
      'id,name,municipality\naaboel,Ã…bÃ¸l,0550\n',
      'villages.csv, række 2: fandt “Ã…bÃ¸l”; ventede æ, ø og å, som de skrives. Filen er blevet gemt med forkert tegnsæt: hent den igen, og gem den som “CSV UTF-8”.',
    ],
  ] as const) {
    it(`that ${what} is told of`, () => {
      expect(read(text).problems).toEqual(problems);
    });
  }

  it('that is a workbook is told of', () => {
    expect(read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])).problems).toEqual([
      'villages.csv: fandt “et Excel-ark”; ventede en CSV-fil. Det er et Excel-ark, ikke CSV. Gem det som “CSV UTF-8”, og brug den fil.',
    ]);
  });
});

function read(content: string | Uint8Array) {
  const problems = new Problems();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table: Table = villages;
  const {rows} = readTable(readCsv('villages.csv', bytes, table, problems), table, problems);
  const told = rows.map(({line, values: {id, name, municipality, population}}) => ({
    row: line.row,
    id,
    name,
    municipality,
    population,
  }));
  return {rows: told, problems: describeAll(problems.list.filter(({severity}) => severity !== 'note'))};
}
