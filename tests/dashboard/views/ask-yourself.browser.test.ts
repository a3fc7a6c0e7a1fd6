import axe from 'axe-core';
import {html} from 'lit';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {LocalDatabase} from '../../../dashboard/database/local.ts';
import '../../../dashboard/views/ask-yourself.ts';
import type {DashSql} from '../../../dashboard/views/ask-yourself.ts';
import {drawn, event, mount, textOf} from '../../support/mount.ts';

vi.setConfig({testTimeout: 30_000, hookTimeout: 60_000});

const villages = `
  CREATE TABLE villages (name VARCHAR, inhabitants INTEGER, share DOUBLE);
  COMMENT ON TABLE villages IS 'Landsbyerne.';
  COMMENT ON COLUMN villages.share IS 'Andelen af frivillige.';
  INSERT INTO villages VALUES ('Ærø By', 1265, 0.5), ('=1+1', NULL, 12.25);
  CREATE MACRO larger_than(size) AS TABLE SELECT name FROM villages WHERE inhabitants > size;
  COMMENT ON MACRO TABLE larger_than IS 'De større.'`;
const endless = 'SELECT sum(range) FROM range(1000000000000)';

let database: LocalDatabase;
beforeAll(() => (database = new LocalDatabase({fill: (loader) => loader.run(villages)})).start());
afterAll(() => database.close());

describe('<dash-sql>', () => {
  it('shows what there is to ask about', async () => {
    const view = await opened();
    await soon(() => expect(textOf(view)).toContain('larger_than (size)'));
    const [table, formula] = drawn(view, '.schema details').map((part) => part.textContent.replace(/\s+/g, ' ').trim());
    expect(table).toBe(
      'villages 2 rækker Landsbyerne. name VARCHAR inhabitants INTEGER share DOUBLEAndelen af frivillige. Se rækkerne i villages',
    );
    expect(formula).toBe('larger_than (size) De større. Giver en tabel: FROM larger_than(…).');
  });

  it('answers in a table, with commas before decimals, and says how many rows it is', async () => {
    const view = await opened('SELECT name, inhabitants, share FROM villages ORDER BY share');
    const asked = event<CustomEvent<{sql: string}>>(view, 'dash-sql');
    await click('Kør');
    expect((await asked).detail.sql).toContain('ORDER BY share');
    await soon(() => expect(status(view)).toMatch(/^Svaret er 2 rækker\. [\d,]+ sekunder\.$/));
    expect(drawn(view, 'th').map(({textContent}) => textContent)).toEqual([
      'name VARCHAR',
      'inhabitants INTEGER',
      'share DOUBLE',
    ]);
    expect(drawn(view, 'td').map(({textContent}) => textContent)).toEqual([
      ...['Ærø By', '1265', '0,5'],
      ...['=1+1', 'NULL', '12,25'],
    ]);
  });

  it('asks what an address asks, and once', async () => {
    const view = await opened();
    const asked: string[] = [];
    view.addEventListener('dash-sql', (event) => asked.push((event as CustomEvent<{sql: string}>).detail.sql));
    view.asked = 'SELECT 7 AS syv';
    await soon(() => expect(drawn(view, 'td').map(({textContent}) => textContent)).toEqual(['7']));
    expect(drawn<HTMLTextAreaElement>(view, 'textarea')[0]!.value).toBe('SELECT 7 AS syv');
    view.sql = 'SELECT 8';
    await click('Kør');
    await soon(() => expect(drawn(view, 'td').map(({textContent}) => textContent)).toEqual(['8']));
    view.asked = 'SELECT 8';
    await view.updateComplete;
    expect(asked).toEqual(['SELECT 7 AS syv', 'SELECT 8']);
  });

  it('says that there are more rows than it shows', async () => {
    const view = await opened('FROM range(1500)');
    await click('Kør');
    await soon(() => expect(status(view)).toContain('de første 1.000 rækker. Flere rækker findes'));
    expect(drawn(view, 'tbody tr')).toHaveLength(1000);
  });

  it('is asked by keyboard, and called off', async () => {
    const view = await opened(endless);
    await userEvent.click(page.getByRole('textbox', {name: 'Forespørgsel i SQL'}));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await soon(() => expect(status(view)).toBe('Spørger …'));
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await soon(() => expect(status(view)).toBe('Afbrudt.'));
    await userEvent.click(page.getByText('villages', {exact: true}));
    await click('Se rækkerne i villages');
    await soon(() => expect(status(view)).toContain('Svaret er 2 rækker'));
    expect(drawn<HTMLTextAreaElement>(view, 'textarea')[0]!.value).toBe('FROM villages');
  });

  it('asks the newest when it is asked twice', async () => {
    const view = await opened(endless);
    void view.run();
    view.sql = 'SELECT 1 AS one';
    await view.run();
    await view.updateComplete;
    expect(status(view)).toContain('Svaret er 1 række.');
  });

  it('tells in Danish what is wrong, and then in DuckDB’s own words', async () => {
    const view = await opened('SELECT nmae FROM villages');
    await click('Kør');
    await soon(() => expect(status(view)).toBe('Forespørgslen passer ikke til tabellerne.'));
    expect(drawn(view, 'pre')[0]!.textContent).toContain('"nmae" not found');
  });

  it('shows markup in the data as the text it is', async () => {
    const view = await opened(`SELECT '<img src=x onerror=alert(1)>' AS "<b>name</b>"`);
    await click('Kør');
    await soon(() => expect(drawn(view, 'td')).toHaveLength(1));
    expect(drawn(view, 'td')[0]!.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(drawn(view, 'img, b')).toEqual([]);
  });

  it('says so when there is no database, and tries again', async () => {
    let isThere = false;
    const fill = (loader: {run(sql: string): Promise<void>}) =>
      isThere ? loader.run(villages) : Promise.reject(new Error('not yet'));
    const own = new LocalDatabase({fill});
    const view = await mount<DashSql>(html`<dash-sql .database=${own}></dash-sql>`);
    await soon(() => expect(textOf(view)).toContain('kunne ikke laves af tabellerne'));
    isThere = true;
    await click('Prøv igen');
    await soon(() => expect(textOf(view)).toContain('larger_than (size)'));
    own.close();
  });

  it.each([320, 1280])('passes axe at %i px, light and dark, with an answer and with an error', async (width) => {
    await page.viewport(width, 800);
    for (const sql of ['FROM villages', 'FROM vilages']) {
      const view = await opened(sql);
      await view.run();
      await view.updateComplete;
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        const {violations} = await axe.run(view, {rules: {region: {enabled: false}}});
        expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([]);
        expect(view.scrollWidth).toBeLessThanOrEqual(view.clientWidth);
      }
      view.remove();
    }
    document.documentElement.removeAttribute('style');
  });
});

async function opened(sql?: string): Promise<DashSql> {
  const view = await mount<DashSql>(html`<dash-sql .database=${database}></dash-sql>`);
  if (sql !== undefined) view.sql = sql;
  await view.updateComplete;
  return view;
}

function soon(check: () => void): Promise<void> {
  return vi.waitFor(check, 20_000);
}

function click(name: string): Promise<void> {
  return userEvent.click(page.getByRole('button', {name, exact: true}));
}

function status(view: DashSql): string {
  return drawn(view, '[role=status]')[0]!.textContent;
}
