import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {View} from '../questions/question.ts';
import type {Ask} from './ask.ts';
import type {PackageFacts} from './package-facts.ts';
import type {DashPanel} from './panel.ts';
import type {Shape} from './parts.ts';
import {everyone, manyRows, sampleFacts, sampleQuestion, sampleRows, sampleView, telling} from './sample-question.ts';
import './panel.ts';

interface Args {
  ask: Ask;
  view?: View;
  source?: PackageFacts;
  shape?: Shape;
}

type Story = StoryObj<Args>;

const narrowed: View = {...sampleView, filter: {...everyone, cohort: '2023-1'}};
const never: Ask = () => new Promise<never>(() => undefined);
const failing: Ask = () => Promise.reject(new Error('Binder Error: Table "frivillige" does not exist'));
const fewVillages = telling(sampleRows);

export default {
  title: 'Oversigten/dash-panel',
  component: 'dash-panel',
  render: ({ask, view = sampleView, source = sampleFacts, shape = 'diagram'}) => html`
    <h2>Frivillige</h2>
    <dash-panel .question=${sampleQuestion} .view=${view} .source=${source} .ask=${ask} .shape=${shape}>
      <a slot="tom" href="#alle">Vis alle landsbyer</a>
    </dash-panel>
  `,
  play: answered,
} satisfies Meta<Args>;

export const Small: Story = {name: 'Et svar', args: {ask: fewVillages}};

export const Table: Story = {name: 'Tabellen, med alle tegn', args: {ask: fewVillages, shape: 'tabel'}};

export const Sorting: Story = {
  name: 'Læseren sorterer tabellen',
  args: {ask: fewVillages, shape: 'tabel'},
  play: async (context) => {
    await answered(context);
    const {shadowRoot} = panelIn(context.canvasElement);
    await userEvent.click(shadowRoot!.querySelector('th button')!);
    await expect(shadowRoot!.querySelector('tbody tr:last-child th')).toHaveTextContent('Ågerup');
  },
};

export const Invented: Story = {
  name: 'Opdigtede eksempeldata, pr. 100 indbyggere',
  args: {ask: fewVillages, view: {...sampleView, measure: 'pr100'}, source: {...sampleFacts, invented: true}},
};

export const Large: Story = {name: 'Mange landsbyer', args: {ask: telling(manyRows(58))}};

export const Limited: Story = {name: 'Nogle af mange landsbyer', args: {ask: telling(manyRows(300))}};

export const LongTable: Story = {
  name: 'En lang tabel',
  args: {ask: telling(manyRows(300)), shape: 'tabel'},
};

export const Exploring: Story = {
  name: 'Læseren går gennem tegningen med piletasterne',
  args: {ask: fewVillages},
  play: async (context) => {
    await answered(context);
    const {shadowRoot} = panelIn(context.canvasElement);
    shadowRoot!.querySelector<HTMLElement>('.figure')!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(shadowRoot!.querySelector('.tip')).toHaveTextContent('Lyngdal: 1.204');
  },
};

export const Waiting: Story = {name: 'Venter på det første svar', args: {ask: never}, play: waits};

export const WaitingAgain: Story = {
  name: 'Venter på det næste svar',
  args: {ask: firstThen(fewVillages, never)},
  play: async (context) => {
    await answered(context);
    panelIn(context.canvasElement).view = narrowed;
    await waits(context);
  },
};

export const Failed: Story = {name: 'Det første svar kunne ikke findes', args: {ask: failing}, play: fails};

export const FailedAgain: Story = {
  name: 'Det næste svar kunne ikke findes',
  args: {ask: firstThen(fewVillages, failing)},
  play: async (context) => {
    await answered(context);
    panelIn(context.canvasElement).view = narrowed;
    await fails(context);
  },
};

export const NoVillages: Story = {name: 'Ingen landsbyer', args: {ask: telling([])}, play: isEmpty};

export const NobodyTold: Story = {
  name: 'Ingen har oplyst det',
  args: {ask: telling(sampleRows.filter(({volunteers}) => volunteers === null))},
  play: isEmpty,
};

interface Context {
  readonly canvasElement: HTMLElement;
}

function panelIn(canvas: HTMLElement): DashPanel {
  return canvas.querySelector('dash-panel')!;
}

/** Answers the first time with one, and after that with another. */
function firstThen(first: Ask, then: Ask): Ask {
  let isFirst = true;
  return (...args) => {
    const ask = isFirst ? first : then;
    isFirst = false;
    return ask(...args);
  };
}

function answered(context: Context): Promise<void> {
  return shows(context, '[aria-busy=false] .place > :is(.figure, .scroll)');
}

function waits(context: Context): Promise<void> {
  return shows(context, '[aria-busy=true] .waiting');
}

function fails(context: Context): Promise<void> {
  return shows(context, '.failure');
}

function isEmpty(context: Context): Promise<void> {
  return shows(context, '.nothing');
}

async function shows({canvasElement}: Context, selector: string): Promise<void> {
  await waitFor(() => expect(panelIn(canvasElement).shadowRoot!.querySelector(selector)).not.toBeNull(), {
    timeout: 5000,
  });
}
