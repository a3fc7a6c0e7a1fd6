import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, expect, it} from 'vitest';
import {root} from '../.storybook/tools/run.ts';

/** Which folders each folder may import from, besides itself. Everybody may know the words; nobody but `dashboard` knows everything. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'data/model': [],
  'data/workbook': ['data/model'],
  'data/schema': [],
  'data/database': ['data/model', 'data/workbook'],
  'data/build': [
    'data/model',
    'data/workbook',
    'data/database',
    'data/schema',
    'components',
    'dashboard/database',
    'dashboard/queries',
    'dashboard/questions',
    'dashboard/charts',
  ],
  components: ['data/model'],
  'components/frameworks': ['components'],
  'dashboard/database': ['data/model', 'data/database'],
  'dashboard/queries': ['dashboard/database', 'data/model'],
  'dashboard/charts': ['dashboard/queries', 'data/model'],
  'dashboard/questions': ['dashboard/database', 'dashboard/queries', 'dashboard/charts', 'data/model'],
  'dashboard/files': ['dashboard/questions', 'dashboard/queries', 'dashboard/charts', 'data/model'],
  'dashboard/panel': [
    'dashboard/questions',
    'dashboard/files',
    'dashboard/queries',
    'dashboard/database',
    'dashboard/charts',
    'data/model',
  ],
  dashboard: [
    'dashboard/database',
    'dashboard/queries',
    'dashboard/charts',
    'dashboard/questions',
    'dashboard/files',
    'dashboard/panel',
    'components',
    'data/model',
    'data/workbook',
    'data/database',
    'data/build',
  ],
};

/** Which packages and parts of Node a folder may use; where none are named it may use what it likes. */
const packages: Readonly<Record<string, RegExp>> = {
  'data/model': /^$/,
  'data/workbook': /^(?!node:)/,
  components: /^(lit|@lit\/context)(\/|$)/,
  'components/frameworks': /^(react|vue|svelte\/elements)$/,
  'data/database': /^$/,
  dashboard: /^(?!node:)/,
  'dashboard/database': /^(?!node:)/,
  'dashboard/queries': /^$/,
  'dashboard/charts': /^(?!node:)/,
  'dashboard/questions': /^$/,
  'dashboard/files': /^(?!node:)/,
  'dashboard/panel': /^(?!node:)/,
};

const files = ['components', 'dashboard', 'data'].filter((folder) => existsSync(join(root, folder))).flatMap(sourcesIn);

describe('imports run one way', () => {
  it.each(files)('%s', (file) => {
    const from = folderOf(file);
    const imported = importsOf(file);
    const folders = imported.filter(isRelative).map((path) => folderOf(posix.join(posix.dirname(file), path)));
    const allowed = [from, ...(arrows[from] ?? [])];
    expect(folders.filter((folder) => !allowed.includes(folder))).toEqual([]);

    const others = imported.filter((path) => !isRelative(path));
    const may = file.endsWith('.stories.ts') ? undefined : packages[from];
    expect(others.filter((name) => may?.test(name) === false)).toEqual([]);
  });
});

it('only one file under components asks the network for anything', () => {
  const asking = sourcesIn('components').filter((file) => /\bfetch\(|XMLHttpRequest|sendBeacon/.test(text(file)));
  expect(asking).toEqual(['components/village/load-village.ts']);
});

function importsOf(file: string): string[] {
  return Array.from(text(file).matchAll(/(?:^|\s)(?:from |import |import\()'([^']+)'/g), ([, path]) => path!);
}

function isRelative(path: string): boolean {
  return path.startsWith('.');
}

/** The folder of the picture that a file lies in or is the table of contents of, or else its topmost folder. */
function folderOf(file: string): string {
  const known = Object.keys(arrows).filter((folder) => file.startsWith(`${folder}/`) || file === `${folder}.ts`);
  return known.sort().at(-1) ?? file.split('/', 1)[0]!;
}

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function sourcesIn(folder: string): string[] {
  const inside = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'});
  return inside.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
