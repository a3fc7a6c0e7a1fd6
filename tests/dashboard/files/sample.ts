import type {Content} from '../../../dashboard/files/content.ts';
import {notApplicable, withheld} from '../../../dashboard/questions/question.ts';

/** Three villages with one of everything a cell can be. */
export const sample: Content = {
  key: 'frivillige',
  title: 'Hvor mange frivillige er der?',
  sentence: 'Ellum har 41 frivillige.',
  subtitle: 'Antal · Tønder Kommune · til og med 30. juni 2026',
  definition: ['Frivillige er talt op af landsbyen selv.', 'Pr. 100 indbyggere = 100 × frivillige / indbyggere.'],
  columns: [
    {heading: 'Landsby'},
    {heading: 'Hold', kind: 'text'},
    {heading: 'Frivillige (antal)', kind: 'integer'},
    {heading: 'Pr. 100 indbyggere', kind: 'decimal'},
    {heading: 'Andel', kind: 'percent'},
    {heading: 'Optalt', kind: 'date'},
  ],
  rows: [
    ['Ellum', '2023-1', 41, 14.137931034482758, 42.5, '2026-05-03'],
    ['Åby; øst', '2021', 0, -1.5, 0.1 + 0.2, '2021-08'],
    ['=1+1', null, withheld, null, notApplicable, null],
  ],
  notes: ['Kilde: landsbyerne selv', 'Siden: https://example.org/?kommune=0550'],
  updated: '2026-06-30',
  invented: true,
};
