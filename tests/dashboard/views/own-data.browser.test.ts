import axe from 'axe-core';
import {strToU8, zipSync} from 'fflate';
import {html} from 'lit';
import {describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import '../../../dashboard/views/own-data.ts';
import type {DashOwnData} from '../../../dashboard/views/own-data.ts';
import type {DataPackage} from '../../../data/model/package.ts';
import {manyVillages} from '../../bench/many-villages.ts';
import {drawn, event, mount, textOf} from '../../support/mount.ts';
import {bad, brought, good} from '../own-data/proeve.ts';

describe('<dash-own-data>', () => {
  it('hands on a package that is dropped, its small counts withheld, and says so', async () => {
    const view = await opened();
    const handed = event<CustomEvent<DataPackage>>(view, 'dash-package');
    drop(...filesOf(good));
    const {detail, bubbles, composed} = await handed;
    expect(detail.description.title).toBe('Prøve');
    expect(detail.rows.villages.map(({name}) => name)).toEqual(['Ellum', 'Viby']);
    expect(detail.rows.volunteers.map(({people}) => people)).toEqual(['skjult', 'skjult']);
    expect([bubbles, composed]).toEqual([true, true]);
    expect(said(view)).toBe(
      '“Prøve” er uden fejl og åbnes nu her på siden. 2 landsbyer, som det stod den 20. november 2022. ' +
        'Antal af personer under 5 er skjult. Opdigtede eksempeldata',
    );
  });

  it('hands on a package that is zipped', async () => {
    const view = await opened();
    const handed = event<CustomEvent<DataPackage>>(view, 'dash-package');
    drop(zipped());
    expect((await handed).detail.rows.villages).toHaveLength(2);
  });

  it('tells all that is wrong, by file, in the words of the build, and hands on nothing', async () => {
    const view = await opened();
    const heard = vi.fn();
    view.addEventListener('dash-package', heard);
    drop(...filesOf(bad));
    await vi.waitFor(() => expect(said(view)).toContain('3 fejl'));
    expect(said(view)).toBe(
      'Datapakken har 3 fejl og vises ikke. Ret filerne, og prøv igen. Det, siden viste før, står uændret.',
    );
    expect(drawn(view, 'h3').map(textOf)).toEqual(['villages.csv 2 fejl', 'volunteers.csv 1 fejl']);
    expect(drawn(view, 'li').map(textOf)).toEqual([
      'villages.csv, række 2, kolonne “municipality”: fandt “tønner”; ventede en af de 98 kommuners firecifrede kode. Mente I 0550 (Tønder)?',
      'villages.csv, række 3, kolonne “id”: fandt “ellum”; ventede at samme “Id” kun står én gang. Det står allerede i række 2.',
      'volunteers.csv, række 2, kolonne “people”: fandt “mange”; ventede et antal som 40 eller 1.100.',
    ]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('shows the remarks on a package before it is opened', async () => {
    const view = await opened();
    const heard = vi.fn();
    view.addEventListener('dash-package', heard);
    drop(...filesOf({...good, 'noter.csv': 'hører ikke til\n'}));
    await vi.waitFor(() => expect(said(view)).toContain('er uden fejl. 2 landsbyer'));
    expect(said(view)).toContain('Der er 1 bemærkning, som I bør se på først.');
    expect(drawn(view, 'li').map(textOf)[0]).toContain('Bemærk: noter.csv');
    expect(heard).not.toHaveBeenCalled();
    drawn(view, '[role=status] button')[0]!.click();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('says why what is no package cannot be checked', async () => {
    const view = await opened();
    drop(new File(['x'], 'kort.png'));
    await vi.waitFor(() => expect(said(view)).toContain('Her er hverken datapackage.json eller CSV-filer.'));
  });

  it('is open to the next package after a bad one', async () => {
    const view = await opened();
    drop(new File(['PK\x03\x04'], 'pakke.zip'));
    await vi.waitFor(() => expect(said(view)).toContain('gået i stykker'));
    const handed = event(view, 'dash-package');
    drop(zipped());
    await handed;
    expect(drawn(view, '.bad')).toEqual([]);
  });

  it('minds only the last of several packages', async () => {
    const view = await opened();
    const heard = vi.fn();
    view.addEventListener('dash-package', heard);
    drop(zipped());
    drop(...filesOf(bad));
    await vi.waitFor(() => expect(said(view)).toContain('3 fejl'));
    expect(heard).not.toHaveBeenCalled();
  });

  it('takes a file by keyboard, and the same again when it has been corrected', async () => {
    const view = await opened();
    const input = drawn<HTMLInputElement>(view, 'input[accept]')[0]!;
    for (let tabs = 0; view.shadowRoot!.activeElement !== input && tabs < 5; tabs++) await userEvent.tab();
    expect(view.shadowRoot!.activeElement).toBe(input);
    for (let time = 0; time < 2; time++) {
      const handed = event(view, 'dash-package');
      await userEvent.upload(input, zipped());
      await handed;
      expect(input.value).toBe('');
    }
  });

  it('tells those who cannot see it, in a place that was there before', async () => {
    const view = await opened();
    const [status] = drawn(view, '[role=status]');
    drop(zipped());
    await event(view, 'dash-package');
    expect(drawn(view, '[role=status]')).toEqual([status]);
    expect(textOf(status!)).toContain('uden fejl');
  });

  it('lets the page live while it checks ten million signs, and can be stopped', async () => {
    const view = await opened();
    const files = Array.from(manyVillages(3000), ([name, text]) => new File([text], name));
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    });
    drop(...files);
    const {detail} = await event<CustomEvent<DataPackage>>(view, 'dash-package');
    clearInterval(beat);
    expect(detail.rows.villages).toHaveLength(3000);
    expect(longest).toBeLessThan(500);

    drop(...files);
    await vi.waitFor(() => expect(said(view)).toContain('Gennemgår datapakken'));
    drawn(view, '[role=status] button')[0]!.click();
    await view.updateComplete;
    expect(said(view)).toBe('');
  }, 60_000);

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
      if (files) await vi.waitFor(() => expect(said(view)).toMatch(/fejl/));
      const {violations} = await axe.run(view, {rules: {region: {enabled: false}}});
      expect(violations.map(({id, nodes}) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
});

function opened(): Promise<DashOwnData> {
  return mount<DashOwnData>(html`<dash-own-data></dash-own-data>`);
}

function said(view: DashOwnData): string {
  return textOf(drawn(view, '[role=status]')[0]!);
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
