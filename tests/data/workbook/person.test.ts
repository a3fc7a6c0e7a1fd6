import {describe, expect, it} from 'vitest';
import {isMobile, isPersonal, personIn} from '../../../data/workbook/person.ts';

describe('a text', () => {
  it.each([
    ['Kontakt Jens Hansen på mødet', 'name', 'Jens Hansen'],
    ['Tovholder: Karen', 'name', 'Karen'],
    ['Inge-Lise Østergaard har nøglen', 'name', 'Inge-Lise Østergaard'],
    ['Formand er Ayse Nielsen', 'name', 'Ayse Nielsen'],
    ['Skriv til jens@ellum.dk', 'email', 'jens@ellum.dk'],
    ['Ring på 20 12 34 56', 'phone', '20 12 34 56'],
    ['+45 20123456', 'phone', '+45 20123456'],
    ['tlf. 2012 3456', 'phone', '2012 3456'],
    ['født 010203-1234', 'cpr', '010203-1234'],
  ] as const)('“%s” has a %s in it', (text, what, words) => {
    expect(personIn(text)).toEqual({what, words});
  });

  it.each([
    'Naturgruppen',
    'Kogræsserlauget Vestermosen',
    'Nørre Løgum og Ellum Lokalråd',
    'Sankt Hans på stranden',
    'H.C. Andersens Vej',
    'Peter Larsens Plads',
    'Det kostede 1.828,13 kr. i 2022 og 2023',
    '2021 2022',
    '20210315',
    '55,1234567',
    'Fra 19:00 til 21:30',
    'Hold 2023-1',
  ])('“%s” has no person in it', (text) => {
    expect(personIn(text)).toBeNull();
  });
});

it('an address with a first or a family name is a person’s, one of a group is not', () => {
  expect(['jens@a.dk', 'jens.hansen@gmail.com', 'k_poulsen@a.dk'].filter(isPersonal)).toHaveLength(3);
  expect(['natur@a.dk', 'mosen@a.dk', 'borgerforening@gmail.com', 'kontakt@a.dk'].filter(isPersonal)).toEqual([]);
});

it('a mobile is a mobile with and without the country’s number', () => {
  expect(['20 12 34 56', '+45 51123456', '004542123456'].every(isMobile)).toBe(true);
  expect(['74 12 34 56', '+45 00 00 12 34', '12 34'].some(isMobile)).toBe(false);
});
