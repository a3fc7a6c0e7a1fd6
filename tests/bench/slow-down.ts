import type {CDPSession} from 'playwright';

/** Makes a page as slow as on an old phone and a slow line. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 560,
    downloadThroughput: 1.5e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
}
