import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import type {EnvironmentOptions, Plugin} from 'vite';
import {root} from './run.ts';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** The project's own package.json. */
export const packageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile;

/** The elements that have a folder of their own under `components/`, by name. */
export const elements = readdirSync(join(root, 'components')).filter((name) =>
  existsSync(join(root, elementFile(name))),
);

/** Where an element's class stands. */
export function elementFile(name: string): string {
  return `components/${name}/${name}.ts`;
}

/** The frameworks whose types the package adds the elements to, each with a file of its own. */
export const frameworks = ['react', 'vue', 'svelte'] as const;

/** Where the types for a framework stand. */
export function frameworkFile(name: string): string {
  return `components/frameworks/${name}.ts`;
}

/** Where the scripts of this version stand. */
export const scriptsFolder = `dist/site/v${packageFile.version}`;

/** What the project is built into, each by the name it can be asked for. */
export const outputs: Readonly<Record<string, EnvironmentOptions>> = {
  ...(existsSync(join(root, 'dashboard/index.html')) && {client: dashboard(), client_site: siteScript()}),
  npm: npmPackage(),
  cdn: script('blup', 'components/blup.ts'),
  // What stands in a frame, and what listens to frames on the page outside.
  cdn_frame: script('blup-frame', 'data/build/frame.js.ts'),
  cdn_frames: script('blup-frames', 'data/build/frames.js.ts'),
  // A page with a single element need not load the others; <blup-village> alone shows nothing.
  ...Object.fromEntries(
    elements
      .filter((name) => name !== 'village')
      .map((name) => [environment(name), script(`blup-${name}`, elementFile(name))]),
  ),
};

function dashboard(): EnvironmentOptions {
  return {
    // Plot draws half a pixel lower on a plain screen than on a sharp one, and a report is to be the same from every machine.
    define: {'window.devicePixelRatio': '1'},
    build: {
      outDir: 'dist/site',
      emptyOutDir: false,
      assetsDir: 'dashboard/assets',
      rolldownOptions: {
        input: {dashboard: 'dashboard/index.html'},
        output: {
          entryFileNames: 'dashboard/assets/[name]-[hash].js',
          // All that the first picture needs comes in one file: twenty small ones would wait for each other on a slow line.
          codeSplitting: {groups: [{name: 'first', test: /dashboard\/main\.ts$/}]},
        },
      },
    },
  };
}

/** What the published pages have beside the elements. They name it, so its address stays. */
function siteScript(): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: 'dist/site',
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {input: {site: 'data/build/site.js.ts'}, output: {entryFileNames: '[name].js'}},
    },
  };
}

// Vite takes no hyphen in the name of an environment.
function environment(element: string): string {
  return `cdn_${element.replaceAll('-', '_')}`;
}

function npmPackage(): EnvironmentOptions {
  const model = readdirSync(join(root, 'data/model')).map((file) => `data/model/${file}`);
  const entries = ['components/index.ts', ...elements.map(elementFile), ...frameworks.map(frameworkFile), ...model];
  return {
    consumer: 'client',
    build: {
      outDir: 'dist/npm',
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      lib: {entry: entries.filter((file) => existsSync(join(root, file))), formats: ['es']},
      rolldownOptions: {
        // Only what the package declares: Oxc's helpers come along inside.
        external: Object.keys(packageFile.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
        output: {preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js'},
      },
    },
  };
}

function script(name: string, entry: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: scriptsFolder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['es2022', 'safari16'],
      // As a library, or Vite wraps each import of a language in two kilobytes that preload what it does not have.
      lib: {entry: {[name]: entry}, formats: ['es']},
      rolldownOptions: {
        plugins: [minifiesTemplates(), minifies(), waitsForNothing()],
        output: {
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: ({name: module}) => `${name}-${module.replace(/^.*\./, '')}.js`,
        },
      },
    },
  };
}

// Vite leaves the white space in a library; a browser does not need it.
function minifies(): Plugin {
  return {
    name: 'minifies',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const {code} = await minify(file.code, {
          module: true,
          compress: {passes: 4, inline: false, keep_fargs: false},
        });
        file.code = code ?? file.code;
      }
    },
  };
}

// Markup and styles stand in template literals, which a minifier of scripts has to leave alone.
function minifiesTemplates(): Plugin {
  return {
    name: 'minifies-templates',
    transform: {
      order: 'pre',
      filter: {id: /\/components\//},
      handler: async (code, id) => (await minifyHTMLLiterals(code, {fileName: id}))?.code ?? code,
    },
  };
}

// A request that waits for another costs a visitor half a second.
function waitsForNothing(): Plugin {
  return {
    name: 'waits-for-nothing',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.imports.length) {
          this.error(`${file.fileName} would have to wait for ${file.imports.join(', ')}`);
        }
      }
    },
  };
}
