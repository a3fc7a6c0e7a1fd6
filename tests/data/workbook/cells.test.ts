import {describe, expect, it} from 'vitest';
import {isBlank, tidy} from '../../../data/workbook/blank.ts';
import {readCell} from '../../../data/workbook/cells.ts';
import {Wrong} from '../../../data/workbook/wrong.ts';
import type {Field, FieldType} from '../../../data/model/table.ts';
import {tables} from '../../../data/model/tables.ts';

const {role} = tables.volunteers.fields;
const {milestone} = tables.milestones.fields;
const {status} = tables.statuses.fields;
const {latitude} = tables.villages.fields;

/** What people write, and what it is read as. */
const habits: readonly (readonly [field: Field | FieldType, cell: string, value: unknown])[] = [
  ['text', 'Ellum', 'Ellum'],
  ['text', '  Nørre\u00a0Løgum  og   omegn ', 'Nørre Løgum og omegn'],
  ['text', 'A\u030a og A\u030a', 'Å og Å'],
  ['text', '“Vi kan selv” – næsten', '“Vi kan selv” – næsten'],
  ['text', 'En linje\r\nog en til', 'En linje\nog en til'],
  ['text', '<img onerror=alert(1)>', '<img onerror=alert(1)>'],
  ['text', '=1+1', '=1+1'],
  ['text', '0', '0'],
  ['count', '40', 40],
  ['count', '0', 0],
  ['count', '1.100', 1100],
  ['count', '1 100', 1100],
  ['count', '1\u00a0100', 1100],
  ['count', '1.100,0', 1100],
  ['count', '1.234.567', 1234567],
  ['count', '40,00', 40],
  ['count', '40.0', 40],
  ['count', 'Skjult', 'skjult'],
  ['number', '12,5', 12.5],
  ['number', '12.5', 12.5],
  ['number', '−12,5', -12.5],
  ['number', '1.100,5', 1100.5],
  ['number', '1.234.567', 1234567],
  [latitude, '55,123', 55.123],
  [latitude, '55.123', 55.123],
  ['year', '2021', 2021],
  ['year', '2.021', 2021],
  ['date', '2026-08-15', '2026-08-15'],
  ['date', '2026-08', '2026-08'],
  ['date', '2026-21', '2026-21'],
  ['date', '2026', '2026'],
  ['date', '2026-08?', '2026-08?'],
  ['date', '2026~', '2026~'],
  ['date', '15-08-2026', '2026-08-15'],
  ['date', '15–08–2026', '2026-08-15'],
  ['date', '5/8/2026', '2026-08-05'],
  ['date', '15.08.2026', '2026-08-15'],
  ['date', '15. 8. 2026', '2026-08-15'],
  ['date', '15/8 2026', '2026-08-15'],
  ['date', '2026/8/15', '2026-08-15'],
  ['date', '2026-08-15 00:00:00', '2026-08-15'],
  ['date', '2026-08-15T00:00:00.000Z', '2026-08-15'],
  ['date', '15-08-2026 00.00', '2026-08-15'],
  ['date', '15. august 2026', '2026-08-15'],
  ['date', 'den 15. August 2026', '2026-08-15'],
  ['date', 'd. 1. maj 2026', '2026-05-01'],
  ['date', '15 aug. 2026', '2026-08-15'],
  ['date', '15-aug-2026', '2026-08-15'],
  ['date', 'august 2026', '2026-08'],
  ['date', 'aug. 2026', '2026-08'],
  ['date', '08-2026', '2026-08'],
  ['date', 'forår 2026', '2026-21'],
  ['date', 'Foråret 2026', '2026-21'],
  ['date', 'sommeren 2026', '2026-22'],
  ['date', 'efteraar 2026', '2026-23'],
  ['date', 'vinter 2026', '2026-24'],
  ['date', 'ca. 2021', '2021~'],
  ['date', 'ca. forår 2021', '2021-21~'],
  ['date', 'omkring august 2021', '2021-08~'],
  ['date', '15. august 2021?', '2021-08-15?'],
  ['date', '2021 ?', '2021?'],
  ['date', '44423', '2021-08-15'],
  ['day', '15-08-2026', '2026-08-15'],
  ['time', '19:30', '19:30'],
  ['time', '19.30', '19:30'],
  ['time', '9:05', '09:05'],
  ['time', 'kl. 19', '19:00'],
  ['time', 'Kl 19.30', '19:30'],
  ['time', '19:30:00', '19:30'],
  ['time', '0,8125', '19:30'],
  ['flag', 'ja', true],
  ['flag', 'Ja', true],
  ['flag', 'x', true],
  ['flag', 'TRUE', true],
  ['flag', 'SAND', true],
  ['flag', '1', true],
  ['flag', 'nej', false],
  ['flag', 'Falsk', false],
  ['flag', '0', false],
  [role, 'styregruppe', 'styregruppe'],
  [role, 'STYREGRUPPE', 'styregruppe'],
  [role, 'Forskellige frivillige i alt', 'unikke'],
  [milestone, 'Første borgersamling afholdt', 'foerste_borgersamling_afholdt'],
  [milestone, 'foerste borgersamling afholdt', 'foerste_borgersamling_afholdt'],
  [milestone, 'Landsbymaal valgt', 'landsbymaal_valgt'],
  [status, 'Idé', 'ide'],
  [status, 'i gang', 'igang'],
  ['municipality', '0550', '0550'],
  ['municipality', '550', '0550'],
  ['municipality', 'Tønder', '0550'],
  ['municipality', 'Tønder Kommune', '0550'],
  ['municipality', 'TOENDER', '0550'],
  ['municipality', 'Københavns Kommune', '0101'],
  ['municipality', 'Bornholms Regionskommune', '0400'],
  ['municipality', '0851 Aalborg', '0851'],
  ['municipality', 'Ålborg', '0851'],
  ['goals', '11', [11]],
  ['goals', '11, 15', [11, 15]],
  ['goals', '11;15', [11, 15]],
  ['goals', '11 og 15', [11, 15]],
  ['goals', '3, 11 og 15', [3, 11, 15]],
  ['goals', '11 15', [11, 15]],
  ['goals', 'SDG 11, SDG 15', [11, 15]],
  ['goals', '11, 11', [11]],
  ['goals', 'ingen', []],
  ['targets', '11.3', ['11.3']],
  ['targets', '11,3', ['11.3']],
  ['targets', '11.3, 15.a', ['11.3', '15.a']],
  ['targets', '11.3 og 15.1', ['11.3', '15.1']],
  ['web', 'https://www.ellum.dk/side?a=1', 'https://www.ellum.dk/side?a=1'],
  ['web', 'www.ellum.dk', 'https://www.ellum.dk'],
  ['web', 'http://ellum.dk', 'http://ellum.dk'],
  ['web', 'https://øsby.dk/plan.pdf', 'https://øsby.dk/plan.pdf'],
  ['webs', 'https://a.dk https://b.dk', ['https://a.dk', 'https://b.dk']],
  ['webs', 'https://a.dk; www.b.dk', ['https://a.dk', 'https://www.b.dk']],
  ['webs', 'https://a.dk, https://b.dk/x,y', ['https://a.dk', 'https://b.dk/x,y']],
  ['email', 'gruppen@ellum.dk', 'gruppen@ellum.dk'],
  ['email', 'mailto:gruppen@ellum.dk', 'gruppen@ellum.dk'],
  ['phone', '12 34 56 78', '12 34 56 78'],
  ['phone', '+45 12345678', '+45 12345678'],
  ['phone', 'tlf. 12345678', '12345678'],
  ['id', 'ellum-2021', 'ellum-2021'],
];

