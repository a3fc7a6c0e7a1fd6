import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {mostVillages, type Answer} from '../queries/answer.ts';
import type {MapMark} from '../queries/villages-on-map.ts';
import {everything} from '../questions/everything.ts';
import {meetings} from '../questions/meetings.ts';
import {missingData} from '../questions/missing-data.ts';
import type {Question, View} from '../questions/question.ts';
import {villageMap} from '../questions/village-map.ts';
import {sampleMap, sampleSquares} from './sample-map.ts';
import {sampleMeetings} from './sample-meetings.ts';
import {everyone, sampleFacts, sampleView} from './sample-question.ts';
import {sampleEverything, sampleHealth} from './sample-villages.ts';
import './panel.ts';

interface Args {
  /** A question with an answer to it; the story's own types keep the two together. */
  shown: {question: Question; answer: Answer<unknown>};
  /** What stands where there is something to see, and where there is not. */
  until?: string;
}

type Story = StoryObj<Args>;

const view: View = {...sampleView, filter: {...everyone, from: null, until: '2026-06-30'}};

export default {
  title: 'Oversigten/Landsbyer og møder',
  component: 'dash-panel',
  render: ({shown: {question, answer}}) => html`
    <h2>Landsbyer og møder</h2>
    <dash-panel
      .question=${question}
      .view=${view}
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

export const OnMap: Story = {name: 'Kortet', args: show(villageMap, sampleMap(24))};
export const OnMapMany: Story = {name: 'Kortet, 300 landsbyer', args: show(villageMap, sampleMap(300))};
export const OnMapSquares: Story = {name: 'Kortet, tusinder af landsbyer', args: show(villageMap, sampleSquares)};
export const OnMapNearlyEmpty: Story = {name: 'Kortet, næsten tomt', args: show(villageMap, sampleMap(1))};
export const OnMapNowhere: Story = {
  name: 'Kortet, ingen har oplyst koordinater',
  args: {...show(villageMap, nowhere(sampleMap(3))), until: '.nothing'},
};

export const Missing: Story = {name: 'Hvad der mangler', args: show(missingData, sampleHealth(24))};
export const MissingMany: Story = {
  name: 'Hvad der mangler, 300 landsbyer',
  args: show(missingData, first(sampleHealth(300))),
};
export const MissingNothing: Story = {name: 'Hvad der mangler: intet', args: show(missingData, sampleHealth(1))};

export const Meetings: Story = {name: 'Møder', args: show(meetings, sampleMeetings(12))};
export const MeetingsMany: Story = {name: 'Møder, hundredvis', args: show(meetings, sampleMeetings(60))};
export const MeetingsNearlyEmpty: Story = {name: 'Møder, næsten tom', args: show(meetings, sampleMeetings(1))};

export const Everything: Story = {
  name: 'Tabellen over det hele',
  args: {...show(everything, sampleEverything(24)), until: '.scroll'},
};
export const EverythingMany: Story = {
  name: 'Tabellen over det hele, 300 landsbyer',
  args: {...show(everything, first(sampleEverything(300))), until: '.scroll'},
};
export const EverythingNone: Story = {
  name: 'Tabellen over det hele, ingen landsbyer',
  args: {...show(everything, sampleEverything(0)), until: '.nothing'},
};

/** As many as are shown until the reader asks for all. */
function first<Row>({rows, ...answer}: Answer<Row>): Answer<Row> {
  return {...answer, rows: rows.slice(0, mostVillages)};
}

function nowhere(answer: Answer<MapMark>): Answer<MapMark> {
  return {...answer, rows: answer.rows.map((row) => ({...row, latitude: null, longitude: null})), told: 0};
}

function show<Row>(question: Question<Row>, answer: Answer<Row>): Pick<Args, 'shown'> {
  return {shown: {question, answer}};
}
