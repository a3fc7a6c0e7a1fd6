import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {LocalDatabase} from '../database/local.ts';
import {sampleFacts} from '../panel/sample-question.ts';
import {everything} from '../selection.ts';
import './report.ts';

// A file that is none of ours, so that there is nothing to make a report of.
const missing = new LocalDatabase({address: new URL('/findes-ikke.duckdb.gz', location.href).href});

export default {
  title: 'Oversigten/dash-report',
  component: 'dash-report',
  render: () =>
    html`<dash-report
      .database=${missing}
      .source=${sampleFacts}
      .selection=${everything}
      .site=${null}
    ></dash-report>`,
} satisfies Meta;

export const Before: StoryObj = {name: 'Før den er lavet'};

export const Failed: StoryObj = {
  name: 'Når den ikke kan laves',
  play: async ({canvasElement}) => {
    const view = canvasElement.querySelector('dash-report')!;
    view.shadowRoot!.querySelector<HTMLElement>('button[type=submit]')!.click();
    const problem = () => view.shadowRoot!.querySelector('[role=alert]')!.textContent.trim();
    await waitFor(() => expect(problem()).toContain('Det kunne ikke laves'), {timeout: 30_000});
  },
};
