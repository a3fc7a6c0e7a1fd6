import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page, Route} from 'playwright';
import {createServer} from 'vite';
import {root} from '../../.storybook/tools/run.ts';

/** The project's own modules as pages can import them. */
export interface Modules {
  /** An empty page beside them. */
  open(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Serves the project's modules, so that a test can say what else a page finds on the way. */
export async function serveModules(port: number): Promise<Modules> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'blup-vite-'));
  const server = await createServer({
    configFile: false,
    root,
    cacheDir,
    logLevel: 'silent',
    server: {port, hmr: false},
    optimizeDeps: {include: ['@duckdb/duckdb-wasm', 'apache-arrow'], noDiscovery: true},
  });
  await server.listen();
  return {
    async open(page) {
      await page.route('**/empty', (route) => route.fulfill({body: '<!doctype html>', contentType: 'text/html'}));
      await page.goto(`http://localhost:${port}/empty`);
    },
    async close() {
      await server.close();
      rmSync(cacheDir, {recursive: true, force: true});
    },
  };
}

/** Lets a file be missing. */
export function missing(route: Route): Promise<void> {
  return route.fulfill({status: 404, body: ''});
}

/** Lets a file come with a Content Security Policy of its own. */
export function withRules(rules: string) {
  return async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({response, headers: {...response.headers(), 'content-security-policy': rules}});
  };
}
