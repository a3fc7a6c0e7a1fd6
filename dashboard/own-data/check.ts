import {withhold} from '../../data/build/withhold.ts';
import type {DataPackage} from '../../data/model/package.ts';
import type {PackageReading} from '../../data/workbook/read-package.ts';
import {readSource, type Known} from '../../data/workbook/read-source.ts';
import {limits, Refusal, tooLarge, tooMany} from '../../data/workbook/refusal.ts';
import type {Brought} from './brought.ts';
import {tell, type ToldOfSheet} from './told.ts';

/** What came of checking a package. */
export interface Checked {
  /** The files as they were read. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly reading: PackageReading;
  /** The package as it may be public; null where it has errors. */
  readonly data: DataPackage | null;
  readonly problems: readonly ToldOfSheet[];
}

/**
 * Checks a package as the build does: a workbook, a folder's files, a zip, or a table alone.
 *
 * @throws {Refusal} where there is nothing to check.
 */
export async function check(brought: readonly Brought[], known: Known = {}): Promise<Checked> {
  const files = await contents(brought);
  const reading = await readSource(files, known);
  const {package: data, problems, sheets} = reading;
  return {files, reading, data: data && withhold(data), problems: tell(problems, sheets)};
}

async function contents(brought: readonly Brought[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = brought.length === 1 ? brought : brought.filter(({path}) => !isHidden(path) && isKnown(path));
  if (wanted.length > limits.entries) throw tooMany();
  if (wanted.reduce((sum, {file}) => sum + file.size, 0) > limits.bytes) throw tooLarge();
  return new Map(
    await Promise.all(wanted.map(async (one) => [one.path.normalize('NFC'), await bytesOf(one)] as const)),
  );
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

function isKnown(path: string): boolean {
  return /\.(csv|json|xlsx|xlsm|ods|xls)$/i.test(path);
}

async function bytesOf({path, file}: Brought): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new Refusal(`Filen ${path} kan ikke læses. Er den åben i et andet program, så luk den, og prøv igen.`, {
      cause: error,
    });
  }
}
