import {descriptor} from './description.ts';
import {Refusal} from './refusal.ts';

/** Whether a file may be part of a package: what systems hide, or put beside the files on their own account, is not. */
export function isRead(path: string): boolean {
  const parts = path.split('/');
  return /\.(csv|json)$/i.test(path) && !parts.some((part) => part.startsWith('.') || part === '__MACOSX');
}

/**
 * Files by their path inside the package's own folder, whatever folders they were brought in.
 *
 * @throws {Refusal} where there are several packages, or none at all.
 */
export function packageFolder<T>(files: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const inside = withoutTop(new Map([...files].filter(([path]) => isRead(path))));
  const packages = [...inside.keys()].filter((path) => path.endsWith(`/${descriptor}`));
  if (!inside.size)
    throw new Refusal(
      `Her er hverken regneark, ${descriptor} eller CSV-filer. Vælg regnearket eller datapakkens mappe.`,
    );
  if (!inside.has(descriptor) && packages.length > 1)
    throw new Refusal(`Her er ${packages.length} datapakker i hver sin mappe. Vælg én af mapperne.`);
  return inside;
}

function withoutTop<T>(files: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const [first = ''] = files.keys();
  const top = first.slice(0, first.indexOf('/') + 1);
  if (!top || ![...files.keys()].every((path) => path.startsWith(top))) return files;
  return withoutTop(new Map([...files].map(([path, file]) => [path.slice(top.length), file])));
}

/** A file's name without folders and ending. */
export function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
