import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {playwright} from '@vitest/browser-playwright';
import type {Plugin} from 'vite';
import {defineConfig, type TestProjectInlineConfiguration} from 'vitest/config';
import type {BrowserConfigOptions} from 'vitest/node';
import {makeOutputs} from './.storybook/tools/make-outputs.ts';
import {outputs} from './.storybook/tools/outputs.ts';
import {root, run} from './.storybook/tools/run.ts';
import {answerWithFile} from './.storybook/tools/static-files.ts';
import {browserFlags, findBrowser} from './tests/support/browser.ts';

/** Outputs: the dashboard (`client`), the scripts that pages load (`cdn`) and the npm package (`npm`); all, or those named here. */
const wanted = process.env.BLUP_OUTPUTS?.split(',') ?? ['client', 'cdn', 'npm'];

export default defineConfig(({command}) => ({
  root,
  base: './',
  publicDir: false,
  // DuckDB's maps name sources that it does not bring, which is told a hundred times.
  ...(process.env.VITEST && {logLevel: 'error'}),
  plugins: [publishedData()],
  // As whoever has the package writes it.
  resolve: {
    alias: [
      {find: /^blup-elements$/, replacement: join(root, 'components/index.ts')},
      {find: /^blup-elements(?=\/)/, replacement: join(root, 'components/frameworks')},
    ],
  },
  ...(command === 'build' && {environments: outputs, builder: {buildApp: (builder) => makeOutputs(builder, wanted)}}),
  optimizeDeps: {
    // Together, or the browser gets two copies of Lit.
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directive-helpers.js',
      'lit/static-html.js',
      '@lit/context',
      '@lit/task',
      '@observablehq/plot',
      'axe-core',
      '@duckdb/duckdb-wasm',
      'apache-arrow',
      'fast-check',
      'fflate',
      'hucre/xlsx',
      'papaparse',
      'saxes',
      'react',
      'react/jsx-dev-runtime',
      'react-dom/client',
      'vue',
    ],
  },
  worker: {format: 'es', plugins: () => [withoutDocument()]},
  test: {projects: testProjects()},
}));

// A worker has no document, which Lit's code for browsers asks for as soon as it is there; its code for Node does without.
function withoutDocument(): Plugin {
  return {
    name: 'without-document',
    enforce: 'pre',
    resolveId: (source) =>
      /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/.test(source)
        ? fileURLToPath(import.meta.resolve(source))
        : null,
  };
}

function testProjects(): TestProjectInlineConfiguration[] {
  const onPages = ['tests/components/**/*.test.ts', 'tests/**/*.browser.test.ts'];
  return [
    {
      extends: true,
      test: {
        name: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: onPages,
        testTimeout: 30_000,
        expect: {poll: {timeout: 10_000}},
      },
    },
    {
      extends: true,
      plugins: frameworks(),
      test: {name: 'browser', include: onPages, browser: browser(), expect: {poll: {timeout: 10_000}}},
    },
    {
      extends: true,
      plugins: [storybookTest({configDir: join(root, '.storybook')})],
      // A story may start a whole DuckDB.
      test: {name: 'stories', browser: browser(), testTimeout: 60_000},
    },
  ];
}

// What the examples for frameworks are compiled by.
function frameworks() {
  const isCustomElement = (tag: string) => tag.startsWith('blup-');
  return [vue({template: {compilerOptions: {isCustomElement}}}), svelte({configFile: false})];
}

// Made anew for each project, since Vitest writes in it.
function browser(): BrowserConfigOptions {
  const executablePath = findBrowser();
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({launchOptions: {args: browserFlags, ...(executablePath && {executablePath})}}),
    instances: [{browser: 'chromium'}],
    commands: {nodeAnswers},
  };
}

// A browser has no DuckDB of Node's to compare its own with.
async function nodeAnswers(_: unknown, filters: unknown): Promise<unknown> {
  const {ok, output} = await run('tsx', ['tests/support/node-answers.ts', JSON.stringify(filters)]);
  if (!ok) throw new Error(output);
  return JSON.parse(output.split('\n').find((line) => line.startsWith('['))!);
}

// While developing, the data that `npm run data` has published stand where they will stand on the site.
function publishedData(): Plugin {
  return {
    name: 'published-data',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/data/')) next();
        else void answerWithFile(join(root, 'dist/site'), request, response).then((found) => found || next());
      });
    },
  };
}
