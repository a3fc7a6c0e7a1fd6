import {run} from './run.ts';

/** What each tool is asked, in the order a reader wants to know. */
const checks: readonly (readonly [
  title: string,
  tool: string,
  args: readonly string[],
  env?: Record<string, string>,
])[] = [
  ['Typer', 'tsc', ['-p', '.']],
  ['Typer i eksemplet for Vue', 'vue-tsc', ['-p', 'tests/frameworks']],
  [
    'Typer i eksemplet for Svelte',
    'svelte-check',
    ['--workspace', 'tests/frameworks', '--tsconfig', './tsconfig.json'],
  ],
  ['Kodestil', 'eslint', ['--config', '.storybook/eslint.config.js', '--max-warnings', '0', '.']],
  ['Form', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['Ubrugt', 'knip', []],
  ['npm-pakken bygges', 'vite', ['build', '--logLevel', 'warn'], {BLUP_OUTPUTS: 'npm'}],
  ['npm-pakken kan udgives', 'publint', ['--strict', 'dist/npm']],
  ['npm-pakkens typer', 'attw', ['--pack', 'dist/npm', '--profile', 'esm-only', '--format', 'ascii']],
];

/** Runs every check, whether or not the ones before it held, shows what each found and counts them. */
export async function checkEverything(): Promise<{passed: number; failed: number}> {
  let failed = 0;
  for (const [title, tool, args, env] of checks) {
    const {ok, output} = await run(tool, args, env && {env});
    console.log(`${ok ? '✓' : '✗'} ${title} (${tool})`);
    if (!ok) console.log(`\n${output.trim()}\n`);
    if (!ok) failed++;
  }
  return {passed: checks.length - failed, failed};
}
