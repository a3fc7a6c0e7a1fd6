import type {Table} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import {recognisedFields} from './headings.ts';
import {fold, nearest} from './nearest.ts';
import type {Line} from './sheet.ts';

/** The table that a sheet or a file is named as, by name or title; what Google puts before it, “Regneark - ”, is passed over. */
export function tableNamed(name: string): TableName | null {
  const spellings = [name, name.slice(name.lastIndexOf(' - ') + 3)].map(fold);
  const found = all.find(({name: own, title}) => spellings.includes(own) || spellings.includes(fold(title)));
  return found?.name ?? null;
}

/** The name or title that was perhaps meant. */
export function tableMeant(name: string): string | null {
  const names = all.map((table) => table.name);
  return (
    nearest(name, names) ??
    nearest(
      name,
      all.map(({title}) => title),
    )
  );
}

/** The one table all of whose required headings stand in one of the first lines; null where that is none or several. */
export function tableUnder(lines: readonly Line[]): TableName | null {
  const scores = all.map((table) => Math.max(0, ...lines.slice(0, 20).map(({cells}) => score(cells, table))));
  const best = Math.max(...scores);
  return best > 0 && scores.filter((other) => other === best).length === 1 ? all[scores.indexOf(best)]!.name : null;
}

const all: readonly (Table & {readonly name: TableName})[] = Object.values(tables);

function score(cells: readonly string[], table: Table): number {
  const found = recognisedFields(cells, table);
  const isWhole = Object.entries(table.fields).every(([name, {required}]) => !required || found.has(name));
  return isWhole ? found.size / cells.filter(Boolean).length : 0;
}
