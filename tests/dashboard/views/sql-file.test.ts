import {expect, it} from 'vitest';
import {answerText} from '../../../dashboard/views/sql-file.ts';

const columns = [
  {name: 'name', type: 'VARCHAR'},
  {name: 'share', type: 'DOUBLE'},
  {name: 'big', type: 'HUGEINT'},
];
const source = {
  title: 'Prøve',
  updated: '2026-06-30',
  invented: true,
  sources: 'Datapakken “Prøve”',
  villageNames: new Map<string, string>(),
  phaseNames: new Map<string, string>(),
};

it('writes an answer as Danish Excel reads it, with what was asked and of what', () => {
  const rows = [
    ['Ærø By', '12.5', '12345678901234567890'],
    ['=1+1', null, '-3'],
  ];
  expect(answerText('FROM villages\n  LIMIT 2', {columns, rows, more: true}, source).split('\r\n')).toEqual([
    '\uFEFFname;share;big',
    'Ærø By;12,5;"12345678901234567890\u00A0"',
    "'=1+1;NULL;-3",
    ';;',
    'Opdigtede eksempeldata. Landsbyerne findes ikke.;;',
    'Data: Prøve, som det stod den 30. juni 2026.;;',
    'Kilde: Datapakken “Prøve”;;',
    'Kun de første 2 rækker af svaret.;;',
    'Forespørgsel: FROM villages LIMIT 2;;',
    '',
  ]);
});
