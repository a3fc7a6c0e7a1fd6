import {spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {WebSocket} from 'ws';
import {root} from '../../.storybook/tools/run.ts';
import {onPath, otherBrowser, type BrowserKind, type OtherBrowser} from './other-browser.ts';

/** Firefox, spoken to by WebDriver BiDi, which it has built in. */
export const firefox: BrowserKind = {
  name: 'Firefox',
  packages: 'firefox-esr',
  find: () => {
    const command = onPath('firefox-esr') ?? onPath('firefox');
    return command ? () => start(command) : null;
  },
};

async function start(command: string): Promise<OtherBrowser> {
  // A Firefox that is kept in a box of its own may write here, but not among the temporary files.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, {recursive: true});
  const profile = mkdtempSync(join(cache, 'firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const process = spawn(command, args, {stdio: ['ignore', 'ignore', 'pipe']});
  const gone = new Promise((resolve) => process.on('exit', resolve));
  const connection = await connect(`${await addressOf(process)}/session`);
  await connection.send('session.new', {capabilities: {}});
  const {contexts} = await connection.send<Contexts>('browsingContext.getTree', {});
  const page = contexts[0]!.context;
  let context = page;
  return otherBrowser({
    go: (url) => connection.send('browsingContext.navigate', {context: (context = page), url, wait: 'complete'}),
    evaluate: async (expression) => {
      const answer = await connection.send<Answer>('script.evaluate', {
        expression,
        target: {context},
        awaitPromise: false,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
      return answer.result?.value ?? null;
    },
    act: (actions) => connection.send('input.performActions', {context, actions}),
    enterFrame: async () => {
      const {contexts} = await connection.send<Contexts>('browsingContext.getTree', {root: page});
      context = contexts[0]!.children![0]!.context;
    },
    stop: async () => {
      connection.close();
      process.kill();
      await gone;
      rmSync(profile, {recursive: true, force: true, maxRetries: 5});
    },
  });
}

interface Contexts {
  readonly contexts: readonly {readonly context: string; readonly children?: Contexts['contexts'] | null}[];
}

interface Answer {
  readonly type: 'success' | 'exception';
  readonly result?: {readonly value?: string};
  readonly exceptionDetails?: {readonly text: string};
}

// It says where it listens in a line among others.
function addressOf({stderr}: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr!.on('data', (text) => {
      said += String(text);
      const [, address] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    stderr!.on('end', () => reject(new Error(said)));
  });
}

interface Connection {
  send<T>(method: string, params: object): Promise<T>;
  close(): void;
}

interface Reply {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly message?: string;
}

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (reply: Reply) => void>();
  let id = 0;
  socket.on('message', (data: Buffer) => {
    const reply = JSON.parse(data.toString()) as Reply;
    waiting.get(reply.id ?? 0)?.(reply);
  });
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  return {
    send: <T>(method: string, params: object) =>
      new Promise<T>((resolve, reject) => {
        waiting.set(++id, ({type, result, message}) => {
          if (type === 'error') reject(new Error(`${method}: ${message}`));
          else resolve(result as T);
        });
        socket.send(JSON.stringify({id, method, params}));
      }),
    close: () => socket.close(),
  };
}
