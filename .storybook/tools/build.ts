import {run, stopWhenAsked} from './run.ts';
import {buildSite} from './site.ts';

stopWhenAsked(130);

const isSiteBuilt = await buildSite();
console.log('Bygger npm-pakken …');
const {ok, output} = await run('vite', ['build', '--logLevel', 'warn'], {env: {BLUP_OUTPUTS: 'npm'}});
if (!ok) console.error(output);
if (!ok || !isSiteBuilt) process.exit(1);
console.log('Hjemmesiden ligger i dist/site, npm-pakken i dist/npm.');
