import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {hostFiles} from './headers.ts';
import {packageFile, scriptsFolder} from './outputs.ts';
import {root} from './run.ts';

const site = join(root, 'dist/site');
const folder = join(root, scriptsFolder);

/** Takes away the scripts of an earlier build. */
export function clearScripts(): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(site, {recursive: true});
  for (const name of scriptsIn(site)) rmSync(join(site, name));
}

/** Puts this version's scripts at the stable address too, and beside them their hashes, their licences and the rules for hosts. */
export function publishScripts(): void {
  const scripts = scriptsIn(folder);
  writeJson(
    join(folder, 'integrity.json'),
    Object.fromEntries(scripts.map((name) => [name, hash(join(folder, name))])),
  );
  writeFileSync(join(folder, 'LICENSE.txt'), licences());
  for (const name of [...scripts, 'LICENSE.txt']) copyFileSync(join(folder, name), join(site, name));
  for (const [name, text] of Object.entries(hostFiles(packageFile.version, scripts)))
    writeFileSync(join(site, name), text);
}

/** Writes a file of JSON for people to read too. */
export function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

function scriptsIn(path: string): string[] {
  return readdirSync(path)
    .filter((name) => /^blup.*\.js$/.test(name))
    .sort();
}

function hash(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}

function licences(): string {
  return (
    ['LICENSE', 'node_modules/lit/LICENSE']
      .map((path) => readFileSync(join(root, path), 'utf8').trim())
      .join('\n\n\n') + '\n'
  );
}
