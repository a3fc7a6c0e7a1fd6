import {limits, tooMany} from '../../data/workbook/refusal.ts';
import type {Brought} from './brought.ts';

/**
 * The files that were dropped, with those in dropped folders. To be called while the drop is being handled: afterwards
 * the browser has forgotten what it was.
 *
 * @throws {Refusal} where there are too many.
 */
export async function dropped({items}: DataTransfer): Promise<readonly Brought[]> {
  const found = [...items]
    .filter(({kind}) => kind === 'file')
    .map((item) => ({entry: item.webkitGetAsEntry(), file: item.getAsFile()}));
  const brought: Brought[] = [];
  for (const {entry, file} of found)
    if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, brought);
    else if (file) brought.push({path: file.name, file});
  return brought;
}

/** The files that were chosen, one by one or with their folder. */
export function chosen(files: FileList): readonly Brought[] {
  return [...files].map((file) => ({path: file.webkitRelativePath || file.name, file}));
}

async function walk(folder: FileSystemDirectoryEntry, brought: Brought[]): Promise<void> {
  const reader = folder.createReader();
  for (let entries = await next(reader); entries.length; entries = await next(reader))
    for (const entry of entries) {
      if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, brought);
      else brought.push({path: entry.fullPath.slice(1), file: await fileOf(entry as FileSystemFileEntry)});
      if (brought.length > limits.entries) throw tooMany();
    }
}

// It gives some at a time, and none when there are no more.
function next(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
