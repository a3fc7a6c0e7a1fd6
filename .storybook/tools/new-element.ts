import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {element, stories, styles, test} from './element-templates.ts';

/** Makes a new element with its styles, stories and test, adds it to the table of contents, and gives the files it wrote. */
export async function newElement(name: string, root: string): Promise<readonly string[]> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.startsWith('blup-')) {
    throw new Error(
      `Et element hedder noget med små bogstaver, uden "blup-" foran: npm run new volunteers. Fik: "${name}"`,
    );
  }
  const contents = join(root, 'components/index.ts');
  const files = filesOf(name);
  const [taken] = Object.keys(files).filter((file) => existsSync(join(root, file)));
  if (taken) throw new Error(`${taken} findes allerede.`);
  for (const [file, text] of Object.entries(files)) await write(join(root, file), text);
  writeFileSync(contents, withExport(readFileSync(contents, 'utf8'), name));
  return [...Object.keys(files), 'components/index.ts'];
}

/** What the element's class is called: `goal-wheel` is BlupGoalWheel. */
function className(name: string): string {
  return `Blup${name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

function filesOf(name: string): Readonly<Record<string, string>> {
  const names = {name, tag: `blup-${name}`, className: className(name)};
  return {
    [`components/${name}/${name}.ts`]: element(names),
    [`components/${name}/${name}.styles.ts`]: styles(),
    [`components/${name}/${name}.stories.ts`]: stories(names),
    [`tests/components/${name}/${name}.test.ts`]: test(names),
  };
}

// Behind the last element, since that is the order a reader meets them in.
function withExport(contents: string, name: string): string {
  const lines = contents.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('export {Blup'));
  lines.splice(last + 1, 0, `export {${className(name)}} from './${name}/${name}.ts';`);
  return lines.join('\n');
}

async function write(path: string, text: string): Promise<void> {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, await format(text, {...(await resolveConfig(path)), filepath: path}));
}
