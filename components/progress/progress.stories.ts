import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Village} from '../../data/model/village.ts';
import {copied, drawn, goneAddress, noFeed, ownWords, snippet, styled} from '../internal/sample-page.ts';
import {comingYear, lyngdal, sampleCourse, sampleVillage, sixPhases} from '../internal/sample-villages.ts';
import './progress.ts';

interface Args {
  village?: Village;
  src?: string;
}

type Story = StoryObj<Args>;

const tag = 'blup-progress';

export default {
  title: 'Elementer/blup-progress',
  component: tag,
  parameters: copied(snippet(tag), 'hidden'),
  render: ({village, src = ''}, {loaded}) =>
    html`<blup-progress .village=${village} src=${(loaded.src as string | undefined) ?? src}
      >${ownWords}</blup-progress
    >`,
  play: drawn,
} satisfies Meta<Args>;

export const InTheMiddle: Story = {name: 'Midt i det hele', args: {village: lyngdal}, parameters: copied(snippet(tag))};

export const NoCourse: Story = {name: 'Intet forløb oplyst', args: {village: sampleVillage()}};

export const Planned: Story = {
  name: 'Skal snart begynde',
  args: {village: withCourse(['ahead'], {state: 'planned', start: `${comingYear}-21`, expectedEnd: null})},
};

export const Preparing: Story = {
  name: 'Forudsætningerne er ved at falde på plads',
  args: {
    village: withCourse(
      ['current'],
      {},
      {
        initiativtagere_fundet: ['done', '2026-04'],
        kommune_med: ['done', '2026-06-02'],
        finansiering_aftalt: ['ahead', `${comingYear}-03`],
      },
    ),
  },
};

export const PhaseOne: Story = {
  name: 'Fase 1: Mobilisering',
  args: {
    village: withCourse(
      ['done', 'current'],
      {},
      {
        opstartsworkshop_afholdt: ['done', '2026-05-20'],
        styregruppe_nedsat: ['done', '2026-06-03'],
        borgerpanel_nedsat: ['ahead', `${comingYear}-01`],
      },
    ),
  },
};

export const PhaseThree: Story = {
  name: 'Fase 3: Facilitering',
  args: {
    village: withCourse(
      ['done', 'done', 'done', 'current'],
      {},
      {
        fremtidsvaerksted_afholdt: ['done', '2026-05-09'],
        arbejdsgrupper_dannet: ['done', '2026-05-28'],
        initiativer_igangsat: ['ahead'],
      },
    ),
  },
};

export const PhaseFour: Story = {
  name: 'Fase 4: Organisering',
  args: {
    village: withCourse(
      ['done', 'done', 'done', 'done', 'current'],
      {},
      {
        blup_plan_godkendt: ['done', '2026-06-11'],
        blup_plan_offentliggjort: ['ahead', `${comingYear}-02`],
        konference_afholdt: ['ahead', `${comingYear}-21`],
      },
    ),
  },
};

export const Overlapping: Story = {
  name: 'To faser på én gang',
  args: {
    village: withCourse(
      ['done', 'done', 'current', 'current'],
      {},
      {
        noegletal_indsamlet: ['done', '2026-04-10'],
        kortlaegning_faerdig: ['ahead', `${comingYear}-01`],
        fremtidsvaerksted_afholdt: ['done', '2026-06-06'],
      },
    ),
  },
};

export const BetweenPhases: Story = {
  name: 'Klar til næste fase',
  args: {village: withCourse(['done', 'done'], {}, {borgerpanel_nedsat: ['done', '2026-06']})},
};

export const Late: Story = {
  name: 'Planlagt til en dag, der er gået',
  args: {
    village: withCourse(
      ['done', 'done', 'current'],
      {expectedEnd: '2025-12'},
      {landsbymaal_valgt: ['ahead', '2025-09-04']},
    ),
  },
};

export const Paused: Story = {
  name: 'På pause',
  args: {
    village: withCourse(
      ['done', 'done', 'paused'],
      {state: 'paused', halted: {since: '2026-05', reason: 'Skolen lukker, og det tager al vores tid.'}},
      {noegletal_indsamlet: ['done', '2026-03']},
    ),
  },
};

export const Stopped: Story = {
  name: 'Standset',
  args: {
    village: withCourse(
      ['done', 'done', 'stopped'],
      {state: 'stopped', halted: {since: null, reason: null}},
      {noegletal_indsamlet: ['done', '2026-03'], landsbymaal_valgt: ['ahead']},
    ),
  },
};