/** What people write that nobody can be sure of, and what they are asked. */
const misses: readonly (readonly [
  field: Field | FieldType,
  cell: string,
  expected: string,
  suggestion: string | null,
])[] = [
  ['count', 'ca. 40', 'et antal som 40 eller 1.100', 'Mente I 40?'],
  ['count', '40 personer', 'et antal som 40 eller 1.100', 'Mente I 40?'],
  ['count', 'over 1.100', 'et antal som 40 eller 1.100', 'Mente I 1.100?'],
  ['count', '1,100', 'et antal som 40 eller 1.100', 'Mente I 1.100?'],
  ['count', '40-50', 'et antal som 40 eller 1.100', null],
  ['count', '-3', 'et antal som 40 eller 1.100', null],
  ['count', '−3', 'et antal som 40 eller 1.100', null],
  ['count', '12,5', 'et antal som 40 eller 1.100', null],
  ['count', '1.10', 'et antal som 40 eller 1.100', null],
  ['count', 'fyrre', 'et antal som 40 eller 1.100', null],
  ['count', '1e3', 'et antal som 40 eller 1.100', null],
  ['count', '=1+1', 'et antal som 40 eller 1.100', null],
  [latitude, '55123', 'et tal mellem 54,4 og 58', 'Mente I 55,123?'],
  [latitude, '9,456', 'et tal mellem 54,4 og 58', null],
  [latitude, '55° 7′', 'et tal mellem 54,4 og 58', null],
  ['year', '21', 'et årstal som 2021', null],
  ['year', '1. januar 2021', 'et årstal som 2021', 'Mente I 2021?'],
  ['date', '15-08-26', 'en dato som 15-08-2026, august 2026, forår 2026 eller 2026', 'Mente I 2026-08-15?'],
  ['date', '08/15/2026', 'en dato som 15-08-2026, august 2026, forår 2026 eller 2026', 'Mente I 2026-08-15?'],
  ['date', '31-02-2026', 'en dato som 15-08-2026, august 2026, forår 2026 eller 2026', null],
  ['date', 'aug-26', 'en dato som 15-08-2026, august 2026, forår 2026 eller 2026', 'Mente I 2026-08?'],
  ['date', '15-08-2026 19:30', 'en dato som 15-08-2026, august 2026, forår 2026 eller 2026', 'Mente I 2026-08-15?'],
  [
    'date',
    'lørdag 15. august 2026',
    'en dato som 15-08-2026, august 2026, forår 2026 eller 2026',
    'Mente I 2026-08-15?',
  ],
  ['date', 'næste år', 'en dato som 15-08-2026, august 2026, forår 2026 eller 2026', null],
  ['date', '0202-08-15', 'en dato som 15-08-2026, august 2026, forår 2026 eller 2026', null],
  ['date', 'kartoffel 2026', 'en dato som 15-08-2026, august 2026, forår 2026 eller 2026', null],
  ['day', 'august 2026', 'en dag som 15-08-2026', null],
  ['day', '15-08-26', 'en dag som 15-08-2026', 'Mente I 2026-08-15?'],
  ['time', '19,30', 'et klokkeslæt som 19:30', 'Mente I 19:30?'],
  ['time', '1930', 'et klokkeslæt som 19:30', 'Mente I 19:30?'],
  ['time', '24:00', 'et klokkeslæt som 19:30', 'Mente I 00:00?'],
  ['time', '19,3', 'et klokkeslæt som 19:30', 'Mente I 19:30?'],
  ['time', '0,75', 'et klokkeslæt som 19:30', null],
  ['time', 'om aftenen', 'et klokkeslæt som 19:30', null],
  ['time', '25:00', 'et klokkeslæt som 19:30', null],
  ['flag', 'måske', 'ja eller nej', null],
  ['flag', 'ja, gerne', 'ja eller nej', 'Mente I ja?'],
  [
    role,
    'styregrupppe',
    'et af styregruppe, borgerpanel, arbejdsgrupper, andre (Andre frivillige), unikke (Forskellige frivillige i alt)',
    'Mente I styregruppe?',
  ],
  [milestone, 'Kommunen er mde', 'et af de 24 ord, kolonnen kan have', 'Mente I kommune_med (Kommunen er med)?'],
  [
    status,
    'færdig',
    'et af ide (Idé), planlagt, igang (I gang), realiseret, drift (I fast drift), pause (På pause), opgivet',
    null,
  ],
  ['municipality', '5550', 'en af de 98 kommuners firecifrede kode', 'Mente I 0550 (Tønder)?'],
  ['municipality', 'Tøndr', 'en af de 98 kommuners firecifrede kode', 'Mente I 0550 (Tønder)?'],
  ['municipality', 'Løgumkloster', 'en af de 98 kommuners firecifrede kode', null],
  ['goals', '18', 'numre på verdensmål 1–17, fx 11, 15', null],
  ['goals', '0', 'numre på verdensmål 1–17, fx 11, 15', null],
  ['goals', '11.3', 'numre på verdensmål 1–17, fx 11, 15', 'Mente I 11?'],
  ['goals', '11-15', 'numre på verdensmål 1–17, fx 11, 15', null],
  ['targets', '18.1', 'numre på delmål, fx 11.3', null],
  ['targets', '11', 'numre på delmål, fx 11.3', null],
  ['targets', '11. mar', 'numre på delmål, fx 11.3', 'Mente I 11.3?'],
  ['targets', '11-mar', 'numre på delmål, fx 11.3', 'Mente I 11.3?'],
  ['web', 'ellum.dk', 'en webadresse som https://www.eksempel.dk', 'Mente I https://ellum.dk?'],
  ['web', 'http:/ellum.dk', 'en webadresse som https://www.eksempel.dk', 'Mente I https://ellum.dk?'],
  ['web', 'javascript:alert(1)', 'en webadresse som https://www.eksempel.dk', null],
  ['web', 'javascript://ellum.dk/%0aalert(1)', 'en webadresse som https://www.eksempel.dk', null],
  ['web', 'data:text/html,x', 'en webadresse som https://www.eksempel.dk', null],
  ['web', 'mailto:a@b.dk', 'en webadresse som https://www.eksempel.dk', null],
  ['web', 'https://bruger:kode@ellum.dk', 'en webadresse som https://www.eksempel.dk', null],
  ['web', 'kommer senere', 'en webadresse som https://www.eksempel.dk', null],
  ['webs', 'se kommunens side', 'webadresser som https://www.eksempel.dk, adskilt af mellemrum', null],
  ['email', 'gruppen(a)ellum.dk', 'en e-mailadresse som gruppen@eksempel.dk', null],
  ['email', 'Jens <jens@ellum.dk>', 'en e-mailadresse som gruppen@eksempel.dk', null],
  ['email', 'a@b.dk?subject=x', 'en e-mailadresse som gruppen@eksempel.dk', null],
  ['phone', '123', 'et telefonnummer som 12 34 56 78', null],
  ['phone', 'ring til Jens', 'et telefonnummer som 12 34 56 78', null],
  ['id', 'Ellum', 'et kort navn af små bogstaver a–z, tal og bindestreger, højst 80 tegn', 'Mente I ellum?'],
  [
    'id',
    'nørre løgum',
    'et kort navn af små bogstaver a–z, tal og bindestreger, højst 80 tegn',
    'Mente I noerre-loegum?',
  ],
  ['id', '../ellum', 'et kort navn af små bogstaver a–z, tal og bindestreger, højst 80 tegn', 'Mente I ellum?'],
  ['id', 'con', 'et kort navn af små bogstaver a–z, tal og bindestreger, højst 80 tegn', null],
  [
    'id',
    'a'.repeat(81),
    'et kort navn af små bogstaver a–z, tal og bindestreger, højst 80 tegn',
    `Mente I ${'a'.repeat(80)}?`,
  ],
];

