import {readPackageIndex, readSiteIndex, type PackageIndex} from '../data/model/package-index.ts';

/** The packages of the site that could be read, and in plain Danish what is wrong with the others. */
export interface LoadedPackages {
  readonly packages: readonly LoadedPackage[];
  readonly problems: readonly string[];
}

/** A package's index, with the address it was found at; the addresses in it start from there. */
export interface LoadedPackage extends PackageIndex {
  readonly address: string;
}

/** Fetches and reads the index of every package that the site's own index names. This is the gate: what comes out is sound. */
export async function loadPackages(siteIndex: string): Promise<LoadedPackages> {
  try {
    const {packages: entries} = readSiteIndex(await json(siteIndex));
    const results = await Promise.allSettled(entries.map(({index}) => loadPackage(new URL(index, siteIndex).href)));
    return {
      packages: results.flatMap((result) => (result.status === 'fulfilled' ? result.value : [])),
      problems: results.flatMap((result, i) =>
        result.status === 'rejected' ? problem(`Pakken “${entries[i]!.title}”`, result.reason) : [],
      ),
    };
  } catch (error) {
    return {packages: [], problems: [problem('Listen over datapakker', error)]};
  }
}

async function loadPackage(address: string): Promise<LoadedPackage> {
  return {...readPackageIndex(await json(address)), address};
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.status === 404 ? 'den findes ikke' : `svaret er ${response.status}`);
  return response.json();
}

function problem(what: string, reason: unknown): string {
  return `${what} kan ikke hentes eller læses: ${(reason as Error).message}.`;
}
