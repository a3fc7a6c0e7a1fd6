import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {DashOwnData} from './own-data.ts';
import './own-data.ts';

type Files = Readonly<Record<string, string>>;
type Story = StoryObj<{files?: Files}>;

const description = {name: 'proeve', title: 'Prøve', updated: '2026-06-30', invented: true, smallestCount: 3};

const good: Files = {
  'datapackage.json': JSON.stringify(description),
  'villages.csv': 'id;navn;kommunekode\nellum;Ellum;0550\nviby;Viby;0440\n',
};

const bad: Files = {
  'datapackage.json': JSON.stringify({...description, updated: 'i går'}),
  'villages.csv': 'id;navn;kommunekode\nellum;Ellum;Tønner\nellum;Viby;0440\nøst;Østby;0440\n',
  'volunteers.csv': 'landsby;rolle;dato;antal\nellum;styregruppe;32-13-2026;mange\nvibby;unikke;3. maj 2026;12\n',
};

export default {
  title: 'Oversigten/dash-own-data',
  component: 'dash-own-data',
  render: () => html`<dash-own-data></dash-own-data>`,
  play: async ({canvasElement, args: {files}}) => {
    const view = canvasElement.querySelector<DashOwnData>('dash-own-data')!;
    if (!files) return;
    void view.open(Object.entries(files).map(([path, text]) => ({path, file: new File([text], path)})));
    await waitFor(() => expect(view.shadowRoot!.querySelector('.good, .bad')).not.toBeNull(), {timeout: 10_000});
  },
} satisfies Meta<{files?: Files}>;

export const Before: Story = {name: 'Før noget er valgt'};

export const Good: Story = {name: 'En pakke uden fejl', args: {files: good}};

export const WithRemarks: Story = {
  name: 'En pakke med noget at se på',
  args: {files: {...good, 'noter.csv': 'hører ikke til\n'}},
};

export const Bad: Story = {name: 'En pakke med fejl', args: {files: bad}};

export const NoPackage: Story = {name: 'Noget, der ikke er en pakke', args: {files: {'kort.png': ''}}};
