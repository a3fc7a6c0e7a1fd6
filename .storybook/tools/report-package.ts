import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {foldersIn, nameIn, readFolder, Refusal, shown} from '../../data/build/disk.ts';
import {withhold} from '../../data/build/withhold.ts';
import type {DataPackage} from '../../data/model/package.ts';
import {descriptor} from '../../data/workbook/description.ts';
import {nearest} from '../../data/workbook/nearest.ts';
import {describeAll} from '../../data/workbook/problem.ts';
import {readPackage} from '../../data/workbook/read-package.ts';
import {root} from './run.ts';

/**
 * The package that is asked for by its name or its folder, or else the one with the newest data, as it may be public.
 *
 * @throws {Refusal} in plain Danish, where there is none, or it has errors.
 */
export function findPackage(asked: string | undefined): DataPackage {
  const {package: data, problems} = readPackage(readFolder(folderOf(asked)));
  if (!data) throw new Refusal([...describeAll(problems), 'Der er ingen rapport lavet.'].join('\n'));
  return withhold(data);
}

function folderOf(asked: string | undefined): string {
  const folders = foldersIn(join(root, 'data/packages'));
  if (asked === undefined) {
    const [newest] = folders.toSorted((a, b) => (updatedIn(a) < updatedIn(b) ? 1 : -1));
    if (newest) return newest;
    throw new Refusal('Der er ingen pakker i data/packages.');
  }
  const named = folders.find((folder) => nameIn(folder) === asked);
  if (named ?? existsSync(resolve(asked))) return named ?? resolve(asked);
  const names = folders.flatMap((folder) => nameIn(folder) ?? []);
  const meant = nearest(asked, names);
  throw new Refusal(
    `--pakke: “${shown(asked)}” er hverken en pakke eller en mappe. ${meant ? `Mente I ${meant}?` : `Der er ${names.join(', ')}.`}`,
  );
}

// Whatever is wrong with a description is told when its package is read.
function updatedIn(folder: string): string {
  try {
    const {updated} = Object(JSON.parse(readFileSync(join(folder, descriptor), 'utf8'))) as {updated?: unknown};
    return typeof updated === 'string' ? updated : '';
  } catch {
    return '';
  }
}
