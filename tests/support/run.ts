import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {checkEverything} from '../../.storybook/tools/checks.ts';
import {root, run, stopWhenAsked} from '../../.storybook/tools/run.ts';
import {installBrowser} from './install-browser.ts';

/** How many facts held, did not hold, and were passed over. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

stopWhenAsked(130);

if (!installBrowser()) {
  console.error(`
Prøverne skal bruge en browser, og her kunne ingen findes eller hentes. Installér Chrome, Chromium eller Edge, eller
skriv, hvor den ligger: BLUP_BROWSER=/sti/til/chrome npm test`);
  process.exit(1);
}

// Whoever asks for some tests by name does not ask for the rest.
const wanted = process.argv.slice(2);
const counts = [await build(), ...(wanted.length ? [] : [await check()]), await test(wanted)];
const sum = (name: keyof Count) => counts.reduce((total, count) => total + count[name], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
process.exitCode = failed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);

/** Builds what the tests open: the published data and the scripts. */
async function build(): Promise<Count> {
  const data = await run('tsx', ['data/build/build.ts', '--ja']);
  const scripts = await run('vite', ['build', '--logLevel', 'warn'], {env: {BLUP_OUTPUTS: 'client,cdn'}});
  const broken = [data, scripts].filter(({ok}) => !ok);
  for (const {output} of broken) console.error(output);
  return {passed: 0, failed: broken.length, skipped: 0};
}

async function check(): Promise<Count> {
  return {...(await checkEverything()), skipped: 0};
}

async function test(args: readonly string[]): Promise<Count> {
  const file = join(root, 'node_modules/.cache/vitest.json');
  rmSync(file, {force: true});
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const {ok} = await run('vitest', ['run', ...reporters, ...args], {aloud: true});
  const report = readReport(file);
  for (const title of passedOver(report)) console.log(`↓ sprunget over: ${title}`);
  const count = countIn(report);
  // Something that is no test can fail too: a file that cannot be read, an error after the last test, a browser that will not start.
  return ok || count.failed ? count : {...count, failed: 1};
}

interface Report {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly Fact[]}[];
}

interface Fact {
  readonly status: string;
  readonly fullName: string;
}

/** What was found, or null where nothing came of the run. */
function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

function passedOver(report: Report | null): string[] {
  const facts = report?.testResults.flatMap(({assertionResults}) => assertionResults) ?? [];
  return facts.filter(({status}) => status === 'skipped' || status === 'pending').map(({fullName}) => fullName.trim());
}

function countIn(report: Report | null): Count {
  if (!report) return {passed: 0, failed: 0, skipped: 0};
  const unread = report.testResults.filter(
    ({status, assertionResults}) => status === 'failed' && !assertionResults.length,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
