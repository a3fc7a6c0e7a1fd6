import {describe, expect, it} from 'vitest';
import {makeVillage} from '../../../data/build/village.json.ts';
import type {Language} from '../../../data/model/language.ts';
import {narrative, whereabouts, type Paragraph} from '../../../data/model/narrative.ts';
import type {Rows} from '../../../data/model/tables.ts';
import {packageOf, type Some} from '../build/package-of.ts';

const day = '2026-06-30';

describe('where a village is', () => {
  const cases: readonly (readonly [string, Some, string, string, string])[] = [
    [
      'with no course',
      {},
      'Om Ellum er eller har været med i BLUP, er ikke oplyst.',
      'Whether Ellum takes or has taken part in BLUP has not been stated.',
      'Ob Ellum an BLUP teilnimmt oder teilgenommen hat, ist nicht angegeben.',
    ],
    [
      'with a course of which nothing is told',
      course({}),
      'Ellum er med i BLUP. Hvilken fase forløbet er i, er ikke oplyst.',
      'Ellum takes part in BLUP. Which phase the process is in has not been stated.',
      'Ellum nimmt an BLUP teil. In welcher Phase sich der Prozess befindet, ist nicht angegeben.',
    ],
    [
      'with a course that is to begin',
      course({start: '2026-09-01'}),
      'Ellum skal begynde sin BLUP den 1. september 2026.',
      'Ellum is to begin its BLUP on 1 September 2026.',
      'Ellum wird seinen BLUP am 1. September 2026 beginnen.',
    ],
    [
      'with a course that is to begin in some season',
      course({start: '2027-21~'}),
      'Ellum skal begynde sin BLUP omkring foråret 2027.',
      'Ellum is to begin its BLUP around spring 2027.',
      'Ellum wird seinen BLUP etwa im Frühjahr 2027 beginnen.',
    ],
    [
      'with its prerequisites half in place',
      course({start: '2026-04'}, step('initiativtagere_fundet'), step('finansiering_aftalt', 'planlagt', '2026-08')),
      'Ellum er ved at få forudsætningerne for sin BLUP på plads. Forløbet begyndte i april 2026. Det næste skridt er “Finansiering aftalt”, planlagt til august 2026.',
      'Ellum is getting the prerequisites for its BLUP in place. The process began in April 2026. The next step is “Funding agreed”, planned for August 2026.',
      'Ellum schafft gerade die Voraussetzungen für seinen BLUP. Der Prozess begann im April 2026. Der nächste Schritt ist „Finanzierung vereinbart“, geplant für August 2026.',
    ],
    [
      'in a phase, with one behind it and an end in sight',
      course(
        {start: '2025?', expected_end: '2026-24'},
        step('styregruppe_nedsat'),
        step('noegletal_indsamlet'),
        step('kortlaegning_faerdig', 'planlagt', '2026-23'),
      ),
      'Ellum er i fase 2 af 4: Kortlægning. Forløbet begyndte formodentlig i 2025. Mobilisering er afsluttet. Det næste skridt er “Kortlægning færdig”, planlagt til efteråret 2026. Forløbet ventes afsluttet i vinteren 2026.',
      'Ellum is in phase 2 of 4: Mapping. The process began presumably in 2025. Mobilisation has been completed. The next step is “Mapping finished”, planned for autumn 2026. The process is expected to end in winter 2026.',
      'Ellum ist in Phase 2 von 4: Bestandsaufnahme. Der Prozess begann vermutlich 2025. Mobilisierung ist abgeschlossen. Der nächste Schritt ist „Bestandsaufnahme fertig“, geplant für den Herbst 2026. Der Prozess wird voraussichtlich im Winter 2026 abgeschlossen.',
    ],
    [
      'with planned dates that have passed, which are nobody’s shame',
      course(
        {start: '2025-03-02', expected_end: '2026-05'},
        step('styregruppe_nedsat'),
        step('borgerpanel_nedsat', 'planlagt', '2026-04-01'),
      ),
      'Ellum er i fase 1 af 4: Mobilisering. Forløbet begyndte den 2. marts 2025. Det næste skridt er “Borgerpanel nedsat”.',
      'Ellum is in phase 1 of 4: Mobilisation. The process began on 2 March 2025. The next step is “Citizens’ panel set up”.',
      'Ellum ist in Phase 1 von 4: Mobilisierung. Der Prozess begann am 2. März 2025. Der nächste Schritt ist „Bürgerpanel eingesetzt“.',
    ],
    [
      'with a phase skipped',
      course(
        {start: '2025'},
        step('styregruppe_nedsat'),
        step('kortlaegning_faerdig', 'sprunget_over'),
        step('arbejdsgrupper_dannet'),
      ),
      'Ellum er i fase 3 af 4: Facilitering. Forløbet begyndte i 2025. Mobilisering er afsluttet. Kortlægning er sprunget over. Den næste fase er Organisering.',
      'Ellum is in phase 3 of 4: Facilitation. The process began in 2025. Mobilisation has been completed. Mapping has been skipped. The next phase is Organisation.',
      'Ellum ist in Phase 3 von 4: Moderation. Der Prozess begann 2025. Mobilisierung ist abgeschlossen. Bestandsaufnahme wurde übersprungen. Die nächste Phase ist Organisation.',
    ],
    [
      'on pause',
      course({start: '2025-02', halted: 'pause', halted_since: '2026-02-03'}, step('styregruppe_nedsat')),
      'Ellum er i fase 1 af 4: Mobilisering. Forløbet begyndte i februar 2025. Forløbet har holdt pause siden den 3. februar 2026.',
      'Ellum is in phase 1 of 4: Mobilisation. The process began in February 2025. The process has been on pause since 3 February 2026.',
      'Ellum ist in Phase 1 von 4: Mobilisierung. Der Prozess begann im Februar 2025. Der Prozess pausiert seit dem 3. Februar 2026.',
    ],
    [
      'stopped in a phase',
      course({halted: 'standset', halted_since: '2022-09'}, step('styregruppe_nedsat'), step('noegletal_indsamlet')),
      'Ellum nåede til fase 2 af 4: Kortlægning. Forløbet blev standset i september 2022. Mobilisering er afsluttet.',
      'Ellum reached phase 2 of 4: Mapping. The process was stopped in September 2022. Mobilisation has been completed.',
      'Ellum ist bis zu Phase 2 von 4 gekommen: Bestandsaufnahme. Der Prozess wurde im September 2022 eingestellt. Mobilisierung ist abgeschlossen.',
    ],
    [
      'stopped, and nobody knows where or when',
      course({halted: 'standset'}),
      'Ellum har været med i BLUP. Hvilken fase forløbet nåede til, er ikke oplyst. Forløbet er standset.',
      'Ellum has taken part in BLUP. Which phase the process reached has not been stated. The process has been stopped.',
      'Ellum hat an BLUP teilgenommen. Welche Phase der Prozess erreicht hat, ist nicht angegeben. Der Prozess wurde eingestellt.',
    ],
    [
      'stopped while it prepared',
      course({halted: 'standset'}, step('initiativtagere_fundet')),
      'Ellum var begyndt at få forudsætningerne for sin BLUP på plads. Forløbet er standset.',
      'Ellum had begun to get the prerequisites for its BLUP in place. The process has been stopped.',
      'Ellum hatte begonnen, die Voraussetzungen für seinen BLUP zu schaffen. Der Prozess wurde eingestellt.',
    ],
    [
      'finished',
      course({start: '2021-03-02', end: '2022-05-21'}, step('styregruppe_nedsat'), step('arbejdsgrupper_dannet')),
      'Ellum afsluttede sin BLUP den 21. maj 2022. Forløbet begyndte den 2. marts 2021.',
      'Ellum completed its BLUP on 21 May 2022. The process began on 2 March 2021.',
      'Ellum hat seinen BLUP am 21. Mai 2022 abgeschlossen. Der Prozess begann am 2. März 2021.',
    ],
    [
      'finished about some time',
      course({end: '2024~'}),
      'Ellum afsluttede sin BLUP omkring 2024.',
      'Ellum completed its BLUP around 2024.',
      'Ellum hat seinen BLUP etwa 2024 abgeschlossen.',
    ],
    [
      'in a phase whose name nobody has recorded',
      course({phase_model: '2021', start: '2021'}, step('noegletal_indsamlet')),
      'Ellum er i fase 2 af 6: Scanning. Forløbet begyndte i 2021. Den næste fase er Scenarie.',
      'Ellum is in phase 2 of 6: Scanning. The process began in 2021. The next phase is Scenario.',
      'Ellum ist in Phase 2 von 6: Scanning. Der Prozess begann 2021. Die nächste Phase ist Szenario.',
    ],
  ];
  for (const [name, some, da, en, de] of cases) {
    it(name, () => {
      expect({da: where(some, 'da'), en: where(some, 'en'), de: where(some, 'de')}).toEqual({da, en, de});
    });
  }
});

