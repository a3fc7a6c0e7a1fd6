import {withhold} from '../../data/build/withhold.ts';
import type {DataPackage} from '../../data/model/package.ts';
import {describeAll, type Problem} from '../../data/workbook/problem.ts';
import {isRead} from '../../data/workbook/folder.ts';
import {readSource} from '../../data/workbook/read-source.ts';
import {limits, Refusal, tooLarge, tooMany} from '../../data/workbook/refusal.ts';
import type {Brought} from './brought.ts';

/** What came of checking a package. */
export interface Checked {
  /** The package as it would be published, its small counts withheld; null where it has errors. */
  readonly data: DataPackage | null;
  readonly problems: readonly ProblemsOfFile[];
}

/** What is wrong with a file, in the very words of the build. */
export interface ProblemsOfFile {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly lines: readonly string[];
}

/**
 * Checks a package as the build does: a folder's files, or a zip of them.
 *
 * @throws {Refusal} where there is nothing to check.
 */
export async function check(brought: readonly Brought[]): Promise<Checked> {
  const {package: data, problems} = await readSource(await contents(brought));
  return {data: data && withhold(data), problems: byFile(problems)};
}

async function contents(brought: readonly Brought[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = brought.length === 1 ? brought : brought.filter(({path}) => isRead(path));
  if (wanted.length > limits.entries) throw tooMany();
  if (wanted.reduce((sum, {file}) => sum + file.size, 0) > limits.bytes) throw tooLarge();
  return new Map(
    await Promise.all(wanted.map(async (one) => [one.path.normalize('NFC'), await bytesOf(one)] as const)),
  );
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

function byFile(problems: readonly Problem[]): readonly ProblemsOfFile[] {
  const files = [...new Set(problems.map(({file}) => file))];
  return files.map((file) => {
    const own = problems.filter((problem) => problem.file === file);
    const counted = (severity: Problem['severity']) => own.filter((problem) => problem.severity === severity).length;
    return {file, errors: counted('error'), warnings: counted('warning'), lines: describeAll(own)};
  });
}
