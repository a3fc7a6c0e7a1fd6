import {html} from 'lit';
import {afterEach, describe, expect, it} from 'vitest';
import {lyngdal} from '../../../components/internal/sample-villages.ts';
import '../../../components/progress/progress.ts';
import {lastGoodCopy, saveCopy} from '../../../components/village/saved-copy.ts';
import {villageParts, villageReader} from '../../../data/model/parse-village.ts';
import {drawn, event, mount, textOf} from '../../support/mount.ts';

const read = villageReader(villageParts);

// The browser itself refuses this port, so nothing can be fetched from it.
const unreachable = 'http://localhost:9/lyngdal.json';

describe('the last good copy', () => {
  afterEach(async () => {
    const cache = await caches.open('blup-villages/1');
    for (const {url} of await cache.keys()) await cache.delete(url);
  });

  it('is what was saved last', async () => {
    await saveCopy(unreachable, {...lyngdal, name: 'Gammel'});
    await saveCopy(unreachable, lyngdal);
    expect(await lastGoodCopy(unreachable, read)).toEqual(read(lyngdal));
  });

  it('is none where none was saved, or where it can no longer be read', async () => {
    expect(await lastGoodCopy(unreachable, read)).toBeNull();
    await saveCopy(unreachable, {...lyngdal, format: 0});
    expect(await lastGoodCopy(unreachable, read)).toBeNull();
  });

  it('is not kept of what a browser keeps no copies of', async () => {
    await saveCopy('blob:nothing', lyngdal);
    expect(await lastGoodCopy('blob:nothing', read)).toBeNull();
  });

  it('is shown when the feed cannot be had, and says so, and the page hears why', async () => {
    await saveCopy(unreachable, lyngdal);
    const el = await mount(html`<blup-progress src=${unreachable}>Ord</blup-progress>`);
    const loaded = event(el, 'load');
    const {message} = await event<ErrorEvent>(el, 'error');
    await loaded;
    expect(message).toContain(unreachable);
    expect(textOf(el)).toMatch(/fase 2 af 4/);
    expect(textOf(drawn(el, '[part~=footnote]')[0]!)).toMatch(/gemt kopi/i);
  });
});