describe('the rest of the story', () => {
  const cases: readonly (readonly [string, Paragraph['about'], Some, string, string, string])[] = [
    [
      'how many live there',
      'place',
      {villages: [village({population: 1265, population_year: 2022})]},
      'Ellum ligger i Tønder Kommune og har 1.265 indbyggere (2022).',
      'Ellum is in Tønder Municipality, Denmark, and has 1,265 inhabitants (2022).',
      'Ellum liegt in der dänischen Kommune Tønder und hat 1.265 Einwohner (2022).',
    ],
    [
      'nothing of how many, where they are few enough to be withheld',
      'place',
      {villages: [village({population: 'skjult'})]},
      'Ellum ligger i Tønder Kommune.',
      'Ellum is in Tønder Municipality, Denmark.',
      'Ellum liegt in der dänischen Kommune Tønder.',
    ],
    [
      'how many different people take part',
      'people',
      {volunteers: [people('unikke', 57, '2026-06-03'), people('styregruppe', 8, '2026')]},
      'Ved den seneste tælling, den 3. juni 2026, var 57 forskellige mennesker med som frivillige.',
      'At the latest count, on 3 June 2026, 57 different people took part as volunteers.',
      'Bei der letzten Zählung, am 3. Juni 2026, waren 57 verschiedene Menschen freiwillig dabei.',
    ],
    [
      'that nobody does, which is not the same as not told',
      'people',
      {volunteers: [people('unikke', 0, '2026')]},
      'Ved den seneste tælling, i 2026, var ingen med som frivillige.',
      'At the latest count, in 2026, nobody took part as volunteers.',
      'Bei der letzten Zählung, 2026, war niemand freiwillig dabei.',
    ],
    [
      'who is in which role, and never their sum',
      'people',
      {
        volunteers: [
          people('styregruppe', 8, '2026'),
          people('borgerpanel', 20, '2025'),
          people('unikke', null, '2025'),
        ],
      },
      'Senest talt var der 8 i styregruppen og 20 i borgerpanelet.',
      'When last counted there were 8 in the steering group and 20 in the citizens’ panel.',
      'Zuletzt gezählt wurden 8 in der Steuerungsgruppe und 20 im Bürgerpanel.',
    ],
    [
      'that a count is withheld',
      'people',
      {volunteers: [people('unikke', 'skjult', '2026')]},
      'Antallet af frivillige vises ikke, fordi det er lille.',
      'The number of volunteers is withheld, because it is small.',
      'Die Zahl der Freiwilligen wird nicht gezeigt, weil sie klein ist.',
    ],
    [
      'that nobody has told how many take part',
      'people',
      {},
      'Hvor mange frivillige der er med, er ikke oplyst.',
      'How many volunteers take part has not been stated.',
      'Wie viele Freiwillige dabei sind, ist nicht angegeben.',
    ],
    [
      'one goal of its own, and those of the world it serves',
      'goals',
      {goals: [{id: 'a', village: 'ellum', name: 'A', sdgs: [3, 11]}]},
      'Der er valgt 1 landsbymål, og arbejdet bidrager til 2 af de 17 verdensmål.',
      '1 village goal has been chosen, and the work contributes to 2 of the 17 global goals.',
      'Es wurde 1 Dorfziel gewählt, und die Arbeit trägt zu 2 der 17 Nachhaltigkeitsziele bei.',
    ],
    [
      'all 17 goals',
      'goals',
      {initiatives: [{id: 'a', village: 'ellum', name: 'A', sdgs: Array.from({length: 17}, (_, i) => i + 1)}]},
      'Arbejdet bidrager til alle 17 verdensmål.',
      'The work contributes to all 17 global goals.',
      'Die Arbeit trägt zu allen 17 Nachhaltigkeitszielen bei.',
    ],
    [
      'that goals may still come, in a course that goes on',
      'goals',
      course({start: '2026-01'}),
      'Landsbymål er endnu ikke oplyst.',
      'No village goals have been stated yet.',
      'Dorfziele sind noch nicht angegeben.',
    ],
    [
      'how the initiatives stand',
      'initiatives',
      initiatives(['igang', 'igang', 'ide', 'drift', 'opgivet', null], 1),
      'Der er 6 initiativer: 2 er i gang, 1 er en idé, 1 er i fast drift, 1 er opgivet og for 1 er status ikke oplyst. 1 af dem mangler hænder.',
      'There are 6 initiatives: 2 are under way, 1 is an idea, 1 runs permanently, 1 has been given up and for 1 the status is not stated. 1 of them needs more hands.',
      'Es gibt 6 Initiativen: 2 laufen, 1 ist eine Idee, 1 ist in festem Betrieb, 1 wurde aufgegeben und bei 1 ist der Stand nicht angegeben. 1 davon sucht Helfer.',
    ],
    [
      'that all of them stand alike',
      'initiatives',
      initiatives(['ide', 'ide'], 2),
      'Der er 2 initiativer, og alle er idéer. Alle mangler hænder.',
      'There are 2 initiatives, and all are ideas. All of them need more hands.',
      'Es gibt 2 Initiativen, und alle sind Ideen. Alle suchen Helfer.',
    ],
    [
      'a single initiative',
      'initiatives',
      initiatives(['planlagt'], 1),
      'Der er 1 initiativ, og det er planlagt. Det mangler hænder.',
      'There is 1 initiative, and it is planned. It needs more hands.',
      'Es gibt 1 Initiative, und sie ist geplant. Sie sucht Helfer.',
    ],
    [
      'initiatives of which no status is told',
      'initiatives',
      initiatives([null, null], 0),
      'Der er 2 initiativer. Status er ikke oplyst.',
      'There are 2 initiatives. The status is not stated.',
      'Es gibt 2 Initiativen. Der Stand ist nicht angegeben.',
    ],
    [
      'that no initiatives are told of',
      'initiatives',
      {},
      'Der er ikke oplyst nogen initiativer.',
      'No initiatives have been stated.',
      'Initiativen sind nicht angegeben.',
    ],
    [
      'the day it is as of',
      'day',
      {},
      'Sådan stod det den 30. juni 2026.',
      'That is how things stood on 30 June 2026.',
      'So war der Stand am 30. Juni 2026.',
    ],
  ];
  for (const [name, about, some, da, en, de] of cases) {
    it(`tells ${name}`, () => {
      const told = (language: Language) =>
        narrative(of(some), language, day)
          .find((paragraph) => paragraph.about === about)!
          .sentences.join(' ');
      expect({da: told('da'), en: told('en'), de: told('de')}).toEqual({da, en, de});
    });
  }
});

