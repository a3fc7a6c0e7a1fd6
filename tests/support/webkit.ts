import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {freePort, onPath, otherBrowser, type BrowserKind, type OtherBrowser} from './other-browser.ts';

/** WebKit as Debian's desktop has it: a new one, on a screen that nobody sees. */
export const webKit: BrowserKind = {
  name: 'WebKit',
  packages: 'webkit2gtk-driver xvfb',
  find: () => {
    const driver = onPath('WebKitWebDriver');
    const binary = miniBrowser(/^webkit2gtk-/);
    const screen = onPath('Xvfb');
    return driver && binary && screen ? () => startOnScreen(driver, binary, screen) : null;
  },
};

/** WebKit for small machines, which in Debian 12 is as old as Safari 16.0: the oldest we promise to be read in. */
export const oldWebKit: BrowserKind = {
  name: 'WebKit (WPE)',
  packages: 'wpewebkit-driver',
  find: () => {
    const driver = onPath('WPEWebDriver');
    const binary = miniBrowser(/^wpe-webkit-/);
    const options = {'wpe:browserOptions': {binary, args: ['--automation', '--headless']}};
    return driver && binary ? () => start(driver, options) : null;
  },
};

/** The plain browser that a driver steers. It stands in a folder that is named by processor and version. */
function miniBrowser(folder: RegExp): string | null {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  const folders = libraries
    .filter((path) => path.endsWith('-linux-gnu'))
    .flatMap((path) =>
      readdirSync(path)
        .filter((name) => folder.test(name))
        .map((name) => join(path, name)),
    );
  return folders.map((path) => join(path, 'MiniBrowser')).find((path) => existsSync(path)) ?? null;
}

async function startOnScreen(driver: string, binary: string, xvfb: string): Promise<OtherBrowser> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  const screen = spawn(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const number = await new Promise((resolve) => screen.stdio[3]!.once('data', (text) => resolve(String(text).trim())));
  const options = {'webkitgtk:browserOptions': {binary, args: ['--automation']}};
  const browser = await start(driver, options, {DISPLAY: `:${String(number)}`, GDK_BACKEND: 'x11'});
  return {
    ...browser,
    close: async () => {
      await browser.close();
      await end(screen);
    },
  };
}

async function start(
  driver: string,
  options: object,
  env: Readonly<Record<string, string>> = {},
): Promise<OtherBrowser> {
  const port = await freePort();
  const process_ = spawn(driver, [`--port=${port}`], {stdio: 'ignore', env: {...process.env, ...env}});
  const send = sendTo(`http://127.0.0.1:${port}`);
  const {sessionId} = await patiently(() => send<Session>('POST', '/session', {capabilities: {alwaysMatch: options}}));
  const session = `/session/${sessionId}`;
  return otherBrowser({
    go: (url) => send('POST', `${session}/url`, {url}),
    evaluate: (expression) => send('POST', `${session}/execute/sync`, {script: `return ${expression}`, args: []}),
    act: (actions) => send('POST', `${session}/actions`, {actions}),
    enterFrame: () => send('POST', `${session}/frame`, {id: 0}),
    stop: async () => {
      await send('DELETE', session);
      await end(process_);
    },
  });
}

interface Session {
  readonly sessionId: string;
}

function sendTo(origin: string) {
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${origin}${path}`, {
      method,
      ...(body && {headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)}),
    });
    const {value} = (await response.json()) as {value: T & {message?: string}};
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
}

// The driver listens a moment after it has been started.
async function patiently<T>(act: () => Promise<T>, tries = 50): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof TypeError) || !tries) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return patiently(act, tries - 1);
  }
}

async function end(process: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => process.on('exit', resolve));
  process.kill();
  await gone;
}
