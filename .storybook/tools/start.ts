import {join} from 'node:path';
import {root, stopWhenAsked} from './run.ts';
import {serve} from './serve.ts';
import {buildSite} from './site.ts';

stopWhenAsked(0);

if (!(await buildSite())) {
  console.error('Noget kunne ikke bygges; hvad det er, står herover.');
  process.exit(1);
}
const {address} = await serve(join(root, 'dist/site'), Number(process.env.PORT ?? 4173));
console.log(`
Landsbysiderne  ${address}/
Dashboardet     ${address}/dashboard/
Værkstedet      ${address}/workshop/

Stop med Ctrl-C.`);
