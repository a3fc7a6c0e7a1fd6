import {describe as group, expect, it} from 'vitest';
import {describe, describeAll, Problems, type Problem} from '../../../data/workbook/problem.ts';

const problem: Problem = {
  severity: 'error',
  file: 'villages.csv',
  row: 7,
  column: 'Kommunekode',
  found: '5550',
  expected: 'en af de 98 kommuners firecifrede kode',
  suggestion: 'Mente I 0550 (Tønder)?',
};

group('a problem', () => {
  for (const [changes, line] of [
    [
      {},
      'villages.csv, række 7, kolonne “Kommunekode”: fandt “5550”; ventede en af de 98 kommuners firecifrede kode. Mente I 0550 (Tønder)?',
    ],
    [
      {row: null, column: null, found: null, expected: 'mindst én landsby', suggestion: ''},
      'villages.csv: fandt ingenting; ventede mindst én landsby.',
    ],
    [
      {found: 'en\nlang '.repeat(20), expected: 'x', suggestion: ''},
      'villages.csv, række 7, kolonne “Kommunekode”: fandt “en lang en lang en lang en lang en lang en lang en lang en …”; ventede x.',
    ],
  ] as const) {
    it(`reads “${line}”`, () => {
      expect(describe({...problem, ...changes})).toBe(line);
    });
  }

  it('stands with the others of its file and kind, and a warning says that it is one', () => {
    const problems = [
      problem,
      {...problem, file: 'goals.csv'},
      {...problem, row: 9},
      {...problem, severity: 'warning'},
    ] as const;
    expect(describeAll(problems).map((line) => line.slice(0, 30))).toEqual([
      'villages.csv, række 7, kolonne',
      'villages.csv, række 9, kolonne',
      'Bemærk: villages.csv, række 7,',
      'goals.csv, række 7, kolonne “K',
    ]);
  });

  it('is offered a suggestion only while anybody reads on', () => {
    const problems = new Problems();
    let looked = 0;
    for (let row = 1; row <= 1000; row++) {
      problems.error({...problem, row}, 'x', 'y', () => `Mente I ${++looked}?`);
    }
    expect(looked).toBe(20);
    expect(problems.list).toHaveLength(1000);
    expect(describeAll(problems.list).at(-1)).toBe('villages.csv, kolonne “Kommunekode”: … og 980 til');
  });
});
