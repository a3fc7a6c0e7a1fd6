import type {DataPackage, PackageDescription} from '../../data/model/package.ts';
import {check, type ProblemsOfFile} from './check.ts';
import {Refusal} from '../../data/workbook/refusal.ts';
import type {Brought} from './brought.ts';

/**
 * What the worker says: some rows of a table at a time, and at last what the package is and what is wrong with it; or why it
 * could not be checked: a refusal is for the reader, a failure for us.
 */
export type Said =
  | {readonly table: string; readonly rows: readonly unknown[]}
  | {readonly description: PackageDescription | null; readonly problems: readonly ProblemsOfFile[]}
  | {readonly refusal: string}
  | {readonly failure: string};

// So few that the page takes them without a stutter.
const atATime = 2000;

addEventListener('message', ({data}: MessageEvent<readonly Brought[]>) => void tell(data));

async function tell(brought: readonly Brought[]): Promise<void> {
  try {
    const {data, problems} = await check(brought);
    if (data) tellRows(data);
    say({description: data?.description ?? null, problems});
  } catch (error) {
    say(error instanceof Refusal ? {refusal: error.message} : {failure: String(error)});
  }
}

function tellRows({rows}: DataPackage): void {
  for (const [table, all] of Object.entries(rows) as [string, readonly unknown[]][])
    for (let i = 0; i < all.length; i += atATime) say({table, rows: all.slice(i, i + atATime)});
}

function say(said: Said): void {
  postMessage(said);
}
