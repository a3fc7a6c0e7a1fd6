import {afterAll, describe, expect, it} from 'vitest';
import {questions} from '../../../dashboard/questions.ts';
import type {Filter} from '../../../dashboard/queries/filter.ts';
import {chosen, openPackage} from '../../support/database.ts';

const selections: readonly [string, Partial<Filter>][] = [
  ['everything', {}],
  ['a municipality', {municipality: '0550'}],
  ['a cohort', {cohort: '2023-1'}],
  ['a phase', {phase: '3'}],
  ['villages whose phase is not known', {phase: 'ukendt'}],
  ['villages', {villages: ['agerhoenehoej', 'groenbaekmose', 'blishoenehavn']}],
  ['a goal', {sdg: 11}],
  ['a status', {status: 'drift'}],
  ['a period', {from: '2024-01-01'}],
  ['nothing', {municipality: '9999'}],
];

describe('what is counted already as of the day the data are from', async () => {
  const db = await openPackage('eksempel');
  afterAll(() => db.finish());

  it.each(selections)('is what is counted when it is asked for: %s', async (_, some) => {
    const filter = chosen({until: '2026-06-30', ...some});
    for (const question of questions)
      expect([question.key, await question.ask(db, {...filter, isLatest: true})]).toEqual([
        question.key,
        await question.ask(db, filter),
      ]);
  });
});
