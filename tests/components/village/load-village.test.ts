import {describe, expect, it} from 'vitest';
import {lyngdal, sampleVillage} from '../../../components/internal/sample-villages.ts';
import {loadVillage, type LoadedVillage} from '../../../components/village/load-village.ts';
import {villageParts, villageReader} from '../../../data/model/parse-village.ts';
import {addressOf} from '../../support/mount.ts';

const read = villageReader(villageParts);

describe('loadVillage', () => {
  it('fetches a village and reads it', async () => {
    expect(await load(addressOf(lyngdal))).toEqual({...read(lyngdal), problems: [], stale: false});
  });

  it('gives what can be read of a feed with faults in it, and names them', async () => {
    const initiatives = [...lyngdal.initiatives, {id: 'a', name: 7}, 'legeplads'];
    const {village, problems} = await load(addressOf({...lyngdal, process: 'i gang', initiatives}));
    expect(village).toEqual({...read(lyngdal).village, process: null});
    const places = new Set(problems.map((problem) => problem.replace(/:.*/, '')));
    expect([...places]).toEqual(['process', 'initiatives[7].name', 'initiatives[8]']);
  });

  for (const [what, text] of [
    ['cut off', JSON.stringify(lyngdal).slice(0, -20)],
    ['a page', '<!doctype html><title>Ikke fundet</title>'],
    ['nothing', ''],
    ['another format', JSON.stringify({...lyngdal, format: 2})],
    ['a list', '[]'],
    ['null', 'null'],
    ['no village', '{}'],
    ['5 MB', JSON.stringify({...lyngdal, more: 'x'.repeat(5e6)})],
  ] as const) {
    it(`refuses a feed that is ${what}`, async () => {
      const error = await load(URL.createObjectURL(new Blob([text]))).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).message.length).toBeLessThan(500);
    });
  }

  for (const src of [
    'http://[',
    'javascript:alert(1)',
    'about:blank',
    'blob:nothing',
    'http://localhost:9/',
    'file:///etc/passwd',
  ]) {
    it(`refuses the address ${src}`, async () => {
      await expect(load(src)).rejects.toBeInstanceOf(Error);
    });
  }

  it('takes an address as the page would', async () => {
    const {village} = await load(addressOf(sampleVillage()).replace(/^blob:/, 'BLOB:'));
    expect(village.id).toBe('lyngdal');
  });

  it('gives up when it is told to', async () => {
    const controller = new AbortController();
    const loading = loadVillage(addressOf(lyngdal), read, controller.signal);
    controller.abort(new Error('enough'));
    await expect(loading).rejects.toThrow('enough');
  });

  it('does not give up for those who still wait', async () => {
    const src = addressOf(lyngdal);
    const controller = new AbortController();
    const first = loadVillage(src, read, controller.signal);
    const second = load(src);
    controller.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    expect((await second).village.id).toBe('lyngdal');
  });

  it('asks once, however many wait and however late they come', async () => {
    const src = addressOf(lyngdal);
    await Promise.all(Array.from({length: 100}, () => load(src)));
    // Nobody could fetch it now.
    URL.revokeObjectURL(src);
    expect((await load(src)).village.id).toBe('lyngdal');
  });

  it('asks anew for one who comes after it failed', async () => {
    await expect(load('http://localhost:9/again.json')).rejects.toBeInstanceOf(Error);
    const cache = await caches.open('blup-villages/1');
    await cache.put('http://localhost:9/again.json', new Response(JSON.stringify(lyngdal)));
    expect(await load('http://localhost:9/again.json')).toMatchObject({village: {id: 'lyngdal'}, stale: true});
    await cache.delete('http://localhost:9/again.json');
  });
});

function load(src: string): Promise<LoadedVillage> {
  return loadVillage(src, read, new AbortController().signal);
}
