import {editionName} from '../data/model/editions.ts';
import type {SiteEntry, VillageEntry} from '../data/model/package-index.ts';
import type {Prepared} from '../data/model/prepared.ts';
import type {Village} from '../data/model/village.ts';
import {Answers} from './answers.ts';
import {LocalDatabase} from './database/local.ts';
import {loadPackage} from './packages.ts';
import type {Ask} from './panel/ask.ts';
import type {PackageFacts} from './panel/package-facts.ts';
import type {Filter} from './queries/filter.ts';
import {rehearsalOf} from './rehearse.ts';
import {loadPrepared} from './start.ts';

/** Where a package is had from. */
export interface Origin {
  readonly prepared: Prepared;
  readonly database: LocalDatabase;
  /** The name of the edition it is, where it is not the one that stands now. */
  readonly edition: string | null;
  /** Where its index stands, which its villages' addresses start from; null where nobody has published it. */
  readonly address: string | null;
  /** What has been prepared of a municipality or a cohort. */
  fetchPrepared(file: string): Promise<Prepared>;
  /** Its villages, by name. */
  fetchVillages(): Promise<readonly VillageEntry[]>;
  /** What a village's elements draw. */
  fetchVillage(entry: VillageEntry, signal: AbortSignal): Promise<Village>;
}

/** A package of the site; `data` is where the published data stand. */
export function published(data: URL, {index}: SiteEntry, prepared: Prepared): Origin {
  const {name, updated} = prepared.package;
  const address = new URL(index, data).href;
  return {
    prepared,
    database: new LocalDatabase({address: new URL(`${name}/blup.duckdb.gz`, data).href}, rehearsalOf(updated)),
    edition: null,
    address,
    fetchPrepared: (file) => loadPrepared(data, name, file),
    fetchVillages: async () => (await loadPackage(address)).villages,
    fetchVillage: ({feed}, signal) => fetchVillage(new URL(feed, address).href, signal),
  };
}

async function fetchVillage(feed: string, signal: AbortSignal): Promise<Village> {
  const {loadVillage} = await import('../components/village/load-village.ts');
  const {villageParts, villageReader} = await import('../data/model/parse-village.ts');
  return (await loadVillage(feed, villageReader(villageParts), signal)).village;
}

/**
 * Opens a package of the site: as it stands now, or the edition of a name.
 *
 * @throws {Error} in plain Danish, where it cannot be had.
 */
export async function openPublished(data: URL, entry: SiteEntry, edition: string | null): Promise<Origin> {
  const prepared = await loadPrepared(data, entry.name, 'alle');
  if (isEdition(prepared, edition)) return published(data, entry, prepared);
  const {openEdition} = await import('./edition.ts');
  return openEdition(data, entry, edition!);
}

/** Whether a package is the edition of a name; null names the one that stands now. */
export function isEdition({package: {hash}}: Prepared, edition: string | null): boolean {
  return edition === null || (hash !== null && editionName(hash) === edition);
}

/** The package that the page shows: what is known of it, and who answers questions about it. */
export class OpenPackage {
  readonly origin: Origin;
  readonly ask: Ask;
  /** Null until {@link named}. */
  villages: readonly VillageEntry[] | null = null;
  facts: PackageFacts;
  /** Is fulfilled when the villages have come; rejects with an error in plain Danish, where they cannot be had. */
  readonly named: Promise<void>;

  /** `heard` hears how many villages an answer was asked of. */
  constructor(origin: Origin, heard: (filter: Filter, villages: number) => void) {
    this.origin = origin;
    this.ask = new Answers({...origin, heard}).ask;
    this.facts = this.#facts();
    this.named = this.#loadVillages();
  }

  get prepared(): Prepared {
    return this.origin.prepared;
  }

  get database(): LocalDatabase {
    return this.origin.database;
  }

  async #loadVillages(): Promise<void> {
    this.villages = await this.origin.fetchVillages();
    this.facts = this.#facts();
  }

  #facts(): PackageFacts {
    const {package: told, options} = this.prepared;
    const {title, updated, invented} = told;
    const {address} = this.origin;
    return {
      title,
      updated,
      invented,
      sources: address ? `Datapakken “${title}”, ${new URL('index.html', address).href}` : `Datapakken “${title}”`,
      ...(!address && {address: ''}),
      villageNames: new Map(this.villages?.map(({id, name}) => [id, name])),
      phaseNames: new Map(options.phases.map(({key, label}) => [key, label])),
    };
  }
}
