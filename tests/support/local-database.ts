import {afterEach} from 'vitest';
import {LocalDatabase, type Content, type Rehearsal, type Status} from '../../dashboard/database/local.ts';

/** A database in the browser with what some SQL makes; it is closed when the test is over. */
export function databaseOf(...statements: string[]): LocalDatabase {
  return openHere({
    fill: async (loader) => {
      for (const statement of statements) await loader.run(statement);
    },
  });
}

export function openHere(content: Content, rehearsal?: Rehearsal): LocalDatabase {
  const database = new LocalDatabase(content, rehearsal);
  open.push(database);
  return database;
}

/** Every status a database has from now on. */
export function statuses(database: LocalDatabase): Status[] {
  const seen: Status[] = [];
  database.addEventListener('status', () => seen.push(database.status));
  return seen;
}

/** The workers that are started from now on, the newest last. */
export function workers(): Worker[] {
  const started: Worker[] = [];
  const {Worker} = globalThis;
  globalThis.Worker = class extends Worker {
    constructor(...parameters: ConstructorParameters<typeof Worker>) {
      super(...parameters);
      started.push(this);
    }
  };
  restore.push(() => (globalThis.Worker = Worker));
  return started;
}

const open: LocalDatabase[] = [];
const restore: (() => void)[] = [];

afterEach(() => {
  for (const database of open.splice(0)) database.close();
  for (const put of restore.splice(0)) put();
});
