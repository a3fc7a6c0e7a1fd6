import type {Database} from './database/database.ts';
import type {DashPanel} from './panel/panel.ts';
import type {Filter} from './queries/filter.ts';
import type {Question} from './questions/question.ts';

const restAfter = 700;
const rehearsals = 3;

let rested: ReturnType<typeof setTimeout> | undefined;
let round = 0;

/**
 * Once nothing new has been drawn for a while, lets the panels far from the screen answer too, one by one, so that the whole
 * page is there for whoever searches it or takes a picture of it. What is asked meanwhile comes first.
 */
export function answerTheRest(): void {
  round++;
  clearTimeout(rested);
  rested = setTimeout(() => void answerAll(round), restAfter);
}

/**
 * Asks the database what stands first a few times over, while there is nothing else to do. A question takes several times
 * as long when it is asked for the first time, and no reader is to wait for that.
 */
export async function rehearse(questions: readonly Question[], db: Database, filter: Filter): Promise<void> {
  for (const question of questions) {
    for (let i = 0; i < rehearsals; i++) {
      await idle();
      await question.ask(db, filter);
    }
  }
}

async function answerAll(mine: number): Promise<void> {
  for (const panel of document.querySelectorAll<DashPanel>('dash-panel')) {
    if (mine !== round) return;
    await panel.ready();
    await idle();
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, {timeout: 500});
    else setTimeout(resolve, 50);
  });
}
