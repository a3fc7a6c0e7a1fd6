import {join} from 'node:path';
import {root, run, stopWhenAsked} from '../../.storybook/tools/run.ts';
import {measureBuild} from './data.ts';
import {measureEmbed} from './embed.ts';
import {holds, table, type Measure} from './measure.ts';
import {sizes} from './sizes.ts';

/** Measures what a test cannot hold, since it depends on the machine and the day: sizes, times, memory. */
stopWhenAsked(130);

const site = join(root, 'dist/site');
const built = await run('vite', ['build', '--logLevel', 'warn'], {env: {BLUP_OUTPUTS: 'cdn'}});
if (!built.ok) throw new Error(built.output);

const measures: Measure[] = [];
for (const measure of [sizes, measureEmbed, measureBuild]) measures.push(...(await measure(site)));
console.log(table(measures));
if (!measures.every(holds)) process.exitCode = 1;