export const Ended: Story = {
  name: 'Afsluttet',
  args: {
    village: withCourse(
      ['done', 'done', 'done', 'done', 'done'],
      {state: 'ended', start: '2025-01-14', end: '2025-12-06', expectedEnd: '2025-12'},
      {landsbymaal_valgt: ['done', '2025-06'], konference_afholdt: ['done', '2025-12-06']},
    ),
  },
};

export const SkippedPhase: Story = {
  name: 'En hel fase sprunget over',
  args: {
    village: withCourse(
      ['done', 'done', 'skipped', 'current'],
      {note: 'Landsbyen havde allerede en grundig kortlægning.'},
      {
        noegletal_indsamlet: ['skipped'],
        spoergeskema_gennemfoert: ['skipped'],
        fremtidsvaerksted_afholdt: ['done', '2026-06-06'],
      },
    ),
  },
};

export const MostlyBlank: Story = {
  name: 'Næsten intet oplyst',
  args: {
    village: withCourse(['unknown', 'unknown', 'unknown', 'unknown', 'unknown'], {
      state: 'unknown',
      start: null,
      expectedEnd: null,
      cohort: null,
    }),
  },
};

export const SixPhases: Story = {
  name: 'De seks faser fra 2021',
  args: {
    village: sampleVillage({
      process: sampleCourse(
        ['unknown', 'done', 'current', 'ahead', 'ahead', 'ahead', 'ahead'],
        {start: '2021', expectedEnd: null, cohort: '2021-1'},
        {styregruppe_nedsat: ['done', '2021-21?'], noegletal_indsamlet: ['done', '2021~']},
        sixPhases,
      ),
    }),
  },
};

export const FuzzyDates: Story = {
  name: 'Omtrentlige og formodede datoer',
  args: {
    village: withCourse(
      ['done', 'current'],
      {expectedEnd: `${comingYear}~`},
      {
        opstartsworkshop_afholdt: ['done', '2025?'],
        styregruppe_nedsat: ['done', '2025-24'],
        forventninger_afstemt: ['done', '2026-02~'],
        borgerpanel_nedsat: ['ahead', `${comingYear}-21?`],
      },
    ),
  },
};

export const OtherSteps: Story = {
  name: 'Skridt uden for faserne',
  args: {
    village: withCourse(['done', 'done', 'current'], {
      otherSteps: [
        {
          key: 'fest',
          label: {da: 'Byfest med verdensmål'},
          state: 'done',
          date: '2026-06-05',
          note: '140 til fællesspisning',
        },
        {key: 'besoeg', label: {da: 'Besøg fra nabolandsbyen'}, state: 'ahead', date: `${comingYear}-04`, note: null},
      ],
    }),
  },
};

export const LongNames: Story = {
  name: 'Meget lange navne',
  args: {village: {...lyngdal, name: 'Øster Vintergækballe-Nørre Kløverlykkerup-Sønder Hasselmuskærhuse'}},
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

const tokens = `blup-progress {
  --blup-accent: #7a1f4f;
  --blup-accent-ink: #fdf0f6;
  --blup-line: #d9a7c2;
  --blup-radius: 0;
}`;

export const Tokens: Story = {
  name: 'Egne farver og former',
  args: {village: lyngdal},
  ...styled(tokens),
};

const parts = `blup-progress::part(base) { border: 1px solid; padding: 1em }
blup-progress::part(headline) { font-family: Georgia, serif; font-size: 1.6em }
blup-progress::part(halted) { font-weight: bold }
blup-progress::part(phases) { background: #f3eee2; padding: 1em }
blup-progress::part(phase) { font-size: 0.95em }
blup-progress::part(done) { color: #14502f }
blup-progress::part(current) { color: #7a1f4f }
blup-progress::part(ahead) { color: #555 }
blup-progress::part(marker) { border-radius: 0.3em }
blup-progress::part(step) { border-block-end: 1px dotted }
blup-progress::part(next) { background: #fff6d6; padding: 0.75em }
blup-progress::part(footnote) { font-style: italic }
blup-progress::part(invented) { border-style: solid }`;

export const Parts: Story = {
  name: 'Hver del med sit eget udseende',
  args: {
    village: {...lyngdal, process: {...lyngdal.process!, state: 'paused', halted: {since: '2026-05', reason: null}}},
  },
  ...styled(parts),
};

export const NothingYet: Story = {
  name: 'Før landsbyen er kommet: sidens egne ord',
  play: () => undefined,
};

export const Unreadable: Story = {
  name: 'Adressen er forkert: sidens egne ord',
  args: {src: noFeed},
  play: () => undefined,
};

export const Saved: Story = {
  name: 'Vist fra en gemt kopi',
  loaders: [async () => ({src: await goneAddress(lyngdal)})],
};

function withCourse(...course: Parameters<typeof sampleCourse>): Village {
  return sampleVillage({process: sampleCourse(...course)});
}
