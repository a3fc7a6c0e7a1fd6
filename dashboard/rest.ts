import type {DashPanel} from './panel/panel.ts';

const restAfter = 700;

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
