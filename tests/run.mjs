// `npm test` on a bare clone: plain JavaScript that asks nothing of node_modules until it is there.
import {install} from '../.storybook/tools/install.mjs';

await install();
const {register} = await import('tsx/esm/api');
register();
await import('./support/run.ts');
