import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve, type Served} from '../../.storybook/tools/serve.ts';

describe('serve', () => {
  const house = mkdtempSync(join(tmpdir(), 'blup-serve-'));
  let served: Served;

  beforeAll(async () => {
    mkdirSync(join(house, 'site/dashboard'), {recursive: true});
    writeFileSync(join(house, 'secret.txt'), 'secret');
    writeFileSync(join(house, 'site/index.html'), 'home');
    writeFileSync(join(house, 'site/blup.js'), 'export {};');
    writeFileSync(join(house, 'site/dashboard/index.html'), 'dashboard');
    served = await serve(join(house, 'site'), 4900);
  });
  afterAll(() => {
    served.close();
    rmSync(house, {recursive: true});
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'home'],
    ['/dashboard/?municipality=0550', 'text/html; charset=utf-8', 'dashboard'],
    ['/blup.js', 'text/javascript; charset=utf-8', 'export {};'],
  ])('answers %s as %s', async (path, type, text) => {
    const response = await fetch(served.address + path);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type]);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await response.text()).toBe(text);
  });

  it('leads to a folder’s page by the address its relative links need', async () => {
    const response = await fetch(`${served.address}/dashboard?a=b`);
    expect(response.url).toBe(`${served.address}/dashboard/?a=b`);
  });

  it('does not send again what the browser has', async () => {
    const {headers} = await fetch(`${served.address}/blup.js`);
    const again = await fetch(`${served.address}/blup.js`, {headers: {'If-None-Match': headers.get('ETag')!}});
    expect(again.status).toBe(304);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt', '/%00', '/%', '/nothing'])(
    'finds nothing at %s',
    async (path) => expect(await status(path)).toBe(404),
  );

  it('steps over a port that is taken, on either address', async () => {
    const port = Number(new URL(served.address).port);
    const other = await serve(house, port);
    other.close();
    expect(Number(new URL(other.address).port)).toBeGreaterThan(port);

    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(port + 50, '127.0.0.1', resolve));
    const third = await serve(house, port + 50);
    third.close();
    taken.close();
    expect(third.address).not.toContain(`:${port + 50}`);
  });

  // `fetch` would tidy such addresses before it asks.
  function status(path: string): Promise<number | undefined> {
    const {port} = new URL(served.address);
    return new Promise((resolve, reject) => {
      request({host: '127.0.0.1', port, path}, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
  }
});
