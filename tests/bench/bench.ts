import {join} from 'node:path';
import {root, run, stopWhenAsked} from '../../.storybook/tools/run.ts';
import {measureDashboard} from './dashboard.ts';
import {measureBuild} from './data.ts';
import {measureEmbed} from './embed.ts';
import {holds, table, type Measure} from './measure.ts';
import {sizes} from './sizes.ts';
import {measureWorkbook} from './workbook.ts';

/**
 * Measures what no test can hold, since it depends on the machine and the day: sizes, times, memory. `npm run bench -- embed`
 * measures that part alone.
 */
const parts: Readonly<Record<string, (site: string) => readonly Measure[] | Promise<readonly Measure[]>>> = {
  sizes,
  embed: measureEmbed,
  dashboard: measureDashboard,
  data: measureBuild,
  workbook: measureWorkbook,
};

stopWhenAsked(130);

const built = await run('vite', ['build', '--logLevel', 'warn'], {env: {BLUP_OUTPUTS: 'client,cdn'}});
if (!built.ok) throw new Error(built.output);

const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const measures = await measure(join(root, 'dist/site'));
  console.log(`\n${name}\n${table(measures)}`);
  if (!measures.every(holds)) process.exitCode = 1;
}
