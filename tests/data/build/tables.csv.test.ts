import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {packageDescriptor} from '../../../data/build/datapackage.json.ts';
import {readFolder} from '../../../data/build/disk.ts';
import {packageTables} from '../../../data/build/tables.csv.ts';
import {withhold} from '../../../data/build/withhold.ts';
import type {DataPackage} from '../../../data/model/package.ts';
import type {Problem} from '../../../data/workbook/problem.ts';
import {readPackage} from '../../../data/workbook/read-package.ts';
import {packageOf} from './package-of.ts';

const people = {village: 'ellum', role: 'styregruppe', date: '2021-08', source: ['https://a.dk']} as const;

describe('the published tables and their descriptor', () => {
  it.each(['eksempel', 'blup-2021'])('are read as %s was published', (name) => {
    const {package: data, problems} = readPackage(
      readFolder(join(import.meta.dirname, '../../../data/packages', name)),
    );
    const back = readBack(withhold(data!));
    expect(back.package).toEqual(withhold(data!));
    expect(back.problems.map(inShort)).toEqual(problems.map(inShort));
  });

  it('hold a withheld count as withheld, and what may not be public not at all', () => {
    const data = withhold(
      packageOf(
        {smallestCount: 5},
        {
          villages: [{id: 'ellum', name: 'Ellum', municipality: '0550'}],
          volunteers: [{...people, people: 2}],
          initiatives: [
            {id: 'a', village: 'ellum', name: 'Hegn', contact_email: 'jens@a.dk', contact_agreed: false},
            {id: 'b', village: 'ellum', name: 'Bænke', contact_email: 'gruppen@a.dk'},
          ],
          capacity: [{village: 'ellum', capital: 'social', level: 'gul', date: '2021'}],
        },
      ),
    );
    const {package: read, problems} = readBack(data);
    expect(problems.map(inShort)).toEqual(['warning ellum']);
    expect(read!.rows.volunteers).toEqual([{...people, people: 'skjult', note: null, written: null}]);
    expect(read!.rows.initiatives.map(({contact_email}) => contact_email)).toEqual([null, 'gruppen@a.dk']);
    expect(read!.rows.capacity).toEqual([]);
  });
});

function readBack(data: DataPackage) {
  const files = [...packageDescriptor(data), ...packageTables(data)];
  const bytes = files.map(({path, content}) => [path, Buffer.from(content)] as const);
  const {package: read, problems} = readPackage(new Map(bytes));
  return {package: read, problems};
}

function inShort({severity, found}: Problem): string {
  return `${severity} ${found}`;
}
