import {describe, expect, it} from 'vitest';
import {contentOf, signs, subtitleOf, type Facts} from '../../../dashboard/files/content.ts';
import {fileName} from '../../../dashboard/files/save.ts';
import type {Filter} from '../../../dashboard/queries/filter.ts';
import type {Question, View} from '../../../dashboard/questions/question.ts';

const all: Filter = {
  municipality: null,
  cohort: null,
  phase: null,
  villages: [],
  sdg: null,
  status: null,
  from: null,
  until: '2026-06-30',
};

const question: Question<{name: string; people: number}> = {
  key: 'frivillige',
  title: 'Hvor mange frivillige er der?',
  definition: ['Talt op af landsbyen selv.'],
  columns: [
    {heading: 'Landsby', value: ({name}) => name},
    {heading: 'Frivillige', value: ({people}) => people, kind: 'integer'},
  ],
  measured: true,
  ask: () => Promise.resolve(answer),
  draw: () => null,
  say: ({rows}) => `${rows[0]!.name} har flest.`,
};

const answer = {rows: [{name: 'Ellum', people: 41}], villages: 1200, told: 1, total: 1100};

const facts: Facts = {
  title: 'Eksempel',
  updated: '2026-06-30',
  invented: true,
  sources: 'https://example.org/kilde',
  address: 'https://example.org/?kommune=0550',
  villageNames: new Map([['ellum', 'Ellum']]),
  phaseNames: new Map([['2', 'Fase 2: Kortlægning']]),
};

describe('what a reader takes home', () => {
  it('holds the answer, and all one must know of it', () => {
    const filter: Filter = {...all, municipality: '0550', from: '2023-01-01', until: '2024-12-31'};
    expect(contentOf(question, answer, look(filter), facts)).toEqual({
      key: 'frivillige',
      title: 'Hvor mange frivillige er der?',
      sentence: 'Ellum har flest.',
      subtitle: 'Pr. 100 indbyggere · Tønder Kommune · 2023–2024',
      definition: question.definition,
      columns: [{heading: 'Landsby'}, {heading: 'Frivillige', kind: 'integer'}],
      rows: [['Ellum', 41]],
      notes: [
        'Opdigtede eksempeldata. Landsbyerne findes ikke.',
        'Data: Eksempel, som det stod den 30. juni 2026.',
        'Kilde: https://example.org/kilde',
        'Udvalg: Kommune: Tønder (0550); Periode: 2023–2024.',
        '1 af 1.200 landsbyer har oplyst det, svaret er lavet af.',
        'Her er 1 af 1.100 landsbyers rækker.',
        signs,
        'Siden: https://example.org/?kommune=0550',
      ],
      updated: '2026-06-30',
      invented: true,
    });
  });

  it('says every value that was chosen', () => {
    const filter: Filter = {
      ...all,
      municipality: '0550',
      cohort: '2023-1',
      phase: '2',
      villages: ['ellum', 'viby'],
      sdg: 11,
      status: 'igang',
      from: '2023-01-01',
    };
    expect(contentOf(question, answer, look(filter), facts).notes).toContain(
      'Udvalg: Landsbyer: Ellum og viby; Kommune: Tønder (0550); Hold: 2023-1; Hvor i forløbet: Fase 2: Kortlægning; ' +
        'Verdensmål: 11 Bæredygtige byer og lokalsamfund; Status: I gang; ' +
        'Periode: 1. januar 2023 til og med 30. juni 2026.',
    );
  });

  it('says nothing of invention, source or address where there is none', () => {
    const {notes} = contentOf(question, answer, look(all), {...facts, invented: false, sources: '', address: ''});
    expect(notes[0]).toBe('Data: Eksempel, som det stod den 30. juni 2026.');
    expect(notes[1]).toBe('Udvalg: alle landsbyer; Periode: til og med 30. juni 2026.');
    expect(notes.at(-1)).toBe(signs);
  });
});

for (const [filter, subtitle] of [
  [{}, 'Pr. 100 indbyggere · Alle landsbyer · til og med 30. juni 2026'],
  [{phase: 'ukendt'}, 'Pr. 100 indbyggere · fase ikke oplyst · til og med 30. juni 2026'],
  [{villages: ['a', 'b', 'c', 'd']}, 'Pr. 100 indbyggere · 4 landsbyer · til og med 30. juni 2026'],
  [{from: '2024-01-01', until: '2024-12-31'}, 'Pr. 100 indbyggere · Alle landsbyer · 2024'],
] as const)
  it(`the statistical title of ${JSON.stringify(filter)} is ${subtitle}`, () => {
    expect(subtitleOf(question, look({...all, ...filter}), {})).toBe(subtitle);
  });

for (const [key, invented, name] of [
  ['frivillige-over-tid', false, 'frivillige-over-tid-2026-06-30.csv'],
  ['frivillige-over-tid', true, 'eksempel-frivillige-over-tid-2026-06-30.csv'],
  ['Møder & fremmøde på Ærø', false, 'moeder-fremmoede-paa-aeroe-2026-06-30.csv'],
] as const)
  it(`a file is called ${name}`, () => {
    expect(fileName({key, updated: '2026-06-30', invented}, 'csv')).toBe(name);
  });

function look(filter: Filter): View {
  return {filter, measure: 'pr100'};
}
