// `npm start` on a bare clone: plain JavaScript that asks nothing of node_modules until it is there.
import {install} from './install.mjs';

await install();
const {register} = await import('tsx/esm/api');
register();
await import('./start.ts');
