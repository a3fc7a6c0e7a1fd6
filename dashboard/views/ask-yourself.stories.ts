import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {LocalDatabase} from '../database/local.ts';
import {sampleFacts} from '../panel/sample-question.ts';
import type {DashSql} from './ask-yourself.ts';
import './ask-yourself.ts';

interface Args {
  database: () => LocalDatabase;
  /** What the reader asks; left out, nothing yet. */
  sql?: string;
  /** What stands when the story has been told. */
  until: string;
}

type Story = StoryObj<Args>;

const villages = `
  CREATE TABLE villages AS
    SELECT 'By ' || nr AS name, CASE WHEN nr % 9 <> 4 THEN 60 + nr * 7 END AS inhabitants, nr / 4 AS share
    FROM (SELECT unnest(generate_series(1, 1200)) AS nr);
  COMMENT ON TABLE villages IS 'En række pr. landsby.';
  COMMENT ON COLUMN villages.inhabitants IS 'Antal indbyggere i området.';
  CREATE MACRO larger_than(size) AS TABLE SELECT name FROM villages WHERE inhabitants > size;
  COMMENT ON MACRO TABLE larger_than IS 'Landsbyerne med flere indbyggere.'`;

// One for all the stories, since each is a whole DuckDB.
const database = new LocalDatabase({fill: (loader) => loader.run(villages)});
const filled = () => database;
const missing = () => new LocalDatabase({address: new URL('/findes-ikke.duckdb.gz', location.href).href});

export default {
  title: 'Oversigten/dash-sql',
  component: 'dash-sql',
  render: ({database}) => html`<dash-sql .database=${database()} .source=${sampleFacts}></dash-sql>`,
  play: async ({canvasElement, args: {sql, until}}) => {
    const view = canvasElement.querySelector<DashSql>('dash-sql')!;
    if (sql) view.sql = sql;
    if (sql) void view.run();
    await waitFor(() => expect(view.shadowRoot!.querySelector(until)).not.toBeNull(), {timeout: 30_000});
  },
} satisfies Meta<Args>;

export const Before: Story = {name: 'Før nogen har spurgt', args: {database: filled, until: '.schema details'}};

export const Answered: Story = {
  name: 'Et svar, med tomme felter',
  args: {database: filled, sql: 'FROM villages ORDER BY inhabitants LIMIT 20', until: 'tbody td'},
};

export const TooMany: Story = {
  name: 'Flere rækker, end der vises',
  args: {database: filled, sql: 'FROM villages', until: 'tbody td'},
};

export const NoRows: Story = {
  name: 'Et svar uden rækker',
  args: {database: filled, sql: 'FROM villages WHERE inhabitants < 0', until: 'thead th'},
};

export const Mistaken: Story = {
  name: 'En forespørgsel med en fejl',
  args: {database: filled, sql: 'SELECT nam FROM villages', until: 'pre'},
};

export const NoDatabase: Story = {
  name: 'Databasen kan ikke hentes',
  args: {database: missing, until: '.schema .error'},
};