function where(some: Some, language: Language): string {
  return whereabouts(of(some), language, day).join(' ');
}

function of(some: Some) {
  return makeVillage(packageOf({updated: day}, {villages: [village({})], ...some}), 'ellum');
}

function village(more: Partial<Rows['villages'][number]>) {
  return {id: 'ellum', name: 'Ellum', municipality: '0550', ...more};
}

function course(
  process: Partial<Rows['processes'][number]>,
  ...milestones: Partial<Rows['milestones'][number]>[]
): Some {
  return {processes: [{id: 'a', village: 'ellum', phase_model: 'nyeste', ...process}], milestones};
}

type Milestone = Rows['milestones'][number];

function step(
  milestone: Milestone['milestone'],
  state: Milestone['state'] = 'gennemfoert',
  date: string | null = null,
) {
  return {process: 'a', milestone, state, date};
}

type HeadCount = Rows['volunteers'][number];

function people(role: HeadCount['role'], count: HeadCount['people'], date: string) {
  return {village: 'ellum', role, people: count, date};
}

function initiatives(statuses: readonly (Rows['statuses'][number]['status'] | null)[], needing: number): Some {
  return {
    initiatives: statuses.map((_, i) => ({id: `i${i}`, village: 'ellum', name: 'Navn', hands_needed: i < needing})),
    statuses: statuses.flatMap((status, i) => (status ? [{initiative: `i${i}`, status}] : [])),
  };
}
