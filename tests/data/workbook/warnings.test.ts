import {describe, expect, it} from 'vitest';
import type {DataPackage} from '../../../data/model/package.ts';
import {describeAll} from '../../../data/workbook/problem.ts';
import {readPackage} from '../../../data/workbook/read-package.ts';
import {readSource} from '../../../data/workbook/read-source.ts';

const whole = {
  'datapackage.json': JSON.stringify({name: 'proeve', title: 'Prøve', updated: '2026-06-30', invented: true}),
  'villages.csv': 'id,name,municipality,population\nellum,Ellum,0550,265\n',
  'processes.csv': 'id,village\nellum-2026,ellum\n',
  'volunteers.csv': 'village,role,date,people\nellum,andre,2026-03,12\n',
  'initiatives.csv': 'id,village,name\nhegn,ellum,Male hegn\n',
};

/** What is changed of a published package, and what its keeper is warned of. */
const warnings: readonly (readonly [what: string, file: string, text: string, ...told: string[]])[] = [
  [
    'more than half as many inhabitants more',
    'villages.csv',
    'id,name,municipality,population\nellum,Ellum,0550,398\n',
    'Bemærk: villages.csv, række 2, kolonne “population”: fandt “398”; ventede et indbyggertal nærmere 265, som er udgivet. Det er ændret med over halvdelen.',
  ],
  [
    'fewer than half as many inhabitants',
    'villages.csv',
    'id,name,municipality,population\nellum,Ellum,0550,26\n',
    'Bemærk: villages.csv, række 2, kolonne “population”: fandt “26”; ventede et indbyggertal nærmere 265, som er udgivet. Det er ændret med over halvdelen.',
  ],
  ['a few inhabitants more', 'villages.csv', 'id,name,municipality,population\nellum,Ellum,0550,397\n'],
  [
    'ten times as many volunteers as published',
    'volunteers.csv',
    'village,role,date,people\nellum,andre,2026-03,120\n',
    'Bemærk: volunteers.csv, række 2, kolonne “people”: fandt “120”; ventede et antal nærmere 12, som er udgivet. Det er ti gange så mange eller flere: er der kommet et nul for meget?',
  ],
  ['nine times as many', 'volunteers.csv', 'village,role,date,people\nellum,andre,2026-03,119\n'],
  [
    'a person’s mailbox and mobile',
    'initiatives.csv',
    'id,village,name,contact_email,contact_phone\nhegn,ellum,Male hegn,jens.hansen@eksempel.dk,20123456\n',
    'Bemærk: initiatives.csv, række 2, kolonne “contact_email”: fandt “jens.hansen@eksempel.dk”; ventede en gruppes postkasse, ikke en privatpersons. Har personen selv sagt ja til at stå her, så skriv ja i “Kontakt aftalt”.',
    'Bemærk: initiatives.csv, række 2, kolonne “contact_phone”: fandt “20123456”; ventede en gruppes nummer, ikke en privatpersons mobil. Har personen selv sagt ja til at stå her, så skriv ja i “Kontakt aftalt”.',
  ],
  [
    'a person who has agreed',
    'initiatives.csv',
    'id,village,name,contact_email,contact_agreed\nhegn,ellum,Male hegn,jens.hansen@eksempel.dk,ja\n',
  ],
  [
    'a person’s name in a group’s',
    'initiatives.csv',
    'id,village,name,working_group\nhegn,ellum,Male hegn,Jens Hansen\n',
    'Bemærk: initiatives.csv, række 2, kolonne “working_group”: fandt “Jens Hansen”; ventede ingen personers navne: alt i kolonnen udgives. Er “Jens Hansen” en person, så skriv gruppens navn i stedet.',
  ],
];

describe('what may be a slip, or a person', () => {
  it.each(warnings)('%s is told of, and stops nothing', async (_, file, text, ...told) => {
    const asked: string[] = [];
    const published = (name: string) => {
      asked.push(name);
      return read(whole);
    };
    const {package: data, problems} = await readSource(filesOf({...whole, [file]: text}), {published});
    expect(describeAll(problems)).toEqual(told);
    expect(data).not.toBeNull();
    expect(asked).toEqual(['proeve']);
  });
});

describe('a table that comes alone', () => {
  const text = 'Landsby;Rolle;Dato;Antal\nellum;andre;2026-04;14\n';

  it('stands in the package it is brought to, known by its name or its headings', async () => {
    const home = read(whole);
    for (const file of ['Regneark uden titel.csv', 'BLUP - Frivillige.csv', 'volunteers.csv']) {
      const {package: data} = await readSource(filesOf({[file]: text}), {home});
      expect(data?.rows.volunteers.map(({date, people}) => [date, people])).toEqual([['2026-04', 14]]);
      expect(data?.rows.villages).toEqual(home?.rows.villages);
    }
  });

  it('is checked by itself where there is none', async () => {
    const {package: data, problems} = await readSource(
      filesOf({'volunteers.csv': 'village,role,date,people\nellum,andre,x,1\n'}),
    );
    expect(data).toBeNull();
    expect(problems.filter(({severity}) => severity === 'error').map(({file}) => file)).toEqual([
      'datapackage.json',
      'volunteers.csv',
    ]);
  });
});

function read(files: Readonly<Record<string, string>>): DataPackage | null {
  return readPackage(filesOf(files)).package;
}

function filesOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
