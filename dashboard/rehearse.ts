import type {Rehearsal} from './database/local.ts';
import {outline} from './questions/outline.ts';
import {everything, filterOf} from './selection.ts';

const times = 3;

/**
 * Asks a database that has come up a few times what stands first on the page, of a package as of a day. A question takes
 * several times as long when it is asked for the first time, and no reader is to wait for that.
 */
export function rehearsalOf(updated: string): Rehearsal {
  const filter = filterOf(everything, {package: {updated}});
  const first = outline.flatMap(({questions}) => questions);
  return async (database) => {
    for (let i = 0; i < times; i++) for (const question of first) await question.ask(database, filter);
  };
}
