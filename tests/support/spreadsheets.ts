import type {FlatCell, FlatSheet} from './flat-sheet.ts';

const about: FlatSheet = {
  name: 'Om pakken',
  rows: [
    ['Kort navn', 'proeve'],
    ['Titel', 'Prøve'],
    ['Beskrivelse', null],
    ['Opdateret', {date: '2026-06-30'}],
    ['Opdigtet', 'ja'],
    ['Skjul antal under', null],
    ['Udgiv kapacitet', 'nej'],
  ],
};

const head: readonly FlatCell[] = ['Landsby', 'Rolle', 'Dato', 'Antal', 'Bemærkning'];

/** A package as somebody with Danish habits keeps it, sheets in any order and some of them no part of it. */
export const habits: readonly FlatSheet[] = [
  {
    name: 'Frivillige',
    merged: 4,
    hiddenRow: 6,
    hiddenColumn: 4,
    rows: [
      ['Vores frivillige, talt op hvert år'],
      [],
      head,
      ['ellum', 'Styregruppe', {date: '2026-03-01'}, 6, 'talt'],
      ['ellum', 'styregruppe', '1-4-2026', '7', null],
      ['ellum', 'STYREGRUPPE', '15. maj 2026', '-', 'ikke oplyst'],
      ['ellum', 'andre', {date: '2026-02-01', style: 'month'}, {formula: '=20+22', value: 42}, null],
      [],
      ['ellum', 'andre', 'forår 2025', '1.100', '?'],
      ['noerre-loegum', 'unikke', 46096, 40, {percent: 0.45}],
    ],
  },
  {name: 'Noter', rows: [['Husk kaffe']]},
  about,
  {
    name: 'Møder',
    rows: [
      ['Begynder kl.', 'Dato', 'Slags', 'Landsby', 'Fremmødte'],
      [{time: 'PT19H30M00S'}, {date: '2026-03-10'}, 'Borgersamling', 'ellum', 64],
      [0.8125, '2026-03-11', 'andet', 'ellum', null],
    ],
  },
  {
    name: 'Initiativer',
    rows: [
      ['id', 'Landsby', 'Initiativ', 'Mangler hænder', 'Verdensmål', 'Link'],
      ['hegn', 'ellum', 'Male  hegn', 'x', '11 og 15', 'www.eksempel.dk'],
      ['sti', 'ellum', 'Sti', {flag: false}, 11, null],
    ],
  },
  {
    name: 'villages',
    rows: [
      ['Kommunekode', 'Id', 'Navn', 'Intern note', 'Breddegrad', 'Indbyggere'],
      [550, 'ellum', 'Ellum', 'ring', 55.123, '265'],
      ['Tønder', 'noerre-loegum', 'Nørre Løgum', null, '55,2', 1500],
    ],
  },
  {
    name: 'Forløb',
    rows: [
      ['Id', 'Landsby', 'Hold', 'Begyndt'],
      ['ellum-2026', 'ellum', {date: '2023-01-01', style: 'month'}, 2026],
      ['noerre-loegum-2026', 'noerre-loegum', 2026, {date: '2026-01-15'}],
    ],
  },
];

/** The same days as an old Mac counts them. */
export const oldMac: readonly FlatSheet[] = [
  about,
  {
    name: 'Landsbyer',
    rows: [
      ['Id', 'Navn', 'Kommunekode'],
      ['ellum', 'Ellum', '0550'],
    ],
  },
  {
    name: 'Forløb',
    rows: [
      ['Id', 'Landsby'],
      ['ellum-2026', 'ellum'],
    ],
  },
  {name: 'Frivillige', rows: [head, ['ellum', 'andre', {date: '2026-03-15'}, 6], ['ellum', 'unikke', 44634, 8]]},
];
