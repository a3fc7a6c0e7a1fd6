import axe from 'axe-core';
import {strToU8, zipSync} from 'fflate';
import {html} from 'lit';
import {readXlsx} from 'hucre/xlsx';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import '../../../dashboard/views/own-data.ts';
import type {DashOwnData} from '../../../dashboard/views/own-data.ts';
import type {DataPackage} from '../../../data/model/package.ts';
import {readSource} from '../../../data/workbook/read-source.ts';
import {writeWorkbook} from '../../../data/workbook/write-workbook.ts';
import {manyVillages} from '../../bench/many-villages.ts';
import {drawn, event, mount, textOf} from '../../support/mount.ts';
import {bad, brought, good} from '../own-data/proeve.ts';

describe('<dash-own-data>', () => {
  it('tells of a package that is dropped, and hands it on when asked, its small counts withheld', async () => {
    const view = await opened();
    drop(...filesOf(good));
    await checked(view);
    expect(said(view)).toBe(
      '“Prøve” er uden fejl. 2 landsbyer, som det stod den 20. november 2022. ' +
        'Antal af personer under 5 er skjult. Opdigtede eksempeldata',
    );
    const handed = event<CustomEvent<DataPackage>>(view, 'dash-package');
    button(view, 'Vis landsbyerne').click();
    const {detail, bubbles, composed} = await handed;
    expect(detail.rows.villages.map(({name}) => name)).toEqual(['Ellum', 'Viby']);
    expect(detail.rows.volunteers.map(({people}) => people)).toEqual(['skjult', 'skjult']);
    expect([bubbles, composed]).toEqual([true, true]);
  });

  it('takes a zip, and a workbook', async () => {
    const view = await opened();
    drop(zipped());
    await checked(view);
    drop(await workbook());
    await checked(view);
    expect(said(view)).toContain('2 landsbyer');
  });

  it('tells all that is wrong, by file, errors first', async () => {
    const view = await opened();
    drop(...filesOf(bad));
    await checked(view);
    expect(said(view)).toContain('Her er 3 fejl, og derfor kan det ikke udgives.');
    expect(drawn(view, '.problems h3').map(textOf)).toEqual(['villages.csv 2 fejl, 1 note', 'volunteers.csv 1 fejl']);
    const [first] = drawn(view, '.problems li').map(textOf);
    expect(first).toBe(
      'Fejl: villages.csv, række 2, kolonne “municipality”: fandt “tønner”; ventede en af de 98 kommuners firecifrede kode. Mente I 0550 (Tønder)?',
    );
    const severities = drawn(view, '.problems:first-of-type li').map(({className}) => className);
    expect(severities).toEqual(['error', 'error', 'note']);
    expect(buttons(view)).not.toContain('Vis landsbyerne');
  });

  it('leads from a problem to its cell in a table of the sheet, and back', async () => {
    const view = await opened();
    drop(...filesOf(bad));
    await checked(view);
    const [link] = drawn<HTMLAnchorElement>(view, '.problems a');
    link!.click();
    await vi.waitFor(() => expect(drawn(view, 'table')).toHaveLength(1));
    const [cell] = drawn(view, '[data-meant]');
    expect([cell!.localName, cell!.className, textOf(cell!)]).toEqual(['td', 'error', 'tønner (fejl)']);
    expect(view.shadowRoot!.activeElement).toBe(cell);
    expect(drawn(view, 'thead th').map(textOf)).toEqual(['Række', 'A', 'B', 'C']);
    expect(drawn(view, 'tbody th').map(textOf)).toEqual(['1', '2', '3']);
    expect(view.shadowRoot!.getElementById('sagt')!.textContent).toContain('række 2, kolonne “municipality”');
    button(view, 'Tilbage til listen').click();
    await vi.waitFor(() => expect(view.shadowRoot!.activeElement).toBe(link));
    expect(drawn(view, 'table')).toEqual([]);
  });

  it('gives back a workbook with the cells marked, which is read as it was brought', async () => {
    const view = await opened();
    drop(...filesOf(bad));
    await checked(view);
    const saved = saves();
    button(view, 'Hent regnearket med mærkede celler').click();
    const book = await readXlsx(await saved(), {readStyles: true});
    expect(book.sheets[0]!.name).toBe('Problemer');
    expect(book.sheets.length).toBeGreaterThan(2);
  });

  it('gives the template, and what was brought as a workbook with the numbers that are withheld', async () => {
    const view = await opened();
    const saved = saves();
    button(view, 'Hent skabelon').click();
    const template = await readXlsx(await saved());
    expect(template.sheets.map(({name}) => name)).toContain('Landsbyer');
    drop(...filesOf(good));
    await checked(view);
    button(view, 'Hent som regneark').click();
    const {package: data} = await readSource(new Map([['a.xlsx', await saved()]]));
    expect(data!.rows.volunteers.map(({people}) => people)).toEqual([4, 12]);
  });

  it('says why what is no package cannot be checked', async () => {
    const view = await opened();
    drop(new File(['x'], 'kort.png'));
    await checked(view);
    expect(said(view)).toContain('hverken regneark, datapackage.json eller CSV-filer');
  });

  it('is open to the next package after a bad one', async () => {
    const view = await opened();
    drop(new File(['PK\x03\x04'], 'pakke.zip'));
    await checked(view);
    expect(said(view)).toContain('gået i stykker');
    drop(zipped());
    await checked(view);
    expect(drawn(view, '.bad')).toEqual([]);
  });

  it('minds only the last of several packages', async () => {
    const view = await opened();
    drop(zipped());
    drop(...filesOf(bad));
    await checked(view);
    expect(said(view)).toContain('3 fejl');
  });

  it('takes a file by keyboard, and the same again when it has been corrected', async () => {
    const view = await opened();
    const input = drawn<HTMLInputElement>(view, 'input[accept]')[0]!;
    for (let tabs = 0; view.shadowRoot!.activeElement !== input && tabs < 8; tabs++) await userEvent.tab();
    expect(view.shadowRoot!.activeElement).toBe(input);
    for (let time = 0; time < 2; time++) {
      await userEvent.upload(input, zipped());
      await checked(view);
      expect(input.value).toBe('');
    }
  });

  it('lets the page live while it checks ten million signs, shows how far it is, and can be stopped', async () => {
    const view = await opened();
    const files = Array.from(manyVillages(3000), ([name, text]) => new File([text], name));
    let beats = 0;
    const heart = setInterval(() => beats++, 10);
    drop(...files);
    await checked(view, 60_000);
    clearInterval(heart);
    expect(beats).toBeGreaterThan(20);
    drop(...files);
    await vi.waitFor(() => expect(drawn(view, 'progress')).toHaveLength(1));
    drawn(view, '[role=status] button')[0]!.click();
    await view.updateComplete;
    expect(said(view)).toBe('');
  }, 90_000);

  it('keeps the page from being left for a file that is dropped beside it', async () => {
    await opened();
    const move = new DragEvent('dragover', {dataTransfer: carrying(zipped()), cancelable: true, bubbles: true});
    document.body.dispatchEvent(move);
    expect(move.defaultPrevented).toBe(true);
  });

  for (const files of [null, good, bad])
    it(`passes axe ${files ? (files === good ? 'with a good package' : 'with a bad one') : 'before anything'}`, async () => {
      const view = await opened();
      if (files) drop(...filesOf(files));
      if (files) await checked(view);
      if (files === bad) drawn<HTMLAnchorElement>(view, '.problems a')[0]!.click();
      if (files === bad) await vi.waitFor(() => expect(drawn(view, 'table')).toHaveLength(1));
      const {violations} = await axe.run(view, {rules: {region: {enabled: false}}});
      expect(violations.map(({id, nodes}) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
});

function opened(): Promise<DashOwnData> {
  return mount<DashOwnData>(html`<dash-own-data></dash-own-data>`);
}

async function checked(view: DashOwnData, timeout = 10_000): Promise<void> {
  await vi
    .waitFor(() => expect(drawn(view, 'progress')).toHaveLength(1), {interval: 5, timeout: 2000})
    .catch(() => null);
  await vi.waitFor(() => expect(drawn(view, '.good, .bad')).toHaveLength(1), {timeout});
}

function button(view: DashOwnData, words: string): HTMLButtonElement {
  return drawn<HTMLButtonElement>(view, 'button').find((one) => textOf(one) === words)!;
}

function buttons(view: DashOwnData): string[] {
  return drawn(view, 'button').map(textOf);
}

/** The bytes of the next file that is handed to the reader, each time it is asked. */
function saves(): () => Promise<Uint8Array> {
  const files: Blob[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return createObjectURL(file);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  onTestFinished(() => void vi.restoreAllMocks());
  return async () => {
    await vi.waitFor(() => expect(files).not.toEqual([]), {timeout: 10_000});
    return new Uint8Array(await files.shift()!.arrayBuffer());
  };
}

async function workbook(): Promise<File> {
  const files = new Map(Object.entries(good).map(([name, text]) => [name, strToU8(text)]));
  const bytes = await writeWorkbook((await readSource(files)).package);
  return new File([bytes as Uint8Array<ArrayBuffer>], 'proeve.xlsx');
}

function said(view: DashOwnData): string {
  return textOf(drawn(view, '[role=status]:not(.making)')[0]!);
}

function filesOf(files: Readonly<Record<string, string>>): File[] {
  return brought(files).map(({file}) => file);
}

function zipped(): File {
  const entries = Object.entries(good).map(([name, text]) => [`proeve/${name}`, strToU8(text)] as const);
  return new File([zipSync(Object.fromEntries(entries))], 'proeve.zip');
}

function carrying(...files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

function drop(...files: readonly File[]): void {
  document.body.dispatchEvent(
    new DragEvent('drop', {dataTransfer: carrying(...files), bubbles: true, cancelable: true}),
  );
}
