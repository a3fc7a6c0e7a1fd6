import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent} from 'storybook/test';
import type {Initiative, Village} from '../../data/model/village.ts';
import {copied, drawn, noFeed, ownWords, snippet, styled} from '../internal/sample-page.ts';
import {
  comingYear,
  lyngdal,
  manyInitiatives,
  sampleCourse,
  sampleInitiative,
  sampleVillage,
} from '../internal/sample-villages.ts';
import './initiatives.ts';

interface Args {
  village?: Village;
  src?: string;
  goal?: number;
}

type Story = StoryObj<Args>;

const tag = 'blup-initiatives';

export default {
  title: 'Elementer/blup-initiatives',
  component: tag,
  parameters: copied(snippet(tag), 'hidden'),
  render: ({village, src, goal}) => html`
    <blup-initiatives .village=${village} src=${src ?? nothing} goal=${goal ?? nothing}>${ownWords}</blup-initiatives>
  `,
  play: drawn,
} satisfies Meta<Args>;

export const List: Story = {name: 'Listen', args: {village: lyngdal}, parameters: copied(snippet(tag))};

export const ChosenGoal: Story = {
  name: 'Kun et verdensmål, valgt på forhånd',
  args: {village: lyngdal, goal: 15},
  parameters: copied(snippet(tag, {goal: 15})),
};

export const Searching: Story = {
  name: 'Læseren søger',
  args: {village: lyngdal},
  play: async (context) => {
    await drawn(context);
    const page = context.canvasElement.querySelector('blup-initiatives')!.shadowRoot!;
    await userEvent.type(page.querySelector('input')!, 'hegn');
    await expect(page.querySelector('[part=shown]')).toHaveTextContent('1 af 7 initiativer');
  },
};

export const NothingFound: Story = {
  name: 'Læseren finder intet',
  args: {village: lyngdal},
  play: async (context) => {
    await drawn(context);
    const page = context.canvasElement.querySelector('blup-initiatives')!.shadowRoot!;
    await userEvent.type(page.querySelector('input')!, 'svømmehal');
    await expect(page.querySelector('[part=shown]')).toHaveTextContent('0 af 7 initiativer');
  },
};

export const HandsNeeded: Story = {
  name: 'Mangler hænder',
  args: {
    village: withInitiatives(
      sampleInitiative('leg', 'Naturlegeplads', {
        status: 'igang',
        hands: {note: 'Fire til at grave og to til at brygge kaffe'},
        contact: {email: 'leg@lyngdal.example', phone: '+45 00 00 12 34', link: 'https://lyngdal.example/leg'},
      }),
      sampleInitiative('kor', 'Kor for alle', {status: 'ide', hands: {note: null}}),
    ),
  },
};

export const NextSteps: Story = {
  name: 'Næste skridt, og hvornår',
  args: {
    village: withInitiatives(
      sampleInitiative('plantedag', 'Plantedag: kan gemmes i kalenderen', {
        status: 'igang',
        nextStep: {text: 'Vi planter', date: `${comingYear}-10-03`, time: '10:00', place: 'Ved gadekæret'},
      }),
      sampleInitiative('hegn', 'Hegn: engang til foråret', {
        status: 'planlagt',
        nextStep: {text: 'Møde med kommunen', date: `${comingYear}-21`, time: null, place: null},
      }),
      sampleInitiative('shelter', 'Shelter: dagen er gået', {
        status: 'planlagt',
        nextStep: {text: 'Vi bygger', date: '2025-06-14', time: null, place: null},
      }),
    ),
  },
};

export const Achieved: Story = {
  name: 'Det lykkedes',
  args: {
    village: withInitiatives(
      sampleInitiative('shelter', 'Shelter ved åen', {status: 'realiseret', since: '2026-05-30'}),
      sampleInitiative('spisning', 'Fællesspisning', {status: 'drift', since: '2026-02-05'}),
    ),
  },
};

export const NamesOnly: Story = {
  name: 'Kun navnene er oplyst',
  args: {village: withInitiatives(sampleInitiative('kor', 'Kor for alle'), sampleInitiative('have', 'Fælles have'))},
};

export const EmptyEarly: Story = {
  name: 'Ingen initiativer endnu: det er normalt',
  args: {village: sampleVillage({process: sampleCourse(['done', 'current'])})},
};

export const Empty: Story = {name: 'Ingen initiativer oplyst', args: {village: sampleVillage()}};

export const Sixty: Story = {
  name: 'Tres initiativer',
  args: {village: sampleVillage({initiatives: manyInitiatives(60)})},
};

export const LongNames: Story = {
  name: 'Meget lange navne',
  args: {
    village: withInitiatives(
      sampleInitiative('hus', 'Forsamlingshusrenoveringsarbejdsgruppens solcelleanlæg', {
        description:
          'https://lyngdal.example/en/meget/lang/adresse/som/ingen/steder/kan/deles-men-alligevel-skal-kunne-staa-her',
        status: 'igang',
        sdgs: Array.from({length: 17}, (_, i) => i + 1),
        workingGroup: 'Arbejdsgruppen for Øster Vintergækballe-Nørre Kløverlykkerup-Sønder Hasselmuskærhuse',
      }),
    ),
  },
};

export const Narrow: Story = {
  name: 'Smal plads (320 px)',
  args: {village: lyngdal},
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

export const English: Story = {name: 'In English', args: {village: lyngdal}, globals: {language: 'en'}};

export const German: Story = {name: 'Auf Deutsch', args: {village: lyngdal}, globals: {language: 'de'}};

export const Dark: Story = {name: 'På en mørk side', args: {village: lyngdal}, globals: {surface: 'dark'}};

export const Times: Story = {name: 'På en hvid side med Times', args: {village: lyngdal}, globals: {surface: 'times'}};

export const Tokens: Story = {
  name: 'Egne farver og former',
  args: {village: lyngdal},
  ...styled(`blup-initiatives {
  --blup-accent: #7a1f4f;
  --blup-accent-ink: #fdf0f6;
  --blup-warm: #1f4f7a;
  --blup-line: #d9a7c2;
  --blup-radius: 0;
}`),
};

export const Parts: Story = {
  name: 'Hver del med sit eget udseende',
  args: {village: lyngdal},
  ...styled(`blup-initiatives::part(base) { border: 1px solid; padding: 1em }
blup-initiatives::part(controls) { border-block: 1px dotted; padding-block: 0.5em }
blup-initiatives::part(shown) { font-weight: bold }
blup-initiatives::part(list) { background: #f3eee2; padding: 1em }
blup-initiatives::part(initiative) { background: #fff }
blup-initiatives::part(achieved) { background: #e4f3e9 }
blup-initiatives::part(name) { font-family: Georgia, serif; font-size: 1.3em }
blup-initiatives::part(status) { text-transform: uppercase }
blup-initiatives::part(hands) { background: #fff6d6; padding: 0.75em }
blup-initiatives::part(footnote) { font-style: italic }
blup-initiatives::part(invented) { border-style: solid }`),
};

export const Waiting: Story = {name: 'Før landsbyen er kommet: sidens egne ord', play: () => undefined};

export const Unreadable: Story = {
  name: 'Adressen er forkert: sidens egne ord',
  args: {src: noFeed},
  play: () => undefined,
};

function withInitiatives(...initiatives: readonly Initiative[]): Village {
  return sampleVillage({initiatives});
}
