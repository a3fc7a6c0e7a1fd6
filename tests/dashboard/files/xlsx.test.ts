import {strFromU8, unzipSync} from 'fflate';
import {readXlsx} from 'hucre/xlsx';
import {describe, expect, it} from 'vitest';
import {xlsx} from '../../../dashboard/files/xlsx.ts';
import {sample} from './sample.ts';

describe('a workbook', () => {
  it('has numbers that are numbers, days that are days, and words for the rest', async () => {
    const [table] = (await readXlsx(await bytesOf(sample))).sheets;
    expect(table!.rows).toEqual([
      ['Landsby', 'Hold', 'Frivillige (antal)', 'Pr. 100 indbyggere', 'Andel (%)', 'Optalt'],
      ['Ellum', '2023-1', 41, 14.137931034482758, 42.5, new Date('2026-05-03T00:00:00Z')],
      ['Åby; øst', '2021', 0, -1.5, 0.1 + 0.2, 'august 2021'],
      ['=1+1', 'ikke oplyst', 'skjult', 'ikke oplyst', 'ikke relevant', 'ikke oplyst'],
    ]);
  });

  it('tells on a second sheet what the numbers are', async () => {
    const {sheets} = await readXlsx(await bytesOf(sample));
    expect(sheets.map(({name}) => name)).toEqual(['Opdigtede tal', 'Om tallene']);
    const lines = sheets[1]!.rows.map(([cell]) => cell).filter(Boolean);
    const {title, subtitle, sentence, definition, notes} = sample;
    expect(lines).toEqual([title, subtitle, 'Opdigtede eksempeldata', sentence, ...definition, ...notes]);
  });

  it('says nothing of invention where nothing is invented', async () => {
    const parts = partsOf(await bytesOf({...sample, invented: false}));
    expect(Object.values(parts).join('')).not.toMatch(/opdigtede/i);
    expect(Object.values(partsOf(await bytesOf(sample))).join('')).toMatch(/opdigtede/i);
  });

  it('has no formula, whatever a text begins with', async () => {
    const evil = ['=1+1', '+1', '-1', '@A1', '=HYPERLINK("https://example.org")'];
    const content = {
      ...sample,
      title: '=1&2',
      notes: ['=3'],
      columns: [{heading: '=4'}],
      rows: evil.map((text) => [text]),
    };
    const parts = partsOf(await bytesOf(content));
    for (const [name, xml] of Object.entries(parts)) expect(xml, name).not.toMatch(/<f[ >/]/);
    expect(parts['xl/worksheets/sheet1.xml']!.match(/<c [^>]*t="s"/g)).toHaveLength(evil.length + 1);
  });

  it('has its headings bold, and in sight however far one reads', async () => {
    const parts = partsOf(await bytesOf(sample));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="A1"[^>]* s="[1-9]/);
    expect(parts['xl/styles.xml']).toContain('<b/>');
  });

  it('is wide enough for what stands in it', async () => {
    const rows = [['Sønder Vissing og omegns borgerforening', '2021', 1, 1, 1, '2026-05-03']];
    const xml = partsOf(await bytesOf({...sample, rows}))['xl/worksheets/sheet1.xml']!;
    const widths = Array.from(xml.matchAll(/<col [^>]*width="([\d.]+)"/g), ([, width]) => Number(width));
    expect(widths[0]).toBe(41);
    expect(widths[5]).toBeGreaterThanOrEqual('15-08-2026'.length);
  });

  it('is well-formed with signs no XML can hold, and a text longer than a cell', async () => {
    const rows = [['Ell\u0001um\uFFFE', '<b>&', 1, 1, 1, 'x'.repeat(40_000)]];
    const [table] = (await readXlsx(await bytesOf({...sample, rows}))).sheets;
    expect(table!.rows[1]![1]).toBe('<b>&');
    expect(String(table!.rows[1]![5])).toHaveLength(32_767);
    const text = partsOf(await bytesOf({...sample, rows}))['xl/sharedStrings.xml']!;
    expect(text).not.toMatch(/[\u0000-\u0008\uFFFE]/);
  });
});

async function bytesOf(content: typeof sample): Promise<Uint8Array> {
  return new Uint8Array(await (await xlsx(content)).arrayBuffer());
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
