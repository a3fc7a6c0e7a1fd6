import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The project's folder; what is run, runs here. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a program ended, and all it said. */
export interface Run {
  readonly ok: boolean;
  readonly output: string;
}

const isWindows = process.platform === 'win32';
const running = new Set<ChildProcess>();

/** Runs a tool of node_modules to its end. What it says is kept, and shown as it is said where `aloud` is set. */
export function run(tool: string, args: readonly string[], {aloud = false, env = {}} = {}): Promise<Run> {
  const child = spawn(isWindows ? `node_modules\\.bin\\${tool}.cmd` : `node_modules/.bin/${tool}`, args, {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that stopping it stops what it has started in turn.
    detached: !isWindows,
    shell: isWindows,
  });
  running.add(child);
  let output = '';
  const hear = (to: NodeJS.WriteStream) => (said: Buffer) => {
    output += said.toString();
    if (aloud) to.write(said);
  };
  child.stdout.on('data', hear(process.stdout));
  child.stderr.on('data', hear(process.stderr));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ok: false, output: `${output}${error.message}\n`}));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ok: code === 0, output});
    });
  });
}

/** Ends the process when it is asked to, with all that it has started. */
export function stopWhenAsked(code: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      for (const child of running) stop(child);
      process.exit(code);
    });
  }
}

function stop({pid}: ChildProcess): void {
  if (!pid) return;
  if (isWindows) spawnSync('taskkill', ['/T', '/F', '/PID', String(pid)]);
  else process.kill(-pid, 'SIGKILL');
}
