import type {DataPackage} from '../model/package.ts';
import type {Rows} from '../model/tables.ts';
import type {Count} from '../model/volunteer.ts';

/**
 * The package with its small counts withheld, as it asks by `smallestCount`; whatever is published is made of this.
 *
 * - A count of people from 1 to below `smallestCount` becomes `skjult`, with the note that may tell it. A true 0 is no
 *   person, gives nobody away and stays.
 * - In the head counts of a village on a date, `unikke` is no less than any role and no more than all of them together.
 *   Where a role is withheld and `unikke` is more than the roles still to be seen, the difference is people in the
 *   withheld ones; so `unikke` is withheld too. Where it is not more, it says nothing of them, and stays.
 */
export function withhold(data: DataPackage): DataPackage {
  const {smallestCount} = data.description;
  if (smallestCount === null) return data;
  const {villages, meetings, volunteers} = data.rows;
  const rows: Rows = {
    ...data.rows,
    villages: villages.map((row) => hidden(row, 'population', 'population_note', smallestCount)),
    meetings: meetings.map((row) => hidden(row, 'attendance', 'attendance_note', smallestCount)),
    volunteers: withoutGivingAway(volunteers.map((row) => hidden(row, 'people', 'note', smallestCount))),
  };
  return {...data, rows};
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
