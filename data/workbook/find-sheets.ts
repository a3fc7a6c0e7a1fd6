import {tables, type TableName} from '../model/tables.ts';
import {about, aboutTables} from './about-tables.ts';
import {fold} from './nearest.ts';
import {didYouMean, type Problems} from './problem.ts';
import {placeIn, type Sheet} from './sheet.ts';
import {notTables} from './sheet-names.ts';
import {tableMeant, tableNamed, tableUnder} from './which-table.ts';

/**
 * Which of a workbook's sheets holds which table: the one with the table's title or name, in any order, or else one that has
 * the table's headings. The others are told of.
 */
export function findSheets(sheets: readonly Sheet[], problems: Problems): ReadonlyMap<TableName, Sheet> {
  const found = new Map<TableName, Sheet>();
  const others = sheets.filter(({file}) => !passedOver.has(fold(file)));
  for (const sheet of others) {
    const name = tableNamed(sheet.file);
    const first = name && found.get(name);
    if (first) problems.warn(placeIn(sheet), null, `kun ét ark med tabellen; ${first.file} er læst, dette ikke`);
    else if (name) found.set(name, sheet);
  }
  for (const sheet of others.filter(({file, lines}) => !tableNamed(file) && lines.length))
    place(sheet, found, problems);
  return found;
}

const passedOver = new Set(
  [...notTables, about.title, ...Object.values(aboutTables).map(({title}) => title)].map(fold),
);

function place(sheet: Sheet, found: Map<TableName, Sheet>, problems: Problems): void {
  const name = tableUnder(sheet.lines);
  const meant = tableMeant(sheet.file);
  if (name && !found.has(name)) {
    found.set(name, sheet);
    problems.note(placeIn(sheet), sheet.file, `Arket “%” er læst som tabellen ${tables[name].title}`);
  } else if (meant)
    problems.warn(placeIn(sheet), sheet.file, 'et ark, der hedder som en tabel; det er ikke læst', () =>
      didYouMean(meant),
    );
  else problems.note(placeIn(sheet), sheet.file, 'Arket “%” er ingen af pakkens tabeller og er ikke læst');
}
