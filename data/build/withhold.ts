import type {DataPackage} from '../model/package.ts';
import type {Rows} from '../model/tables.ts';
import type {Count} from '../model/volunteer.ts';

/**
 * The package as it may be public; whatever is published is made of this.
 *
 * - Columns that a table does not know are left out: nobody has said what stands in them.
 * - The table `capacity` is empty unless the package says that it may be published.
 * - The mailbox and the number of a private person who has not agreed are blank.
 * - Small counts are withheld, as the package asks by `smallestCount`. A count of people from 1 to below it becomes `skjult`,
 *   with the note that may tell it. A true 0 is no person, gives nobody away and stays.
 * - In the head counts of a village on a date, `unikke` is no less than any role and no more than all of them together.
 *   Where a role is withheld and `unikke` is more than the roles still to be seen, the difference is people in the
 *   withheld ones; so `unikke` is withheld too. Where it is not more, it says nothing of them, and stays.
 */
export function withhold(data: DataPackage): DataPackage {
  const {description} = data;
  const {smallestCount, publishCapacity} = description;
  const {capacity, initiatives} = data.rows;
  const rows: Rows = {
    ...data.rows,
    initiatives: initiatives.map(withoutRefused),
    capacity: publishCapacity ? capacity : [],
  };
  return {description, rows: smallestCount === null ? rows : withoutSmall(rows, smallestCount)};
}

function withoutRefused(row: Rows['initiatives'][number]): Rows['initiatives'][number] {
  return row.contact_agreed === false ? {...row, contact_email: null, contact_phone: null} : row;
}

function withoutSmall(rows: Rows, smallest: number): Rows {
  const {villages, meetings, volunteers} = rows;
  return {
    ...rows,
    villages: villages.map((row) => hidden(row, 'population', 'population_note', smallest)),
    meetings: meetings.map((row) => hidden(row, 'attendance', 'attendance_note', smallest)),
    volunteers: withoutGivingAway(volunteers.map((row) => hidden(row, 'people', 'note', smallest))),
  };
}

function hidden<
  Field extends string,
  Note extends string,
  Row extends Readonly<Record<Field, Count> & Record<Note, string | null>>,
>(row: Row, field: Field, note: Note, smallest: number): Row {
  const count: Count = row[field];
  const isSmall = typeof count === 'number' && count > 0 && count < smallest;
  return isSmall ? {...row, [field]: 'skjult', [note]: null} : row;
}

type HeadCount = Rows['volunteers'][number];

function withoutGivingAway(rows: readonly HeadCount[]): readonly HeadCount[] {
  const seen = new Map<string, number>();
  const withheld = new Set<string>();
  for (const row of rows.filter(({role}) => role !== 'unikke')) {
    if (row.people === 'skjult') withheld.add(dayOf(row));
    else seen.set(dayOf(row), (seen.get(dayOf(row)) ?? 0) + (row.people ?? 0));
  }
  return rows.map((row) => {
    const told = row.role === 'unikke' && withheld.has(dayOf(row)) && typeof row.people === 'number';
    return told && row.people > (seen.get(dayOf(row)) ?? 0) ? {...row, people: 'skjult', note: null} : row;
  });
}

function dayOf({village, date}: HeadCount): string {
  return `${village} ${date}`;
}
