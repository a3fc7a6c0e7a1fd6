import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {Answer} from '../queries/answer.ts';
import {beforeAfter} from '../questions/before-after.ts';
import {phases} from '../questions/phases.ts';
import type {Question, View} from '../questions/question.ts';
import {roles} from '../questions/roles.ts';
import {threePurposes} from '../questions/three-purposes.ts';
import {volunteersOverTime} from '../questions/volunteers-over-time.ts';
import {volunteersSinceStart} from '../questions/volunteers-since-start.ts';
import {volunteers} from '../questions/volunteers.ts';
import {everyone, sampleFacts, sampleView} from './sample-question.ts';
import {emptyPurposes, samplePhases, samplePurposes} from './sample-phases.ts';
import {
  sampleBeforeAfter,
  sampleOverTime,
  sampleRoles,
  sampleSinceStart,
  sampleVolunteers,
} from './sample-volunteers.ts';
import './panel.ts';

interface Args {
  /** A question with an answer to it; the story's own types keep the two together. */
  shown: {question: Question; answer: Answer<unknown>};
  view?: View;
}

type Story = StoryObj<Args>;

const whole: View = {...sampleView, filter: {...everyone, from: null, until: '2026-06-30'}};
const per100: View = {...whole, measure: 'pr100'};
const withoutLines = {...sampleSinceStart(3), lines: []};

export default {
  title: 'Oversigten/Frivillige',
  component: 'dash-panel',
  render: ({shown: {question, answer}, view = whole}) => html`
    <h2>Frivillige</h2>
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

export const Purposes: Story = {name: 'De tre formål', args: show(threePurposes, samplePurposes)};
export const PurposesNearlyEmpty: Story = {
  name: 'De tre formål, næsten tom',
  args: show(threePurposes, emptyPurposes),
};

export const Phases: Story = {name: 'Faser', args: show(phases, samplePhases(24))};
export const PhasesNearlyEmpty: Story = {name: 'Faser, næsten tom', args: show(phases, samplePhases(2))};

export const Villages: Story = {name: 'Landsbyer', args: show(volunteers, sampleVolunteers(24))};
export const VillagesPer100: Story = {
  name: 'Landsbyer, pr. 100 indbyggere',
  args: {...show(volunteers, sampleVolunteers(24)), view: per100},
};
export const VillagesNearlyEmpty: Story = {name: 'Landsbyer, næsten tom', args: show(volunteers, sampleVolunteers(1))};

export const Roles: Story = {name: 'Roller', args: show(roles, sampleRoles(24))};
export const RolesOfMany: Story = {name: 'Roller, mange landsbyer', args: show(roles, sampleRoles(300))};
export const RolesNearlyEmpty: Story = {name: 'Roller, næsten tom', args: show(roles, sampleRoles(1))};

export const BeforeAfter: Story = {name: 'Før og efter', args: show(beforeAfter, sampleBeforeAfter(24))};
export const BeforeAfterNearlyEmpty: Story = {
  name: 'Før og efter, næsten tom',
  args: show(beforeAfter, sampleBeforeAfter(1)),
};

export const OverTime: Story = {name: 'Over tid', args: show(volunteersOverTime, sampleOverTime(22, 24))};
export const OverTimePer100: Story = {
  name: 'Over tid, pr. 100 indbyggere',
  args: {...show(volunteersOverTime, sampleOverTime(22, 24)), view: per100},
};
export const OverTimeNearlyEmpty: Story = {
  name: 'Over tid, næsten tom',
  args: show(volunteersOverTime, sampleOverTime(1, 1)),
};

export const SinceStart: Story = {name: 'Siden start', args: show(volunteersSinceStart, sampleSinceStart(3))};
export const SinceStartOfMany: Story = {
  name: 'Siden start, mange landsbyer',
  args: show(volunteersSinceStart, withoutLines),
};
export const SinceStartNearlyEmpty: Story = {
  name: 'Siden start, næsten tom',
  args: show(volunteersSinceStart, sampleSinceStart(1, 1)),
};

function show<Row>(question: Question<Row>, answer: Answer<Row>): Pick<Args, 'shown'> {
  return {shown: {question, answer}};
}
