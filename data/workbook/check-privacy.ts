import type {PackageDescription} from '../model/package.ts';
import type {Field} from '../model/table.ts';
import type {TableName} from '../model/tables.ts';
import {isMobile, isPersonal, personIn, type PersonFound} from './person.ts';
import type {Problems} from './problem.ts';
import {cellOf, placeOf, type ReadRow, type ReadTable} from './sheet.ts';

type Tables = Readonly<Record<TableName, ReadTable>>;

/** Warns of what looks like it is about a private person, in all that is published. */
export function checkPrivacy(tables: Tables, description: PackageDescription | null, problems: Problems): void {
  const {capacity, ...others} = tables;
  const published = description?.publishCapacity ? [...Object.values(others), capacity] : Object.values(others);
  for (const table of published) checkTexts(table, problems);
  for (const row of tables.initiatives.rows) checkContact(tables.initiatives, row, problems);
}

function checkTexts(table: ReadTable, problems: Problems): void {
  const names = Object.entries<Field>(table.table.fields).flatMap(([name, {type}]) => (type === 'text' ? name : []));
  for (const row of table.rows)
    for (const name of names) {
      const text = row.values[name] as string | null;
      const person = text === null ? null : personIn(text);
      if (!person) continue;
      const {expected, advice} = warnings[person.what];
      problems.warn(placeOf(table, row, name), text, expected, () => advice(person.words));
    }
}

const warnings: Readonly<Record<PersonFound['what'], {expected: string; advice: (words: string) => string}>> = {
  cpr: {
    expected: 'ingen CPR-numre: alt i kolonnen udgives',
    advice: () => 'Slet det.',
  },
  email: {
    expected: 'ingen e-mailadresser: alt i kolonnen udgives',
    advice: (words) =>
      `Er “${words}” en gruppes postkasse, hører den til i “E-mail” i arket Initiativer; ellers slet den.`,
  },
  phone: {
    expected: 'ingen telefonnumre: alt i kolonnen udgives',
    advice: (words) =>
      `Er “${words}” en gruppes nummer, hører det til i “Telefon” i arket Initiativer; ellers slet det.`,
  },
  name: {
    expected: 'ingen personers navne: alt i kolonnen udgives',
    advice: (words) => `Er “${words}” en person, så skriv gruppens navn i stedet.`,
  },
};

// What is not agreed on is not published, and what is agreed on is theirs to publish.
function checkContact(initiatives: ReadTable, row: ReadRow, problems: Problems): void {
  const {contact_agreed, contact_email: email, contact_phone: phone} = row.values;
  if (contact_agreed !== null) return;
  if (typeof email === 'string' && isPersonal(email))
    problems.warn(
      placeOf(initiatives, row, 'contact_email'),
      cellOf(initiatives, row, 'contact_email'),
      mailbox,
      agree,
    );
  if (typeof phone === 'string' && isMobile(phone))
    problems.warn(placeOf(initiatives, row, 'contact_phone'), cellOf(initiatives, row, 'contact_phone'), number, agree);
}

const mailbox = 'en gruppes postkasse, ikke en privatpersons';
const number = 'en gruppes nummer, ikke en privatpersons mobil';
const agree = () => 'Har personen selv sagt ja til at stå her, så skriv ja i “Kontakt aftalt”.';
