import {layers} from '../../../data/model/layer.ts';
import type {DataPackage, PackageDescription} from '../../../data/model/package.ts';
import {phaseModels} from '../../../data/model/phase.ts';
import type {Table} from '../../../data/model/table.ts';
import {tables, type Rows, type TableName} from '../../../data/model/tables.ts';

/** Some of a package's rows, and of each row what matters. */
export type Some = {readonly [Name in TableName]?: readonly Partial<Rows[Name][number]>[]};

/** A package of which only what matters is said; every other value is blank. */
export function packageOf(description: Partial<PackageDescription>, some: Some): DataPackage {
  const rows = Object.entries<Table>(tables).map(([name, {fields}]) => {
    const blank = Object.fromEntries(Object.keys(fields).map((field) => [field, null]));
    return [name, (some[name as TableName] ?? []).map((row) => ({...blank, ...row}))];
  });
  return {
    description: {
      name: 'proeve',
      title: 'Prøve',
      description: null,
      updated: '2022-11-20',
      invented: true,
      smallestCount: null,
      publishCapacity: false,
      sources: [],
      licenses: [],
      phaseModels,
      layers,
      ...description,
    },
    rows: Object.fromEntries(rows) as Rows,
  };
}
