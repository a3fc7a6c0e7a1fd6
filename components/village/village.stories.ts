import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../goal-wheel/goal-wheel.ts';
import '../initiatives/initiatives.ts';
import {copied, drawn, feedAddress, noFeed, snippet} from '../internal/sample-page.ts';
import {lyngdal, sampleVillage} from '../internal/sample-villages.ts';
import '../progress/progress.ts';
import './village.ts';

interface Args {
  src?: string;
  goal?: number;
}

type Story = StoryObj<Args>;

const tag = 'blup-village';

const inside = `
  <blup-progress>Lyngdal er i gang med sin BLUP.</blup-progress>
  <h2>Det arbejder vi med</h2>
  <blup-goal-wheel></blup-goal-wheel>
  <h2>Vores initiativer</h2>
  <blup-initiatives></blup-initiatives>
`;

export default {
  title: 'Elementer/blup-village',
  component: tag,
  parameters: copied(snippet(tag, {}, inside), 'hidden'),
  render: ({src, goal}) => html`
    <blup-village src=${src ?? nothing} goal=${goal ?? nothing}>
      <blup-progress>Lyngdal er i gang med sin BLUP.</blup-progress>
      <h2>Det arbejder vi med</h2>
      <blup-goal-wheel>Vores mål.</blup-goal-wheel>
      <h2>Vores initiativer</h2>
      <blup-initiatives>Vores initiativer.</blup-initiatives>
    </blup-village>
  `,
  play: drawn,
} satisfies Meta<Args>;

export const WholeVillage: Story = {
  name: 'En landsby, tre elementer, én hentning',
  args: {src: feedAddress(lyngdal)},
  parameters: copied(snippet(tag, {}, inside)),
};

export const ChosenGoal: Story = {
  name: 'Et verdensmål valgt på forhånd for hele landsbyen',
  args: {src: feedAddress(lyngdal), goal: 15},
  parameters: copied(snippet(tag, {goal: 15}, inside)),
};

export const Choosing: Story = {
  name: 'Et mål valgt i hjulet snævrer listen ind',
  args: {src: feedAddress(lyngdal)},
  play: async (context) => {
    await drawn(context);
    const wheel = context.canvasElement.querySelector('blup-goal-wheel')!;
    const list = context.canvasElement.querySelector('blup-initiatives')!;
    await userEvent.click(wheel.shadowRoot!.querySelector('[id="7"]')!);
    await waitFor(() => expect(list.shadowRoot!.querySelector('[part=shown]')).toHaveTextContent('1 af 7 initiativer'));
  },
};

export const JustBegun: Story = {name: 'Kun navnet er kendt', args: {src: feedAddress(sampleVillage())}};

export const English: Story = {name: 'In English', args: {src: feedAddress(lyngdal)}, globals: {language: 'en'}};

export const Dark: Story = {name: 'På en mørk side', args: {src: feedAddress(lyngdal)}, globals: {surface: 'dark'}};

export const Narrow: Story = {
  name: 'Smal plads (320 px)',
  args: {src: feedAddress(lyngdal)},
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

export const Waiting: Story = {name: 'Før landsbyen er kommet: sidens egne ord', play: () => undefined};

export const Unreadable: Story = {
  name: 'Adressen er forkert: sidens egne ord',
  args: {src: noFeed},
  play: () => undefined,
};
