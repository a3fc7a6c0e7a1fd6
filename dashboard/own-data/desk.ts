import type {SiteEntry} from '../../data/model/package-index.ts';
import type {DataPackage, PackageDescription} from '../../data/model/package.ts';
import {tables, type Rows} from '../../data/model/tables.ts';
import type {Difference} from '../../data/workbook/difference.ts';
import {Refusal} from '../../data/workbook/refusal.ts';
import type {Brought} from './brought.ts';
import type {SheetPart} from './sheet-part.ts';
import type {ToldOfSheet} from './told.ts';

/** What the page is told of what was checked; the rest stays in the thread that checked it. */
export interface CheckedInShort {
  /** Null where it has errors. */
  readonly description: PackageDescription | null;
  readonly villages: number;
  readonly problems: readonly ToldOfSheet[];
}

/** What is between what was checked and what is published. */
export interface Compared {
  readonly packages: readonly SiteEntry[];
  /** Whether there is a published package of that name whose tables cannot be read. */
  readonly isUnread: boolean;
  readonly difference: Difference;
}

/** What can be asked, and what it comes to; `data` is the address the published data stand at. */
export interface Answers {
  check: {asked: {brought: readonly Brought[]; data: string}; result: CheckedInShort};
  difference: {asked: {data: string; name: string | null}; result: Compared};
  part: {asked: {sheet: number; line: number}; result: SheetPart};
  package: {asked: object; result: PackageDescription};
  marked: {asked: object; result: Blob};
  /** Of a published package by its name, of the template for null, or else of what was checked. */
  workbook: {asked: {data: string; name?: string | null}; result: Blob};
  zip: {asked: {data: string}; result: Blob};
}

export type Asked = {[Task in keyof Answers]: {id: number; task: Task} & Answers[Task]['asked']}[keyof Answers];

/** What the worker says: how far it has come, what came of it, or why nothing did: a refusal is for the reader, a failure for us. */
export type Said =
  | {readonly id: number; readonly progress: unknown}
  | {readonly id: number; readonly result: unknown}
  | {readonly id: number; readonly refusal: string}
  | {readonly id: number; readonly failure: string};

/** How far a check has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly doing: string;
}

/** Where a reader's own data lie while the page shows them: a thread of its own, so that the page stays alive under the largest. */
export class Desk {
  readonly #worker = new Worker(new URL('./desk.worker.ts', import.meta.url), {type: 'module'});
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor() {
    this.#worker.addEventListener('message', ({data}: MessageEvent<Said>) => this.#hear(data));
    this.#worker.addEventListener('error', ({message}) => this.#fail(new Error(message || 'the worker did not start')));
  }

  /** Checks what is brought. @throws {Refusal} where there is nothing to check. */
  check(brought: readonly Brought[], data: string, progress: (progress: Progress) => void): Promise<CheckedInShort> {
    return this.#ask('check', {brought, data}, (told) => progress(told as Progress));
  }

  /** What would change if what was checked took the place of the published package of a name. */
  difference(data: string, name: string | null): Promise<Compared> {
    return this.#ask('difference', {data, name});
  }

  /** The lines of a sheet around one of them. */
  part(sheet: number, line: number): Promise<SheetPart> {
    return this.#ask('part', {sheet, line});
  }

  /** The package as it may be public. */
  async package(): Promise<DataPackage> {
    const rows: Record<string, unknown[]> = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
    const take = (told: unknown) => {
      const {table, rows: some} = told as {table: string; rows: unknown[]};
      rows[table]!.push(...some);
    };
    const description = await this.#ask('package', {}, take);
    return {description, rows: rows as unknown as Rows};
  }

  /** The workbook that was brought, with its problems marked. */
  marked(): Promise<Blob> {
    return this.#ask('marked', {});
  }

  /** A workbook: of a published package by its name, the template for null, or else of what was checked. */
  workbook(data: string, name?: string | null): Promise<Blob> {
    return this.#ask('workbook', name === undefined ? {data} : {data, name});
  }

  /** All that publishing changes on the site, as a zip; `made` hears how many files have been made. */
  zip(data: string, made: (files: number) => void): Promise<Blob> {
    return this.#ask('zip', {data}, (told) => made((told as {made: number}).made));
  }

  /** Ends it, and with it everything it was asked. */
  close(): void {
    this.#worker.terminate();
    this.#fail(new DOMException('The desk has been closed.', 'AbortError'));
  }

  #ask<Task extends keyof Answers>(
    task: Task,
    asked: Answers[Task]['asked'],
    tell: (progress: unknown) => void = () => undefined,
  ): Promise<Answers[Task]['result']> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {resolve: resolve as (result: unknown) => void, reject, tell});
      this.#worker.postMessage({id, task, ...asked});
    });
  }

  #hear(said: Said): void {
    const asker = this.#waiting.get(said.id);
    if ('progress' in said) return asker?.tell(said.progress);
    this.#waiting.delete(said.id);
    if ('result' in said) asker?.resolve(said.result);
    else asker?.reject('refusal' in said ? new Refusal(said.refusal) : new Error(said.failure));
  }

  #fail(error: Error): void {
    for (const {reject} of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly tell: (progress: unknown) => void;
}
