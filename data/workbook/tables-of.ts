import type {PackageDescription} from '../model/package.ts';
import type {Table} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';

/** The tables with the words a package decides: its phase models and its layers. */
export function tablesOf({phaseModels, layers}: PackageDescription): Readonly<Record<TableName, Table>> {
  const models = Object.fromEntries(phaseModels.map(({key, title}) => [key, title.da]));
  const names = Object.fromEntries(layers.map(({key, label}) => [key, label.da]));
  return {
    ...tables,
    processes: withWords(tables.processes, 'phase_model', models),
    goals: withWords(tables.goals, 'layer', names),
  };
}

function withWords(table: Table, field: string, words: Readonly<Record<string, string>>): Table {
  return {...table, fields: {...table.fields, [field]: {...table.fields[field]!, words}}};
}
