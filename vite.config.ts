import {join} from 'node:path';
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import type {Plugin} from 'vite';
import {defineConfig, type TestProjectInlineConfiguration} from 'vitest/config';
import type {BrowserConfigOptions} from 'vitest/node';
import {makeOutputs} from './.storybook/tools/make-outputs.ts';
import {outputs} from './.storybook/tools/outputs.ts';
import {root} from './.storybook/tools/run.ts';
import {answerWithFile} from './.storybook/tools/static-files.ts';
import {browserFlags, findBrowser} from './tests/support/browser.ts';

/** Outputs: the dashboard (`client`), the scripts that pages load (`cdn`) and the npm package (`npm`); all, or those named here. */
const wanted = process.env.BLUP_OUTPUTS?.split(',') ?? ['client', 'cdn', 'npm'];

export default defineConfig(({command}) => ({
  root,
  base: './',
  publicDir: false,
  plugins: [publishedData()],
  ...(command === 'build' && {environments: outputs, builder: {buildApp: (builder) => makeOutputs(builder, wanted)}}),
  optimizeDeps: {
    // Together, or the browser gets two copies of Lit.
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directive-helpers.js',
      'lit/static-html.js',
      '@lit/context',
      'axe-core',
      'fast-check',
    ],
  },
  test: {projects: testProjects()},
}));

function testProjects(): TestProjectInlineConfiguration[] {
  const elements = 'tests/components/**/*.test.ts';
  return [
    {extends: true, test: {name: 'node', include: ['tests/**/*.test.ts'], exclude: [elements], testTimeout: 30_000}},
    {extends: true, test: {name: 'browser', include: [elements], browser: browser()}},
    {
      extends: true,
      plugins: [storybookTest({configDir: join(root, '.storybook')})],
      test: {name: 'stories', browser: browser()},
    },
  ];
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
  };
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
