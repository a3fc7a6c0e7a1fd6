import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeManifest} from './manifest.ts';
import {root, run, type Run} from './run.ts';

const folder = 'dist/site/workshop';
// Written last, into a folder that Storybook empties first: it is only there when all of the rest is.
const stamp = join(root, folder, 'made-of.txt');

/** Builds the static Storybook, unless the one that is there was made of the very same files. */
export async function buildWorkshop(): Promise<Run> {
  const sources = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return {ok: true, output: ''};
  console.log('Bygger værkstedet …');
  const manifest = await writeManifest();
  if (!manifest.ok) return manifest;
  const built = await run('storybook', ['build', '--quiet', '--disable-telemetry', '--output-dir', folder]);
  if (built.ok) writeFileSync(stamp, sources);
  return built;
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function sourceFiles(): string[] {
  const folders = ['.storybook', 'components', 'dashboard', 'data'].flatMap(filesIn);
  const made = '.storybook/custom-elements.json';
  return [...folders, 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'].filter(
    (file) => file !== made,
  );
}

function filesIn(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  const entries = readdirSync(join(root, path), {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesIn(inside) : inside;
  });
}
