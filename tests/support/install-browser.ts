import {spawnSync} from 'node:child_process';
import {findBrowser} from './browser.ts';

/** Finds a browser to test in, or else installs one; false where neither can be done. */
export function installBrowser(): boolean {
  if (findBrowser()) return true;
  console.log('Her er ingen Chrome, Chromium eller Edge. Henter en, som prøverne kan køre i …');
  return (hasApt() && does('apt-get', ['update']) && does('apt-get', aptPackages) && isThere()) || fromPlaywright();
}

const aptPackages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];

function hasApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

// Some distributions have a package of that name that holds no browser, only a word about where to find one.
function isThere(): boolean {
  const path = findBrowser();
  return path !== null && spawnSync(path, ['--version']).status === 0;
}

function fromPlaywright(): boolean {
  return does(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']) && findBrowser() !== null;
}

function does(command: string, args: readonly string[]): boolean {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync(command, args, {stdio: ['ignore', 'ignore', 'inherit'], env}).status === 0;
}
