import {readFileSync} from 'node:fs';
import {strToU8, zipSync} from 'fflate';
import type {File} from './makers.ts';

/** The plugin for WordPress, packed as WordPress takes it. It knows which site it came from, so nobody has to tell it. */
export function wordPressPlugin(address: string): File {
  const {version} = JSON.parse(read('../../package.json')) as {version: string};
  const plugin = read('blup.php')
    .replace(/^( \* Version: ).*$/m, (_, head: string) => `${head}${version}`)
    .replace(/^(const SITE = ).*$/m, (_, head: string) => `${head}${quoted(address)};`);
  // The same bytes whenever it is made.
  const content = zipSync({'blup/blup.php': strToU8(plugin)}, {mtime: new Date(2000, 0)});
  return {path: 'wordpress/blup.zip', content};
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

// As PHP reads a text between single quotes.
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
