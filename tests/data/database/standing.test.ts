import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {root} from '../../../.storybook/tools/run.ts';
import {Sql} from '../../../dashboard/database/sql.ts';
import {readFolder} from '../../../data/build/disk.ts';
import {makeIndex} from '../../../data/build/index.json.ts';
import {readPackage} from '../../../data/workbook/read-package.ts';
import {openDatabase, openPackage} from '../../support/database.ts';

describe('where a village stands', () => {
  it.each(['eksempel', 'blup-2021'] as const)('is in the database of %s as its page tells it', async (name) => {
    const {package: data} = readPackage(readFolder(join(root, 'data/packages', name)));
    const db = await openPackage(name);
    const rows = await db.query(
      new Sql(
        [
          `SELECT v.id, s.state, s.phase_number AS number, s.phase_label AS label
           FROM villages v CROSS JOIN package p LEFT JOIN standing_spans s
             ON s.village = v.id AND s.from_day <= p.updated AND (s.to_day IS NULL OR s.to_day > p.updated)
           ORDER BY v.id`,
        ],
        [],
      ),
    );
    db.finish();
    const told = makeIndex(data!).villages.map(({id, state, phase}) => ({
      id,
      state,
      number: phase?.number ?? null,
      label: phase?.label?.da ?? null,
    }));
    expect(rows).toEqual(told.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('changes on the days something happened', async () => {
    const db = await openDatabase(
      {
        villages: [{id: 'ellum', name: 'Ellum', municipality: '0550'}],
        processes: [
          {
            id: 'p',
            village: 'ellum',
            phase_model: 'nyeste',
            start: '2021-03-01',
            halted: 'pause',
            halted_since: '2022-01',
            end: null,
          },
        ],
        milestones: [
          {process: 'p', milestone: 'kommune_med', state: 'gennemfoert', date: '2020-10'},
          {process: 'p', milestone: 'noegletal_indsamlet', state: 'gennemfoert', date: '2021-21'},
          {process: 'p', milestone: 'fremtidsvaerksted_afholdt', state: 'gennemfoert', date: '2021-09-04'},
        ],
      },
      {updated: '2022-06-30'},
    );
    const ask = (text: string) => db.query(new Sql([text], []));
    const spans = await ask(
      'SELECT from_day::VARCHAR AS day, to_day::VARCHAR AS before, state, place FROM standing_spans ORDER BY day',
    );
    expect(spans).toEqual([
      {day: '1000-01-01', before: '2020-10-01', state: 'planned', place: 'kommende'},
      {day: '2020-10-01', before: '2021-03-01', state: 'planned', place: 'kommende'},
      {day: '2021-03-01', before: '2021-09-04', state: 'ongoing', place: '2'},
      {day: '2021-09-04', before: '2022-01-01', state: 'ongoing', place: '3'},
      {day: '2022-01-01', before: null, state: 'paused', place: '3'},
    ]);
    const phases = await ask(
      'SELECT number, began::VARCHAR AS began, ended::VARCHAR AS ended FROM course_phases ORDER BY number',
    );
    expect(phases).toEqual([
      {number: 0, began: '2020-10-01', ended: '2021-03-01'},
      {number: 1, began: '2021-03-01', ended: null},
      {number: 2, began: '2021-03-01', ended: '2021-09-04'},
      {number: 3, began: '2021-09-04', ended: null},
      {number: 4, began: null, ended: null},
    ]);
    db.finish();
  });
});
