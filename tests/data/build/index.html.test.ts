import {describe, expect, it} from 'vitest';
import {packagePage} from '../../../data/build/index.html.ts';
import {packageOf, type Some} from './package-of.ts';
import {problemsIn} from './valid-html.ts';

describe('a package’s page', () => {
  const villages = [
    {id: 'aal', name: 'Ål', municipality: '0550'},
    {id: 'ellum', name: 'Ellum', municipality: '0550'},
  ];

  it('lists its villages as Danish sorts them, each linked to its page', () => {
    const links = Array.from(page({villages}).matchAll(/<a href="(villages[^"]*)">([^<]*)/g), ([, href, name]) => [
      href,
      name,
    ]);
    expect(links).toEqual([
      ['villages/ellum/index.html', 'Ellum'],
      ['villages/aal/index.html', 'Ål'],
    ]);
  });

  it('says what each has come to, and what nobody has told', () => {
    const text = page({
      villages,
      processes: [{id: 'a', village: 'ellum', cohort: '2021', start: '2021'}],
      initiatives: [{id: 'i', village: 'ellum', name: 'Kaffe'}],
    });
    const values = Array.from(text.matchAll(/<dd>([^<]*)<\/dd>/g), ([, value]) => value);
    expect(values).toEqual([
      'Tønder',
      '2021',
      'Forudsætninger',
      '1',
      'Tønder',
      'ikke oplyst',
      'ikke oplyst',
      'ikke oplyst',
    ]);
  });

  it('says so where there are none', () => {
    expect(page({})).toContain('Der er ingen landsbyer endnu.');
  });

  it('is valid HTML, says what is invented, and takes nothing from data for markup', async () => {
    const text = page({villages: [{id: 'v', name: '<b>"&', municipality: '0550'}]}, '</title><script>');
    expect(await problemsIn(text)).toEqual([]);
    expect(text).toContain('<title>&lt;/title&gt;&lt;script&gt; – Opdigtede eksempeldata</title>');
    expect(text).toContain('<strong>Opdigtede eksempeldata.</strong>');
    expect(text).toContain('>&lt;b&gt;&quot;&amp;</a>');
  });
});

function page(some: Some, title = 'Prøve'): string {
  const [file] = packagePage(packageOf({title}, some));
  return file!.content as string;
}
