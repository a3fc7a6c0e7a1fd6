import {readPackageIndex, type PackageIndex} from '../data/model/package-index.ts';

/** A package's index, with the address it was found at; the addresses in it start from there. */
export interface LoadedPackage extends PackageIndex {
  readonly address: string;
}

/**
 * Fetches and reads the index of a package: its villages and where each is to be found.
 *
 * @throws {Error} in plain Danish, where there is none or it cannot be read.
 */
export async function loadPackage(address: string): Promise<LoadedPackage> {
  const response = await fetch(address).catch(() => {
    throw new Error('der er ingen forbindelse');
  });
  if (!response.ok) throw new Error(response.status === 404 ? 'den findes ikke' : `svaret er ${response.status}`);
  return {...readPackageIndex(await response.json()), address};
}
