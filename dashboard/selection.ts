import type {PackageIndex, VillageEntry} from '../data/model/package-index.ts';

/** What a reader has chosen to see: one package, and of it a municipality and a cohort, or all. Null chooses nothing. */
export interface Selection {
  readonly package: string | null;
  readonly municipality: string | null;
  readonly cohort: string | null;
}

/** Nothing chosen: everything of the first package. */
export const everything: Selection = {package: null, municipality: null, cohort: null};

/** A selection as an address holds it, and in plain Danish what of the address means nothing here. */
export interface ReadSelection {
  readonly selection: Selection;
  readonly notes: readonly string[];
}

/** Reads `?pakke=eksempel&kommune=0550&hold=2023-1`; a municipality may be named too. What is unknown is noted and left out. */
export function readSelection(query: string, packages: readonly PackageIndex[]): ReadSelection {
  const parameters = new URLSearchParams(query);
  const notes: string[] = [];
  const find = <T>(name: string, what: string, options: readonly T[], means: (option: T, text: string) => boolean) => {
    const text = parameters.get(name);
    const found = text ? options.find((option) => means(option, text)) : undefined;
    if (text && found === undefined) notes.push(`Adressen nævner ${what} “${text}”, som ikke findes her.`);
    return found ?? null;
  };
  const chosen = find('pakke', 'datapakken', packages, ({name}, text) => name === text);
  const {municipalities, cohorts} = optionsOf(chosen ?? packages[0]);
  const municipality = find('kommune', 'kommunen', municipalities, isCalled);
  const cohort = find('hold', 'holdet', cohorts, (name, text) => name === text);
  return {selection: {package: chosen?.name ?? null, municipality: municipality?.code ?? null, cohort}, notes};
}

/** The address of a selection, as it stands behind the page's own. */
export function queryOf(selection: Selection): string {
  const {package: pakke, municipality: kommune, cohort: hold} = selection;
  const chosen = Object.entries({pakke, kommune, hold}).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  return chosen.length ? `?${new URLSearchParams(chosen).toString()}` : '';
}

/** The villages of a package that a selection asks for. */
export function selected({villages}: PackageIndex, {municipality, cohort}: Selection): readonly VillageEntry[] {
  return villages.filter(
    (village) =>
      (municipality === null || village.municipality.code === municipality) &&
      (cohort === null || village.cohort === cohort),
  );
}

/** The municipalities and cohorts there are to choose from, as Danish sorts them. */
export function optionsOf(of: PackageIndex | undefined) {
  const villages = of?.villages ?? [];
  const municipalities = new Map(villages.map(({municipality}) => [municipality.code, municipality]));
  return {
    municipalities: [...municipalities.values()].sort((a, b) => danish.compare(a.name, b.name)),
    cohorts: [...new Set(villages.flatMap(({cohort}) => cohort ?? []))].sort((a, b) => danish.compare(a, b)),
  };
}

const danish = new Intl.Collator('da', {numeric: true});

function isCalled({code, name}: VillageEntry['municipality'], text: string): boolean {
  return code === text || name.toLowerCase() === text.toLowerCase();
}
