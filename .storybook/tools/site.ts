import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {root, run, type Run} from './run.ts';
import {buildWorkshop} from './workshop.ts';

/**
 * Makes all of `dist/site`: data, scripts, dashboard, workshop and pages. Says what went wrong and gives false where
 * something could not be made; data with errors leave standing what was published before.
 */
export async function buildSite(): Promise<boolean> {
  const steps = await Promise.all([publishData(), buildScripts(), buildWorkshop()]);
  const results = [...steps, await makePages()];
  for (const {ok, output} of results) if (!ok) console.error(output);
  return results.every(({ok}) => ok);
}

function publishData(): Promise<Run> {
  console.log('Udgiver data …');
  return run('tsx', ['data/build/build.ts']);
}

function buildScripts(): Promise<Run> {
  console.log('Bygger dashboardet og landsbyernes script …');
  return run('vite', ['build', '--logLevel', 'warn'], {env: {BLUP_OUTPUTS: 'client,cdn'}});
}

// After the rest, since the pages are made of the data and name the script.
async function makePages(): Promise<Run> {
  const maker = 'data/build/site.ts';
  return existsSync(join(root, maker)) ? run('tsx', [maker]) : {ok: true, output: ''};
}
