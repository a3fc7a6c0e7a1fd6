import {describe, expect, it} from 'vitest';
import {makeIndex} from '../../../data/build/index.json.ts';
import {siteFiles} from '../../../data/build/site.html.ts';
import {readSiteIndex} from '../../../data/model/package-index.ts';
import {packageOf} from './package-of.ts';
import {problemsIn} from './valid-html.ts';

describe('the site', () => {
  const villages = [{id: 'ellum', name: 'Ellum', municipality: '0550'}];
  const real = makeIndex(packageOf({name: 'rigtig', title: 'Rigtige', invented: false}, {villages}));
  const invented = makeIndex(packageOf({name: 'eksempel', title: 'Eksempler <&'}, {villages}));

  it('names every package, the real ones first', () => {
    const index = readSiteIndex(JSON.parse(files(invented, real)['data/index.json']!));
    expect(index.packages.map(({index: address, invented}) => [address, invented])).toEqual([
      ['rigtig/index.json', false],
      ['eksempel/index.json', true],
    ]);
  });

  it('links from its front page to every package and village', () => {
    const page = files(real, invented)['index.html']!;
    for (const name of ['rigtig', 'eksempel']) {
      expect(page).toContain(`href="data/${name}/index.html"`);
      expect(page).toContain(`href="data/${name}/villages/ellum/index.html"`);
    }
  });

  it('says of each invented package that it is, and of itself where there is nothing else', () => {
    const [both, only] = [files(real, invented)['index.html']!, files(invented)['index.html']!];
    expect(both.split('Opdigtede eksempeldata')).toHaveLength(2);
    expect(both.indexOf('Opdigtede eksempeldata')).toBeGreaterThan(both.indexOf('Eksempler &lt;&amp;'));
    expect(only).toContain('<title>BLUP-landsbyer – Opdigtede eksempeldata</title>');
  });

  it('is valid HTML, with packages and without', async () => {
    expect(await problemsIn(files(real, invented)['index.html']!)).toEqual([]);
    expect(await problemsIn(files()['index.html']!)).toEqual([]);
  });
});

function files(...indexes: Parameters<typeof siteFiles>[0]): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(siteFiles(indexes), ({path, content}) => [path, content as string]));
}