describe('a cell', () => {
  for (const [field, cell, value] of habits) {
    it(`of ${typeOf(field)} ${JSON.stringify(cell)} is ${JSON.stringify(value)}`, () => {
      expect(readCell(cell, fieldOf(field))).toEqual(value);
    });
  }

  for (const [field, cell, expected, suggestion] of misses) {
    it(`of ${typeOf(field)} ${JSON.stringify(cell)} is wrong: ${suggestion ?? 'no idea'}`, () => {
      const wrong = readCell(cell, fieldOf(field)) as Wrong;
      expect(wrong).toBeInstanceOf(Wrong);
      expect([wrong.expected, wrong.suggest()]).toEqual([expected, suggestion]);
    });
  }

  for (const cell of [
    '',
    ' ',
    '\u00a0',
    '-',
    '–',
    '—',
    '?',
    'ikke oplyst',
    'Ikke  oplyst',
    'n/a',
    'N/A',
    '\u200b',
    '\ufeff',
  ]) {
    it(`${JSON.stringify(cell)} is blank`, () => {
      expect(isBlank(cell)).toBe(true);
      expect(readCell(cell, fieldOf('count'))).toBeNull();
    });
  }

  it('that says 0 or nej is not blank', () => {
    expect(['0', 'nej', 'ingen', '0,0'].some(isBlank)).toBe(false);
  });

  it('once tidied stays as it is', () => {
    for (const [, cell] of habits) expect(tidy(tidy(cell))).toBe(tidy(cell));
  });
});

function fieldOf(field: Field | FieldType): Field {
  return typeof field === 'string' ? {type: field, heading: '', definition: ''} : field;
}

function typeOf(field: Field | FieldType): string {
  return fieldOf(field).type;
}

it('a key is read as itself where another is spelt alike', () => {
  const field = {
    type: 'keyword',
    heading: 'Model',
    definition: '',
    words: {'vores-1': 'Vores', 'Vores 1': 'Andres'},
  } as const;
  expect(['vores-1', 'Vores 1', 'Andres'].map((cell) => readCell(cell, field))).toEqual([
    'vores-1',
    'Vores 1',
    'Vores 1',
  ]);
});
