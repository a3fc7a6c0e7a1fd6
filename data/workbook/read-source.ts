import {packageFolder} from './folder.ts';
import {readPackage, type Known, type PackageReading} from './read-package.ts';
import {isZip, unzip} from './unzip.ts';

/**
 * The one gate of whatever a person brings: the files of a folder by their path in it, or one file alone, which may be a zip
 * of a folder, a workbook or a table in CSV. What is wrong with it is told all at once.
 *
 * @throws {Refusal} where there is nothing that can be checked.
 */
export async function readSource(files: ReadonlyMap<string, Uint8Array>, known: Known = {}): Promise<PackageReading> {
  const [first] = files;
  const alone = first && files.size === 1 && isZip(first[1]) ? unzip(first[1]) : files;
  return Promise.resolve(readPackage(packageFolder(alone), known));
}
