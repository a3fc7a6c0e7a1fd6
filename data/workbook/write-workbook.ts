import type {WorkbookProperties, WriteSheet} from 'hucre/xlsx';
import type {DataPackage, ExtraColumn} from '../model/package.ts';
import type {Table} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import {aboutRows, type AboutRows} from './about-rows.ts';
import {aboutTables, type AboutTable} from './about-tables.ts';
import {examples} from './examples.ts';
import {finishWorkbook} from './finish-workbook.ts';
import {tablesOf} from './tables-of.ts';
import {aboutSheet} from './sheets/about.ts';
import {choicesIn, listsSheet, vocabulariesOf} from './sheets/lists.ts';
import {font, inventedMark} from './sheets/looks.ts';
import {readMeSheet} from './sheets/read-me.ts';
import {tableSheet} from './sheets/table.ts';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * A package as a workbook for people, a sheet a table, which the gate reads back as the very same package; without a package
 * the template, which has examples in place of rows. The same package is the same bytes, wherever they are made.
 */
export async function writeWorkbook(data: DataPackage | null): Promise<Uint8Array> {
  const {writeXlsx} = await import('hucre/xlsx');
  const all: readonly Table[] = Object.values(data ? tablesOf(data.description) : tables);
  const told = data ? tablesAbout(aboutRows(data.description)) : [];
  const growing = [...tableSheets(data, all), ...told.map(([table, rows]) => sheetOfRows(table, rows, [], data))];
  const bytes = await writeXlsx({
    properties: propertiesOf(data),
    defaultFont: font,
    sheets: [
      readMeSheet(data, [...all, ...told.map(([table]) => table)]),
      aboutSheet(data),
      ...growing,
      listsSheet(vocabulariesOf(all)),
    ],
  });
  return finishWorkbook(
    bytes,
    growing.map((_, i) => i + 2),
  );
}

function tableSheets(data: DataPackage | null, all: readonly Table[]): readonly WriteSheet[] {
  const rows: Rows = data?.rows ?? examples;
  const vocabularies = vocabulariesOf(all);
  return all.map((table) => {
    const choices = choicesIn(table, vocabularies, all, (name) => rows[name]!.length);
    return sheetOfRows(table, rows[table.name]!, choices, data, data?.extras?.[table.name as TableName]);
  });
}

function tablesAbout(rows: AboutRows): readonly (readonly [Table, Rows[string]])[] {
  const all = Object.entries(aboutTables).map(([name, table]) => [table, rows[name as AboutTable]] as const);
  return all.filter(([, some]) => some.length);
}

function sheetOfRows(
  table: Table,
  rows: Rows[string],
  choices: WriteSheet['dataValidations'],
  data: DataPackage | null,
  extras: readonly ExtraColumn[] = [],
): WriteSheet {
  const invented = data?.description.invented ?? false;
  return tableSheet({table, rows, extras, choices: choices ?? [], areExamples: data === null, invented});
}

// A workbook tells when it was written, which would make each one different from the last.
function propertiesOf(data: DataPackage | null): WorkbookProperties {
  const {title, description, updated, invented} = data?.description ?? template;
  const written = new Date(`${updated}T00:00:00Z`);
  return {
    title: invented && !title.toLowerCase().includes(inventedMark) ? `${title} (${inventedMark})` : title,
    ...(description !== null && {description}),
    created: written,
    modified: written,
  };
}

const template = {
  title: 'Skabelon til landsbyer i BLUP',
  description: 'Et ark for hver slags oplysninger. Begynd med arket Læs mig.',
  updated: '2026-01-01',
  invented: false,
};
