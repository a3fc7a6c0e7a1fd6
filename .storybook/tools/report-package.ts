import {existsSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {foldersIn, readPlace, shown} from '../../data/build/disk.ts';
import {withhold} from '../../data/build/withhold.ts';
import type {DataPackage} from '../../data/model/package.ts';
import {descriptor} from '../../data/workbook/description.ts';
import {nearest} from '../../data/workbook/nearest.ts';
import {describeAll} from '../../data/workbook/problem.ts';
import {readSource} from '../../data/workbook/read-source.ts';
import {Refusal} from '../../data/workbook/refusal.ts';
import {root} from './run.ts';

/**
 * The package that is asked for by its name, its folder or its workbook, or else the one with the newest data, as it may be
 * public.
 *
 * @throws {Refusal} in plain Danish, where there is none, or it has errors.
 */
export async function findPackage(asked: string | undefined): Promise<DataPackage> {
  const {package: data, problems} = await readSource(readPlace(placeOf(asked)));
  if (!data) throw new Refusal([...describeAll(problems), 'Der er ingen rapport lavet.'].join('\n'));
  return withhold(data);
}

function placeOf(asked: string | undefined): string {
  const folders = foldersIn(join(root, 'data/packages'));
  if (asked === undefined) {
    const [newest] = folders.toSorted((a, b) => (updatedIn(a) < updatedIn(b) ? 1 : -1));
    if (newest) return newest;
    throw new Refusal('Der er ingen pakker i data/packages.');
  }
  const named = folders.find((folder) => basename(folder) === asked);
  if (named ?? existsSync(resolve(asked))) return named ?? resolve(asked);
  const names = folders.map((folder) => basename(folder));
  const meant = nearest(asked, names);
  throw new Refusal(
    `--pakke: “${shown(asked)}” er hverken en pakke, en mappe eller en fil. ${meant ? `Mente I ${meant}?` : `Der er ${names.join(', ')}.`}`,
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
