import {strFromU8, unzipSync} from 'fflate';
import {expect, it} from 'vitest';
import {packageFile} from '../../../.storybook/tools/outputs.ts';
import {wordPressPlugin} from '../../../data/build/blup.zip.ts';

it('is one file that knows its version and the site it came from', () => {
  const {path, content} = wordPressPlugin('https://blup.example/landsbyer/');
  expect(path).toBe('wordpress/blup.zip');
  expect(Object.keys(unzipSync(content as Uint8Array))).toEqual(['blup/blup.php']);
  const lines = linesOf('https://blup.example/landsbyer/');
  expect(lines).toContain(` * Version: ${packageFile.version}`);
  expect(lines).toContain("const SITE = 'https://blup.example/landsbyer/';");
});

it('is written as PHP reads it, whatever the address', () => {
  expect(linesOf("https://blup.example/o'hara\\$&/")).toContain("const SITE = 'https://blup.example/o\\'hara\\\\$&/';");
});

it('is the same bytes whenever it is made', () => {
  expect(wordPressPlugin('https://blup.example/').content).toEqual(wordPressPlugin('https://blup.example/').content);
});

function linesOf(address: string): string[] {
  return strFromU8(unzipSync(wordPressPlugin(address).content as Uint8Array)['blup/blup.php']!).split('\n');
}
