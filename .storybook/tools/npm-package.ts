import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import type {Package} from 'custom-elements-manifest/schema';
import {readManifest, writeManifest} from './manifest.ts';
import {elementFile, elements, frameworkFile, frameworks, packageFile} from './outputs.ts';
import {root, run} from './run.ts';
import {writeJson} from './scripts.ts';

const folder = join(root, 'dist/npm');

/** Makes of the built modules a package that can be published: types, what editors ask for, and its own package.json. */
export async function publishPackage(): Promise<void> {
  for (const step of [run('tsc', ['-p', '.storybook/tsconfig.npm.json']), writeManifest()]) {
    const {ok, output} = await step;
    if (!ok) throw new Error(output);
  }
  nameBuiltModules();
  const manifest = builtManifest(readManifest());
  writeJson(join(folder, 'custom-elements.json'), manifest);
  generateVsCodeCustomElementData(manifest as never, {outdir: folder, hideLogs: true});
  generateJetBrainsWebTypes(manifest as never, {outdir: folder, hideLogs: true, packageJson: false});
  writeJson(join(folder, 'package.json'), publishedPackageFile());
  for (const name of ['README.md', 'LICENSE']) copyFileSync(join(root, name), join(folder, name));
}

function publishedPackageFile() {
  const {name, version, description, license, dependencies} = packageFile;
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    exports: {
      '.': module('components/index'),
      ...Object.fromEntries(elements.map((element) => [`./${element}`, module(built(elementFile(element)))])),
      ...Object.fromEntries(frameworks.map((name) => [`./${name}`, module(built(frameworkFile(name)))])),
      './model/*': module('data/model/*'),
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    sideEffects: [
      './components/index.js',
      ...[...elements.map(elementFile), ...frameworks.map(frameworkFile)].map((file) => `./${built(file)}.js`),
    ],
    customElements: 'custom-elements.json',
    'web-types': './web-types.json',
    files: ['components', 'data', '_virtual', '*.json'],
    dependencies,
    peerDependencies: {react: '>=19', '@types/react': '>=19', vue: '>=3.3', svelte: '>=5'},
    peerDependenciesMeta: Object.fromEntries(
      ['react', '@types/react', 'vue', 'svelte'].map((name) => [name, {optional: true}]),
    ),
  };
}

function module(path: string) {
  return {types: `./${path}.d.ts`, default: `./${path}.js`};
}

function built(file: string): string {
  return file.replace(/\.ts$/, '');
}

// TypeScript leaves the names of the source in the declarations, which not every reader of them understands.
function nameBuiltModules(): void {
  const declarations = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.d.ts'),
  );
  for (const file of declarations.map((name) => join(folder, name))) {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/((?:from |import |import\()['"]\.[^'"]+)\.ts(?=['"])/g, '$1.js'),
    );
  }
}

// The manifest is made of the source, but speaks of the package.
function builtManifest(manifest: Package): Package {
  return JSON.parse(JSON.stringify(manifest).replace(/("(?:path|module)":"[^"]+)\.ts"/g, '$1.js"')) as Package;
}
