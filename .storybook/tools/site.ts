import {run, type Run} from './run.ts';
import {buildWorkshop} from './workshop.ts';

/**
 * Makes all of `dist/site`: data with their pages, scripts, dashboard and workshop. Says what went wrong and gives false where
 * something could not be made; data with errors leave standing what was published before.
 */
export async function buildSite(): Promise<boolean> {
  const results = await Promise.all([publishData(), buildScripts(), buildWorkshop()]);
  for (const {ok, output} of results) if (!ok) console.error(output);
  return results.every(({ok}) => ok);
}

function publishData(): Promise<Run> {
  console.log('Udgiver data og landsbysider …');
  // Nobody can be asked here; what changes is told, and the version before is kept.
  return run('tsx', ['data/build/build.ts', '--ja'], {aloud: true});
}

function buildScripts(): Promise<Run> {
  console.log('Bygger dashboardet og landsbyernes script …');
  return run('vite', ['build', '--logLevel', 'warn'], {env: {BLUP_OUTPUTS: 'client,cdn'}});
}
