import {readFileSync} from 'node:fs';
import type {Browser} from 'playwright';
import type {Measure} from './measure.ts';

interface ProcessInfo {
  readonly type: string;
  readonly id: number;
}

/** The most that the largest of a browser's pages has held at once, scripts, workers and WebAssembly together; nothing where the system does not tell. */
export async function memoryOf(browser: Browser): Promise<readonly Measure[]> {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = (await session.send('SystemInfo.getProcessInfo')) as {processInfo: ProcessInfo[]};
  const peaks = processInfo.filter(({type}) => type === 'renderer').map(({id}) => peakOf(id));
  const value = Math.max(0, ...peaks);
  return value ? [{what: '  memory of the page at its most', value, unit: 'MB'}] : [];
}

// Linux tells of each process the most it has held, in kB.
function peakOf(id: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}
