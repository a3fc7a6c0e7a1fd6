import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {Answer} from '../queries/answer.ts';
import type {Question, View} from '../questions/question.ts';
import {sideBySide} from '../questions/side-by-side.ts';
import {sinceStartSideBySide} from '../questions/since-start-side-by-side.ts';
import {sampleComparison, sampleWays} from './sample-comparisons.ts';
import {everyone, sampleFacts, sampleView} from './sample-question.ts';
import './panel.ts';

interface Args {
  /** A question with an answer to it; the story's own types keep the two together. */
  shown: {question: Question; answer: Answer<unknown>};
  measure?: View['measure'];
  /** What stands where there is something to see, and where there is not. */
  until?: string;
}

type Story = StoryObj<Args>;

export default {
  title: 'Oversigten/Side om side',
  component: 'dash-panel',
  render: ({shown: {question, answer}, measure = 'antal'}) => html`
    <h2>Side om side</h2>
    <dash-panel
      .question=${question}
      .view=${viewOf(answer, measure)}
      .source=${sampleFacts}
      .ask=${() => Promise.resolve(answer)}
    ></dash-panel>
  `,
  play: async ({canvasElement, args: {until = '.figure'}}) => {
    const {shadowRoot} = canvasElement.querySelector('dash-panel')!;
    await waitFor(() => expect(shadowRoot!.querySelector(`[aria-busy=false] .place > ${until}`)).not.toBeNull(), {
      timeout: 5000,
    });
  },
} satisfies Meta<Args>;

export const One: Story = {name: 'En landsby ved siden af andre', args: show(sideBySide, sampleComparison(1))};
export const Three: Story = {name: 'Tre landsbyer', args: show(sideBySide, sampleComparison(3))};
export const Six: Story = {name: 'Seks landsbyer blandt hundredvis', args: show(sideBySide, sampleComparison(6, 300))};
export const Alone: Story = {name: 'En landsby uden andre', args: show(sideBySide, sampleComparison(1, 0))};
export const NoneChosen: Story = {
  name: 'Ingen landsbyer valgt',
  args: {...show(sideBySide, sampleComparison(0)), until: '.nothing'},
};

export const WayOfOne: Story = {name: 'En landsby siden start', args: show(sinceStartSideBySide, sampleWays(1))};
export const WaysOfThree: Story = {
  name: 'Tre landsbyer siden start, pr. 100 indbyggere',
  args: {...show(sinceStartSideBySide, sampleWays(3)), measure: 'pr100'},
};
export const WaysOfSix: Story = {
  name: 'Seks landsbyer på tre hold siden start',
  args: show(sinceStartSideBySide, sampleWays(6, 3)),
};
export const WayUnknown: Story = {
  name: 'Siden start, ikke oplyst',
  args: {...show(sinceStartSideBySide, {rows: [], villages: 2, told: 0}), until: '.nothing'},
};

function viewOf({villages}: Answer<unknown>, measure: View['measure']): View {
  const ids = Array.from({length: villages}, (_, i) => `by-${i}`);
  return {...sampleView, measure, filter: {...everyone, villages: ids, from: null, until: '2026-06-30'}};
}

function show<Row>(question: Question<Row>, answer: Answer<Row>): Pick<Args, 'shown'> {
  return {shown: {question, answer}};
}
