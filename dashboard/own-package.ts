import {makeIndex} from '../data/build/index.json.ts';
import {makeVillage} from '../data/build/village.json.ts';
import {fill} from '../data/database/fill.ts';
import type {DataPackage} from '../data/model/package.ts';
import {datasetHash} from '../data/workbook/dataset-hash.ts';
import {LocalDatabase} from './database/local.ts';
import type {Origin} from './open-package.ts';
import {options} from './queries/options.ts';
import {rehearsalOf} from './rehearse.ts';

/** What stands in the address for a package that is on nobody's site. */
export const ownName = 'egne-data';

/**
 * A package of the reader's own, which never leaves the browser.
 *
 * @throws {DatabaseProblem} where there can be no database to put it in.
 */
export async function own(data: DataPackage): Promise<Origin> {
  return inBrowser(data, ownName);
}

/**
 * A package whose database is made here of its rows, under a name.
 *
 * @throws {DatabaseProblem} where there can be no database to put it in.
 */
export async function inBrowser(data: DataPackage, name: string): Promise<Origin> {
  const {title, description, updated, invented, smallestCount} = data.description;
  const database = new LocalDatabase({fill: (loader) => fill(loader, data)}, rehearsalOf(updated));
  const {villages} = makeIndex(data);
  return {
    prepared: {
      format: 1,
      package: {name, title, description, updated, invented, smallestCount, hash: datasetHash(data)},
      municipality: null,
      cohort: null,
      options: await options(database),
      answers: {},
    },
    database,
    edition: null,
    address: null,
    fetchPrepared: () => Promise.reject(new Error('der er intet regnet ud på forhånd')),
    fetchVillages: () => Promise.resolve(villages),
    fetchVillage: ({id}) => Promise.resolve(makeVillage(data, id)),
  };
}
