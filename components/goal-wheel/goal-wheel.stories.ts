import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent} from 'storybook/test';
import type {Layer} from '../../data/model/layer.ts';
import type {Village} from '../../data/model/village.ts';
import {copied, drawn, noFeed, ownWords, snippet, styled} from '../internal/sample-page.ts';
import {lyngdal, manyInitiatives, sampleGoal, sampleInitiative, sampleVillage} from '../internal/sample-villages.ts';
import './goal-wheel.ts';

interface Args {
  village?: Village;
  src?: string;
  view?: string;
  count?: string;
  goal?: number;
}

type Story = StoryObj<Args>;

const tag = 'blup-goal-wheel';

export default {
  title: 'Elementer/blup-goal-wheel',
  component: tag,
  parameters: copied(snippet(tag), 'hidden'),
  render: ({village, src, view, count, goal}) => html`
    <blup-goal-wheel
      .village=${village}
      src=${src ?? nothing}
      view=${view ?? nothing}
      count=${count ?? nothing}
      goal=${goal ?? nothing}
      >${ownWords}</blup-goal-wheel
    >
  `,
  play: drawn,
} satisfies Meta<Args>;

export const Wheel: Story = {name: 'Hjulet', args: {village: lyngdal}, parameters: copied(snippet(tag))};

export const Tree: Story = {
  name: 'Juletræet',
  args: {village: lyngdal, view: 'tree'},
  parameters: copied(snippet(tag, {view: 'tree'})),
};

export const Table: Story = {
  name: 'Tabellen',
  args: {village: lyngdal, view: 'table'},
  parameters: copied(snippet(tag, {view: 'table'})),
};

export const ChosenFromTheStart: Story = {
  name: 'Et mål valgt på forhånd',
  args: {village: lyngdal, goal: 11},
  parameters: copied(snippet(tag, {goal: 11})),
};

export const Choosing: Story = {
  name: 'Læseren vælger et mål',
  args: {village: lyngdal},
  play: async (context) => {
    await drawn(context);
    const page = context.canvasElement.querySelector('blup-goal-wheel')!.shadowRoot!;
    await userEvent.click(page.querySelector('[id="15"]')!);
    await expect(page.querySelector('[part=detail]')).toHaveTextContent('Vilde hegn langs Mosevej');
  },
};

export const CountingGoals: Story = {
  name: 'Landsbymål talt i stedet for initiativer',
  args: {village: lyngdal, count: 'goals'},
  parameters: copied(snippet(tag, {count: 'goals'})),
};

export const GoalsOnly: Story = {
  name: 'Landsbymål, men ingen initiativer endnu',
  args: {village: {...lyngdal, initiatives: []}},
};

export const SomeUntold: Story = {
  name: 'Nul er nul, og ikke oplyst er ikke nul',
  args: {
    village: sampleVillage({
      initiatives: [
        sampleInitiative('hegn', 'Vilde hegn', {sdgs: [15]}),
        sampleInitiative('loppetorv', 'Loppetorv'),
        sampleInitiative('kor', 'Kor for alle'),
      ],
    }),
  },
};

export const NothingTold: Story = {
  name: 'Verdensmål ikke oplyst',
  args: {village: sampleVillage({goals: [sampleGoal('sammen', 'Vi ses på tværs af alder')]})},
};

export const NothingYet: Story = {name: 'Ingen mål endnu', args: {village: sampleVillage()}};

export const Many: Story = {
  name: 'Tres initiativer',
  args: {village: sampleVillage({initiatives: manyInitiatives(60)})},
};

export const ManyInATree: Story = {
  name: 'Tres initiativer på juletræet',
  args: {village: sampleVillage({initiatives: manyInitiatives(60)}), view: 'tree'},
};

const threePillars: readonly Layer[] = [
  {key: 'mennesker', label: {da: 'Mennesker'}, goals: [1, 2, 3, 4, 5, 10, 16]},
  {key: 'planet', label: {da: 'Planeten'}, goals: [6, 7, 12, 13, 14, 15]},
  {key: 'sammen', label: {da: 'Det vi gør sammen, og det vi lever af'}, goals: [8, 9, 11, 17]},
];

export const OtherLayers: Story = {
  name: 'Juletræet med en anden inddeling',
  args: {village: {...lyngdal, layers: threePillars}, view: 'tree'},
};

export const LongNames: Story = {
  name: 'Meget lange navne',
  args: {
    goal: 11,
    village: sampleVillage({
      name: 'Øster Vintergækballe-Nørre Kløverlykkerup-Sønder Hasselmuskærhuse',
      goals: [sampleGoal('alt', 'Fællesskabsforankret bæredygtighedsomstilling i hele landdistriktet', [11])],
      initiatives: [sampleInitiative('hus', 'Forsamlingshusrenoveringsarbejdsgruppens solcelleanlæg', {sdgs: [7, 11]})],
    }),
  },
};

export const Narrow: Story = {
  name: 'Smal plads (320 px)',
  args: {village: lyngdal},
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

export const NarrowTree: Story = {
  ...Narrow,
  name: 'Juletræet på smal plads (320 px)',
  args: {village: lyngdal, view: 'tree'},
};

export const English: Story = {name: 'In English', args: {village: lyngdal, goal: 3}, globals: {language: 'en'}};

export const German: Story = {name: 'Auf Deutsch', args: {village: lyngdal, view: 'tree'}, globals: {language: 'de'}};

export const Dark: Story = {name: 'På en mørk side', args: {village: lyngdal, goal: 3}, globals: {surface: 'dark'}};

export const DarkTree: Story = {
  name: 'Juletræet på en mørk side',
  args: {village: lyngdal, view: 'tree'},
  globals: {surface: 'dark'},
};

export const Times: Story = {name: 'På en hvid side med Times', args: {village: lyngdal}, globals: {surface: 'times'}};

export const Tokens: Story = {
  name: 'Egne farver og former',
  args: {village: lyngdal, view: 'tree'},
  ...styled(`blup-goal-wheel {
  --blup-accent: #7a1f4f;
  --blup-accent-ink: #fdf0f6;
  --blup-line: #d9a7c2;
  --blup-radius: 0;
}`),
};

const parts = `blup-goal-wheel::part(base) { border: 1px solid; padding: 1em }
blup-goal-wheel::part(summary) { font-family: Georgia, serif; font-size: 1.3em }
blup-goal-wheel::part(views) { border-block: 1px dotted; padding-block: 0.5em }
blup-goal-wheel::part(picture) { background: #f3eee2 }
blup-goal-wheel::part(table) { font-size: 0.9em }
blup-goal-wheel::part(detail) { background: #fff6d6; padding: 1em }
blup-goal-wheel::part(disclaimer) { font-style: italic }
blup-goal-wheel::part(footnote) { text-align: end }
blup-goal-wheel::part(invented) { border-style: solid }`;

export const Parts: Story = {
  name: 'Hver del med sit eget udseende',
  args: {village: lyngdal, goal: 3},
  ...styled(parts),
};

export const TableParts: Story = {
  name: 'Tabellen med sit eget udseende',
  args: {village: lyngdal, view: 'table'},
  ...styled(parts),
};

export const Waiting: Story = {name: 'Før landsbyen er kommet: sidens egne ord', play: () => undefined};

export const Unreadable: Story = {
  name: 'Adressen er forkert: sidens egne ord',
  args: {src: noFeed},
  play: () => undefined,
};
