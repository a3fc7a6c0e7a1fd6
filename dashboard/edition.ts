import {editionName, editionPath} from '../data/model/editions.ts';
import type {SiteEntry} from '../data/model/package-index.ts';
import type {DataPackage} from '../data/model/package.ts';
import {datasetHash} from '../data/workbook/dataset-hash.ts';
import type {Origin} from './open-package.ts';
import {inBrowser} from './own-package.ts';
import {Desk} from './own-data/desk.ts';

/**
 * Opens a package as it was once published, of the tables that are kept of it. Its villages' pages are as they are now.
 *
 * @throws {Error} in plain Danish, where there is no such edition or it is not what its name says.
 */
export async function openEdition(data: URL, {name, index}: SiteEntry, edition: string): Promise<Origin> {
  const response = await fetch(new URL(`${name}/${editionPath(edition)}`, data)).catch(() => {
    throw new Error('der er ingen forbindelse');
  });
  if (!response.ok) throw new Error('den findes ikke her');
  const found = await read(new File([await response.blob()], editionPath(edition)), data);
  if (!found || editionName(datasetHash(found)) !== edition)
    throw new Error('indholdet er ikke det, den blev udgivet med');
  return {...(await inBrowser(found, name)), edition, address: new URL(index, data).href};
}

// In a thread of its own, so that the page stays alive under the largest.
async function read(file: File, data: URL): Promise<DataPackage | null> {
  const desk = new Desk();
  try {
    const {description} = await desk.check([{path: file.name, file}], data.href, () => undefined);
    return description && (await desk.package());
  } finally {
    desk.close();
  }
}
