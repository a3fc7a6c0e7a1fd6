import type {Rehearsal} from './database/local.ts';
import {outline} from './questions/outline.ts';
import {everything, filterOf} from './selection.ts';

/** How often what stands first on the page is asked; what stands below it is asked once. */
const times = 3;

/**
 * Asks a database that has come up everything the page will ask of it, of a package as of a day. A question takes several
 * times as long when it is asked for the first time, and no reader is to wait for that.
 */
export function rehearsalOf(updated: string): Rehearsal {
  const filter = filterOf(everything, {package: {updated}});
  const first = outline.flatMap(({questions}) => questions);
  return async (database) => {
    for (let i = 0; i < times; i++) for (const question of first) await question.ask(database, filter);
    const {questions} = await import('./questions.ts');
    for (const question of questions.filter((other) => !first.includes(other))) await question.ask(database, filter);
  };
}
