import {accessSync, constants} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {delimiter, join} from 'node:path';

/** A browser that a test uses from outside, as a person would. */
export interface OtherBrowser {
  open(address: string): Promise<void>;
  /** What a function comes to on the page. It can reach nothing but what it is given. */
  ask<T, Given extends readonly unknown[]>(question: (...given: Given) => T, ...given: Given): Promise<T>;
  /** Presses the middle of what a function finds on the page, as a mouse would. */
  press<Given extends readonly unknown[]>(find: (...given: Given) => Element, ...given: Given): Promise<void>;
  /** From now on the page in the first frame is asked, until another page is opened. */
  enterFrame(): Promise<void>;
  close(): Promise<void>;
}

/** A kind of browser, and how it comes to be. */
export interface BrowserKind {
  readonly name: string;
  /** The packages of Debian that have it. */
  readonly packages: string;
  /** What starts it, or null where it is not on this machine. */
  readonly find: () => (() => Promise<OtherBrowser>) | null;
}

/** How to steer a browser in the little that its protocol has for us. */
export interface Steering {
  readonly go: (address: string) => Promise<unknown>;
  /** What an expression comes to, as JSON. */
  readonly evaluate: (expression: string) => Promise<string | null>;
  readonly act: (actions: readonly unknown[]) => Promise<unknown>;
  readonly enterFrame: () => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

export function otherBrowser({go, evaluate, act, enterFrame, stop}: Steering): OtherBrowser {
  const ask: OtherBrowser['ask'] = async (question, ...given) => {
    const answer = await evaluate(`JSON.stringify((${question.toString()})(...${JSON.stringify(given)}))`);
    return (answer === null ? undefined : JSON.parse(answer)) as ReturnType<typeof question>;
  };
  return {
    ask,
    open: done(go),
    enterFrame: done(enterFrame),
    close: done(stop),
    press: async (find, ...given) => {
      const element = `(${find.toString()})(...${JSON.stringify(given)})`;
      const place = await evaluate(`JSON.stringify((${middle.toString()})(${element}))`);
      await act(pressAt(JSON.parse(place!) as Place));
    },
  };
}

function done<Given extends unknown[]>(act: (...given: Given) => Promise<unknown>) {
  return (...given: Given): Promise<void> => act(...given).then(() => undefined);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function middle(element: Element): Place {
  element.scrollIntoView({block: 'center'});
  const {x, y, width, height} = element.getBoundingClientRect();
  return {x: Math.round(x + width / 2), y: Math.round(y + height / 2)};
}

// Both protocols of WebDriver, the old and the new, say it so.
function pressAt(place: Place): readonly unknown[] {
  const actions = [
    {type: 'pointerMove', duration: 0, ...place},
    {type: 'pointerDown', button: 0},
    {type: 'pointerUp', button: 0},
  ];
  return [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}];
}

/** Where a command is on the path; null where it is not. */
export function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A port nobody listens to. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
