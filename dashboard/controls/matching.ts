import type {VillageEntry} from '../../data/model/package-index.ts';

/** The villages whose name, or whose municipality's, has some text in it; those whose name begins with it come first. */
export function matching(villages: readonly VillageEntry[], text: string): readonly VillageEntry[] {
  const sought = text.trim().toLowerCase();
  if (!sought) return villages;
  const begins = ({name}: VillageEntry) => name.toLowerCase().startsWith(sought);
  const found = villages.filter(({name, municipality}) =>
    [name, municipality.name].some((words) => words.toLowerCase().includes(sought)),
  );
  return [...found.filter(begins), ...found.filter((village) => !begins(village))];
}
