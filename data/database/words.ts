import {capacityLevels, capitals} from '../model/capacity.ts';
import {initiativeStatuses} from '../model/initiative.ts';
import type {Words} from '../model/language.ts';
import {meetingKinds} from '../model/meeting.ts';
import {milestones} from '../model/milestone.ts';
import {municipalities} from '../model/municipality.ts';
import type {DataPackage} from '../model/package.ts';
import {roleNames} from '../model/volunteer.ts';
import {goalNames, statusNames} from '../model/words.da.ts';
import {datasetHash} from '../workbook/dataset-hash.ts';

/** A small table that is written as it stands: its columns with their types, and its rows. */
export interface Listing {
  readonly name: string;
  /** What a row is, in Danish. */
  readonly definition: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** What a package is called and what the keys in its tables mean. */
export function listings(data: DataPackage): readonly Listing[] {
  const {description} = data;
  const {name, title, description: about, updated, invented, smallestCount, layers} = description;
  return [
    {
      name: 'package',
      definition: 'Datapakken selv; én række.',
      columns: {
        name: 'VARCHAR',
        title: 'VARCHAR',
        description: 'VARCHAR',
        updated: 'DATE',
        invented: 'BOOLEAN',
        smallest_count: 'INTEGER',
        hash: 'VARCHAR',
      },
      rows: [[name, title, about, updated, invented, smallestCount, datasetHash(data)]],
    },
    {
      name: 'municipalities',
      definition: 'De 98 kommuner.',
      columns: {code: 'VARCHAR', name: 'VARCHAR', region: 'VARCHAR'},
      rows: municipalities.map((municipality) => [municipality.code, municipality.name, municipality.region]),
    },
    {
      name: 'sdgs',
      definition: 'De 17 verdensmål.',
      columns: {number: 'INTEGER', name: 'VARCHAR'},
      rows: goalNames.map((goal, i) => [i + 1, goal]),
    },
    {
      name: 'layers',
      definition: 'Hvilket lag i Verdensmålenes Juletræ et verdensmål hænger i, stjernen først.',
      columns: {position: 'INTEGER', key: 'VARCHAR', name: 'VARCHAR', sdg: 'INTEGER'},
      rows: layers.flatMap(({key, label, goals}, i) => goals.map((goal) => [i + 1, key, label.da, goal])),
    },
    {
      name: 'words',
      definition: 'Hvad nøglerne i tabellerne hedder på dansk, i den rækkefølge læseren møder dem.',
      columns: {vocabulary: 'VARCHAR', position: 'INTEGER', key: 'VARCHAR', name: 'VARCHAR'},
      rows: [
        ...wordsOf('role', Object.entries<Words>(roleNames)),
        ...wordsOf(
          'status',
          initiativeStatuses.map((key) => [key, {da: statusNames[key]}]),
        ),
        ...wordsOf('kind', Object.entries<Words>(meetingKinds)),
        ...wordsOf(
          'milestone',
          milestones.map(({key, label}) => [key, label]),
        ),
        ...wordsOf('capital', Object.entries<Words>(capitals)),
        ...wordsOf('level', Object.entries<Words>(capacityLevels)),
      ],
    },
  ];
}

function wordsOf(vocabulary: string, words: readonly (readonly [key: string, name: Pick<Words, 'da'>])[]) {
  return words.map(([key, {da}], i) => [vocabulary, i + 1, key, da] as const);
}
