import type {Loader} from '../../data/database/fill.ts';
import {Engine} from './engine.ts';
import {unpack, type Progress} from './fetch-file.ts';
import {moduleBytes} from './fetching.ts';
import {attachedFile, fillAndLock, filledBy} from './lock-down.ts';
import {DatabaseProblem, problems} from './problem.ts';

/** How long may pass without a word from DuckDB while it is fetched and started, in milliseconds. */
const patience = 60_000;

/**
 * Starts DuckDB with what there is to ask, and locks it.
 *
 * @throws {DatabaseProblem}
 */
export async function openEngine(
  content: {readonly file: Promise<Blob>} | {readonly fill: (loader: Loader) => Promise<void>},
  progress: Progress,
  signal: AbortSignal,
): Promise<Engine> {
  signal.throwIfAborted();
  const engine = new Engine();
  const stop = () => engine.stop();
  signal.addEventListener('abort', stop, {once: true});
  const watch = watchdog(() => engine.stop(new DatabaseProblem(problems.slow)));
  try {
    const connection = await engine.start((loaded) => {
      watch.hear();
      progress(loaded, moduleBytes);
    });
    watch.rest();
    const put = 'fill' in content ? filledBy(content.fill, watch.hear) : attachedFile(await unpack(await content.file));
    watch.hear();
    await engine.during(fillAndLock(engine, connection, put));
    signal.throwIfAborted();
    return engine;
  } catch (error) {
    stop();
    throw error;
  } finally {
    watch.rest();
    signal.removeEventListener('abort', stop);
  }
}

function watchdog(bark: () => void) {
  const rest = () => clearTimeout(timer);
  const hear = () => {
    rest();
    timer = setTimeout(bark, patience);
  };
  let timer = setTimeout(bark, patience);
  return {hear, rest};
}
