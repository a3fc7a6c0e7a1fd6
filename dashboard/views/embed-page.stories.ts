import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {sampleCourse, sampleVillage} from '../../components/internal/sample-villages.ts';
import type {VillageEntry} from '../../data/model/package-index.ts';
import type {Village} from '../../data/model/village.ts';
import {LocalDatabase} from '../database/local.ts';
import '../dashboard.css';
import type {Origin} from '../open-package.ts';
import './embed-page.ts';

interface Args {
  fetchVillage: () => Promise<Village>;
}

type Story = StoryObj<Args>;

const entry: VillageEntry = {
  id: 'lyngdal',
  name: 'Lyngdal',
  municipality: {code: '0550', name: 'Tønder'},
  cohort: null,
  state: 'ongoing',
  phase: null,
  initiatives: null,
  feed: 'villages/lyngdal.json',
  page: 'villages/lyngdal/',
};

const site = new URL('/', location.href).href;
const told = {name: 'proeve', title: 'Prøve', description: null, updated: '2026-06-30', invented: true};

function originOf(fetchVillage: Args['fetchVillage']): Origin {
  return {
    prepared: {
      format: 1,
      package: {...told, smallestCount: null, hash: null},
      municipality: null,
      cohort: null,
      options: {municipalities: [], cohorts: [], phases: [], years: [], sdgs: [], statuses: []},
      answers: {},
    },
    database: new LocalDatabase({fill: () => Promise.resolve()}),
    edition: null,
    address: `${site}data/proeve/index.json`,
    fetchPrepared: () => Promise.reject(new Error('der er intet regnet ud på forhånd')),
    fetchVillages: () => Promise.resolve([entry]),
    fetchVillage,
  };
}

export default {
  title: 'Oversigten/dash-embed',
  component: 'dash-embed',
  render: ({fetchVillage}) =>
    html`<dash-embed .entries=${[entry]} .entry=${entry} .origin=${originOf(fetchVillage)} .site=${site}></dash-embed>`,
  play: ({canvasElement}) =>
    waitFor(() => expect(canvasElement.querySelector('.problem, textarea[readonly], pre')).not.toBeNull()),
} satisfies Meta<Args>;

const lyngdal = sampleVillage({process: sampleCourse(['done', 'done', 'current'])});

export const Chosen: Story = {
  name: 'Vejen, som kode og som den vil se ud',
  args: {fetchVillage: () => Promise.resolve(lyngdal)},
};

export const NoVillage: Story = {
  name: 'Når landsbyens data ikke kan hentes',
  args: {fetchVillage: () => Promise.reject(new Error('der er ingen forbindelse'))},
};

export const Tested: Story = {
  name: 'Selvtesten af en side uden mærket',
  args: {fetchVillage: () => Promise.resolve(lyngdal)},
  play: async ({canvasElement}) => {
    const source = await within(canvasElement).findByLabelText('Sidens kilde');
    await userEvent.type(source, '<p>Velkommen til Lyngdal</p>');
    await waitFor(() => expect(canvasElement.querySelector('.findings .bad')).not.toBeNull());
  },
};
