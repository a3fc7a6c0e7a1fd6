import {tables, type Rows} from '../../data/model/tables.ts';
import type {Checked} from './check.ts';
import type {Said} from './check.worker.ts';
import {Refusal} from '../../data/workbook/refusal.ts';
import type {Brought} from './brought.ts';

/**
 * Checks a package in a thread of its own, so that the page stays alive under the largest.
 *
 * @throws {Refusal} where there is nothing to check; {DOMException} of the name `AbortError` where the asker has left.
 */
export function checkAside(brought: readonly Brought[], signal: AbortSignal): Promise<Checked> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), {type: 'module'});
  const answer = new Promise<Checked>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as DOMException));
    worker.addEventListener('error', ({message}) => reject(new Error(message || 'the worker did not start')));
    worker.addEventListener('message', listener(resolve, reject));
    worker.postMessage(brought);
  });
  return answer.finally(() => worker.terminate());
}

/** Puts together what the worker says. */
function listener(resolve: (checked: Checked) => void, reject: (error: Error) => void) {
  const rows: Record<string, unknown[]> = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
  return ({data}: MessageEvent<Said>) => {
    if ('table' in data) rows[data.table]!.push(...data.rows);
    else if ('refusal' in data) reject(new Refusal(data.refusal));
    else if ('failure' in data) reject(new Error(data.failure));
    else {
      const {description, problems} = data;
      resolve({data: description && {description, rows: rows as unknown as Rows}, problems});
    }
  };
}
