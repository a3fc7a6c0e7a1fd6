import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {newElement} from '../../.storybook/tools/new-element.ts';
import {root} from '../../.storybook/tools/run.ts';

describe('npm run new', () => {
  const house = mkdtempSync(join(tmpdir(), 'blup-new-'));
  const read = (file: string) => readFileSync(join(house, file), 'utf8');

  beforeAll(async () => {
    for (const name of ['components', 'data/model', 'tests/support/mount.ts', 'tsconfig.json', 'package.json']) {
      cpSync(join(root, name), join(house, name), {recursive: true});
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
    await newElement('village-fair', house);
  });
  afterAll(() => rmSync(house, {recursive: true}));

  it('makes an element whose one name is its folder, its tag and its class', () => {
    expect(read('components/village-fair/village-fair.ts')).toContain("define('blup-village-fair', BlupVillageFair);");
  });

  it('adds it behind the others in the table of contents', () => {
    const exported = read('components/index.ts').match(/^export \{Blup.*$/gm);
    expect(exported?.at(-1)).toBe("export {BlupVillageFair} from './village-fair/village-fair.ts';");
  });

  it('makes files that the type checker and the formatter have nothing to say about', () => {
    const made = ['components/village-fair', 'components/index.ts', 'tests/components'];
    expect(findings('typescript/bin/tsc', ['-p', '.'])).toBe('');
    expect(findings('prettier/bin/prettier.cjs', ['--list-different', ...made])).toBe('');
  });

  it('never writes over what is there', async () => {
    await expect(newElement('village-fair', house)).rejects.toThrow(
      'components/village-fair/village-fair.ts findes allerede',
    );
  });

  it.each(['', 'Village', 'blup-fair', '../fair', 'fair-', '1st', 'årsfest'])('refuses the name "%s"', async (name) => {
    await expect(newElement(name, house)).rejects.toThrow('små bogstaver');
  });

  /** What a tool says of the house, or nothing. */
  function findings(tool: string, args: readonly string[]): string {
    try {
      return execFileSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
        cwd: house,
        encoding: 'utf8',
      });
    } catch (error) {
      return (error as {stdout: string}).stdout;
    }
  }
});
