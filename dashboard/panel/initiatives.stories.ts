import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {funnelMarks} from '../charts/funnel-marks.ts';
import {ratePoints} from '../charts/rate-points.ts';
import type {Answer} from '../queries/answer.ts';
import {funnel} from '../questions/funnel.ts';
import {initiativeSurvival} from '../questions/initiative-survival.ts';
import {initiativesBegun} from '../questions/initiatives-begun.ts';
import {initiativesByGoal} from '../questions/initiatives-by-goal.ts';
import {initiativesByStatus} from '../questions/initiatives-by-status.ts';
import type {Question, View} from '../questions/question.ts';
import {volunteersAndInitiatives} from '../questions/volunteers-and-initiatives.ts';
import {
  sampleAnswer,
  sampleBegun,
  sampleGoals,
  sampleRates,
  sampleStatuses,
  sampleSurvival,
} from './sample-initiatives.ts';
import {everyone, sampleFacts, sampleView} from './sample-question.ts';
import './panel.ts';

interface Args {
  /** A question with an answer to it; the story's own types keep the two together. */
  shown: {question: Question; answer: Answer<unknown>};
  view?: View;
}

type Story = StoryObj<Args>;

export default {
  title: 'Oversigten/Initiativer',
  component: 'dash-panel',
  render: ({shown: {question, answer}, view = {...sampleView, filter: {...everyone, from: null}}}) => html`
    <h2>Initiativer</h2>
    <dash-panel
      .question=${question}
      .view=${view}
      .source=${sampleFacts}
      .ask=${() => Promise.resolve(answer)}
    ></dash-panel>
  `,
  play: async ({canvasElement}) => {
    const {shadowRoot} = canvasElement.querySelector('dash-panel')!;
    await waitFor(() => expect(shadowRoot!.querySelector('[aria-busy=false] .place > *')).not.toBeNull(), {
      timeout: 5000,
    });
  },
} satisfies Meta<Args>;

export const Status: Story = {
  name: 'Status',
  args: show(initiativesByStatus, sampleAnswer(sampleStatuses([20, 13, 5, 78, 33, 10, 25, 1]), 24, 21)),
};

export const StatusNearlyEmpty: Story = {
  name: 'Status, næsten tom',
  args: show(initiativesByStatus, sampleAnswer(sampleStatuses([0, 1]), 4, 1)),
};

const served = [
  [1, 0],
  [12, 6],
  [32, 15],
  [15, 9],
  [2, 0],
  [6, 4],
  [7, 8],
  [11, 4],
  [3, 4],
  [14, 5],
  [41, 29],
  [14, 9],
  [10, 12],
  [0, 0],
  [16, 14],
  [4, 2],
  [7, 0],
] as const;

export const Goals: Story = {
  name: 'Verdensmål',
  args: show(initiativesByGoal, sampleAnswer(sampleGoals(served, 12), 24, 21)),
};

export const GoalsNearlyEmpty: Story = {
  name: 'Verdensmål, næsten tom',
  args: show(
    initiativesByGoal,
    sampleAnswer(
      sampleGoals(
        [
          [0, 0],
          [0, 1],
        ],
        4,
      ),
      4,
      1,
    ),
  ),
};

export const Begun: Story = {
  name: 'Over tid, med kvartaler uden nye og nogle uden dato',
  args: show(
    initiativesBegun,
    sampleAnswer(sampleBegun(2021, [0, 0, 0, 2, 4, 8, 9, 6, 3, 0, 0, 17, 22, 20, 12, 7], 3), 24, 21),
  ),
};

export const BegunNearlyEmpty: Story = {
  name: 'Over tid, næsten tom',
  args: show(initiativesBegun, sampleAnswer(sampleBegun(2024, [1], 0), 4, 1)),
};

export const SurvivalBars: Story = {
  name: 'Overlevelse',
  args: show(
    initiativeSurvival,
    sampleAnswer(
      sampleSurvival([
        {of: 16, drift: 5, realiseret: 20, igang: 63},
        {of: 11, drift: 5, realiseret: 26, igang: 28, pause: 3},
        {of: 11, drift: 31, realiseret: 20, igang: 5, pause: 4, opgivet: 2},
        {of: 0},
      ]),
      24,
      16,
    ),
  ),
};

export const SurvivalNearlyEmpty: Story = {
  name: 'Overlevelse, næsten tom: antal i stedet for procent',
  args: show(
    initiativeSurvival,
    sampleAnswer(sampleSurvival([{of: 1, igang: 3}, {of: 1, igang: 2, opgivet: 1}, {of: 0}, {of: 0}]), 4, 1),
  ),
};

export const Together: Story = {
  name: 'Frivillige og initiativer',
  args: show(volunteersAndInitiatives, sampleAnswer(ratePoints(sampleRates(24), [], 400), 24, 20)),
};

export const TogetherMany: Story = {
  name: 'Frivillige og initiativer, mange landsbyer',
  args: show(volunteersAndInitiatives, {...sampleAnswer(ratePoints(sampleRates(900), [], 400), 900, 740), total: 900}),
};

export const TogetherNearlyEmpty: Story = {
  name: 'Frivillige og initiativer, næsten tom',
  args: show(volunteersAndInitiatives, sampleAnswer(ratePoints(sampleRates(2), [], 400), 4, 2)),
};

export const Funnel: Story = {
  name: 'Tragt',
  args: show(funnel, sampleAnswer(funnelMarks(sampleRates(24), [], 400), 24, 22)),
};

export const FunnelChosen: Story = {
  name: 'Tragt, to landsbyer valgt',
  args: {
    ...show(funnel, sampleAnswer(funnelMarks(sampleRates(24), ['v3', 'v9'], 400), 2, 2)),
    view: {...sampleView, filter: {...everyone, villages: ['v3', 'v9']}},
  },
};

export const FunnelMany: Story = {
  name: 'Tragt, mange landsbyer',
  args: show(funnel, {...sampleAnswer(funnelMarks(sampleRates(900), [], 400), 900, 860), total: 900}),
};

export const FunnelNearlyEmpty: Story = {
  name: 'Tragt, næsten tom',
  args: show(funnel, sampleAnswer(funnelMarks(sampleRates(1), [], 400), 4, 1)),
};

function show<Row>(question: Question<Row>, answer: Answer<Row>): {shown: Args['shown']} {
  return {shown: {question: question, answer}};
}
