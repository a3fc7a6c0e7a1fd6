import {checkEverything} from './checks.ts';
import {stopWhenAsked} from './run.ts';

stopWhenAsked(130);
const {failed} = await checkEverything();
process.exitCode = failed ? 1 : 0;
