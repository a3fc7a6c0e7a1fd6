import {describe, expect, it} from 'vitest';
import type {InitiativeStatus} from '../../../data/model/initiative.ts';
import {funnelMarks} from '../../../dashboard/charts/funnel-marks.ts';
import {ratePoints} from '../../../dashboard/charts/rate-points.ts';
import type {Survival} from '../../../dashboard/queries/initiative-survival.ts';
import type {Begun} from '../../../dashboard/queries/initiatives-begun.ts';
import type {GoalCount} from '../../../dashboard/queries/initiatives-by-goal.ts';
import {funnel} from '../../../dashboard/questions/funnel.ts';
import {initiativeSurvival} from '../../../dashboard/questions/initiative-survival.ts';
import {initiativesBegun} from '../../../dashboard/questions/initiatives-begun.ts';
import {initiativesByGoal} from '../../../dashboard/questions/initiatives-by-goal.ts';
import {initiativesByStatus} from '../../../dashboard/questions/initiatives-by-status.ts';
import {notApplicable, withheld, type Question} from '../../../dashboard/questions/question.ts';
import {volunteersAndInitiatives} from '../../../dashboard/questions/volunteers-and-initiatives.ts';
import {chosen} from '../../support/database.ts';
import {rateOfVillage} from '../charts/rate-of-village.ts';

const villages = {villages: 12, told: 9};

function said<Row>(question: Question<Row>, rows: readonly Row[], filter = {}, told = villages): string {
  return question.say({rows, ...told}, {filter: chosen(filter), measure: 'antal'});
}

function cells<Row>({columns}: Question<Row>, row: Row): unknown[] {
  return columns.map((column) => column.value(row));
}

describe('how the initiatives stand, in words', () => {
  const rows = (counts: Partial<Record<InitiativeStatus | 'ukendt', number>>) =>
    Object.entries(counts).map(([status, initiatives]) => ({
      status: status === 'ukendt' ? null : (status as InitiativeStatus),
      initiatives,
      of: 1,
    }));

  it.each([
    [
      {igang: 5, drift: 2, realiseret: 1, opgivet: 1},
      'Af 9 initiativer er 3 realiseret eller i fast drift, 5 i gang og 1 opgivet.',
    ],
    [{igang: 5, ukendt: 2}, 'Af 7 initiativer er 5 i gang. Status er ikke oplyst for 2.'],
    [{drift: 3, igang: 0}, 'Alle 3 initiativer er realiseret eller i fast drift.'],
    [{pause: 1}, 'Det ene initiativ er på pause.'],
    [{ukendt: 4}, 'Status er ikke oplyst for 4.'],
    [{igang: 0, drift: 0}, 'Ingen initiativer svarer til det valgte.'],
  ] as const)('%o', (counts, sentence) => {
    expect(said(initiativesByStatus, rows(counts))).toBe(`${sentence} 9 af 12 landsbyer har oplyst initiativer.`);
  });

  it('a chosen status has a sentence of its own, and nobody told another', () => {
    expect(said(initiativesByStatus, rows({pause: 3}), {status: 'pause'})).toMatch(
      /^3 initiativer har status “på pause”\./,
    );
    const none = said(initiativesByStatus, [], {}, {villages: 4, told: 0});
    expect(none).toBe('Ingen af de 4 valgte landsbyer har oplyst initiativer.');
  });
});

describe('the goals, in words', () => {
  const row = (goal: number | null, others: number): GoalCount => ({
    goal,
    layer: 'Samfundet',
    achieved: 0,
    others,
    of: 1,
    all: 20,
  });

  it('names the goal most work with, and how many have no goal told', () => {
    expect(said(initiativesByGoal, [row(3, 8), row(4, 0), row(11, 9), row(null, 12)])).toBe(
      '20 initiativer arbejder tilsammen med 2 af de 17 verdensmål, oftest mål 11, Bæredygtige byer og lokalsamfund (9). 12 initiativer har intet verdensmål oplyst. 9 af 12 landsbyer har oplyst initiativer.',
    );
  });

  it('names those that share the first place, but not a crowd', () => {
    expect(said(initiativesByGoal, [row(11, 8), row(3, 8)])).toContain('oftest mål 3 og 11 (8 hver)');
    expect(
      said(
        initiativesByGoal,
        [1, 2, 3, 4].map((goal) => row(goal, 2)),
      ),
    ).toContain('oftest 4 af målene med 2 hver');
  });

  it('says when none serves any', () => {
    expect(said(initiativesByGoal, [row(3, 0), row(null, 20)])).toMatch(
      /^Ingen af de valgte initiativer \(20\) har et verdensmål\./,
    );
  });

  it('a layer is asked of a goal only', () => {
    expect(cells(initiativesByGoal, row(11, 3))).toEqual(['11 Bæredygtige byer og lokalsamfund', 'Samfundet', 3, 0, 1]);
    expect(cells(initiativesByGoal, row(null, 3)).slice(0, 2)).toEqual(['Verdensmål ikke oplyst', notApplicable]);
  });

  it('says that the UN has not approved it', () => {
    expect(initiativesByGoal.definition.join(' ')).toContain('Indholdet er ikke godkendt af FN');
  });
});

describe('when initiatives began, in words', () => {
  const quarter = (from: string, initiatives: number, total: number): Begun => ({
    from,
    step: 'quarter',
    initiatives,
    of: 1,
    total,
  });
  const undated: Begun = {from: null, step: 'quarter', initiatives: 3, of: 2, total: null};

  it('tells the sum, the best quarter and those without a date', () => {
    expect(said(initiativesBegun, [quarter('2022-01-01', 4, 4), quarter('2022-04-01', 9, 13), undated])).toBe(
      'Til og med 20. november 2022 er 13 initiativer gået i gang, flest i 2. kvartal 2022 (9). For 3 er datoen ikke oplyst. 9 af 12 landsbyer har oplyst initiativer.',
    );
  });

  it('tells of a period, and of all there are with those before', () => {
    const rows = [quarter('2022-01-01', 0, 10), quarter('2022-04-01', 1, 11)];
    expect(said(initiativesBegun, rows, {from: '2022-01-01'})).toMatch(
      /^I perioden fra 1\. januar 2022 til 20\. november 2022 gik 1 initiativ i gang, i 2\. kvartal 2022\. Med dem fra før er det 11 i alt\./,
    );
    const none = [quarter('2022-01-01', 0, 10)];
    expect(said(initiativesBegun, none, {from: '2022-01-01'})).toContain(
      'gik ingen initiativer i gang. Med dem fra før er det 10 i alt.',
    );
  });

  it('without any known day', () => {
    expect(said(initiativesBegun, [undated])).toMatch(
      /^Ingen initiativer er gået i gang på en kendt dato\. For 3 er datoen ikke oplyst\./,
    );
    expect(cells(initiativesBegun, undated)).toEqual(['Dato ikke oplyst', 3, 2, notApplicable]);
  });

  it('years are called by their number', () => {
    expect(cells(initiativesBegun, {...quarter('2022-01-01', 4, 4), step: 'year'})[0]).toBe('2022');
  });
});

describe('whether initiatives live on, in words', () => {
  const none = {igang: 0, planlagt: 0, ide: 0, drift: 0, realiseret: 0, pause: 0, opgivet: 0};
  const row = (months: number, initiatives: number, counts: Partial<Survival>): Survival => ({
    ...none,
    months,
    of: 6,
    initiatives,
    ...counts,
  });

  it('tells shares of five and more, and how it was a year after', () => {
    const rows = [row(0, 20, {igang: 20}), row(12, 20, {drift: 19, opgivet: 1}), row(24, 10, {drift: 8, pause: 2})];
    expect(said(initiativeSurvival, rows)).toBe(
      '24 måneder efter, at forløbet sluttede, lever 80 % af 10 initiativer i 6 landsbyer; 12 måneder efter var det 95 % af 20 initiativer i 6 landsbyer. 9 af 12 landsbyer har afsluttet forløbet og havde da initiativer, der levede.',
    );
  });

  it('tells numbers of fewer than five', () => {
    const rows = [row(0, 4, {igang: 4}), row(6, 4, {igang: 3, opgivet: 1}), row(12, 0, {of: 0})];
    expect(said(initiativeSurvival, rows)).toMatch(/lever 3 af 4 initiativer i 6 landsbyer\./);
    expect(said(initiativeSurvival, rows)).not.toContain('%');
  });

  it('says when it is too early to tell, and that a status makes no difference', () => {
    const sentence = said(initiativeSurvival, [row(0, 7, {igang: 7})], {status: 'drift'});
    expect(sentence).toContain('for tidligt at sige');
    expect(sentence).toContain('Valget af status ændrer ikke svaret her.');
  });
});

describe('volunteers and initiatives, in words', () => {
  const rates = Array.from({length: 8}, (_, i) =>
    rateOfVillage(`v${i}`, {population: 300, volunteers: 16 + 8 * i, initiatives: 2 + i}),
  );
  const ask = (some: typeof rates, named: string[] = []) => ratePoints(some, named, 400);

  it('tells whether they go together, and the ratio of all', () => {
    const sentence = said(volunteersAndInitiatives, ask(rates));
    expect(sentence).toContain('Landsbyer med flere frivillige har oftest også flere initiativer (rangkorrelation 1).');
    expect(sentence).toContain('Under ét er der 1 initiativ i gang eller længere for hver 8 frivillige.');
    expect(sentence).toContain('Ingen landsby ligger længere fra det forhold');
  });

  it('says of four villages that they are too few', () => {
    expect(said(volunteersAndInitiatives, ask(rates.slice(0, 4)))).toContain('Der er for få landsbyer (4)');
  });

  it('says which initiatives are counted, and among whom the chosen are', () => {
    const sentence = said(volunteersAndInitiatives, ask(rates), {status: 'pause', sdg: 11, villages: ['v1']});
    expect(sentence).toContain('1 initiativ med status “på pause” til verdensmål 11 for hver 8 frivillige');
    expect(sentence).toContain('Den er fremhævet blandt 8 med tal for alle tre.');
  });

  it('a withheld count is so in the table, and its rate too', () => {
    const [, first, ...others] = ask([...rates, rateOfVillage('lille', {population: 40, volunteersWithheld: true})]);
    expect(cells(volunteersAndInitiatives, first!).slice(0, 3)).toEqual(['V0', 300, 16]);
    expect(cells(volunteersAndInitiatives, others.at(-1)!).slice(2, 6)).toEqual([withheld, null, null, withheld]);
  });

  it('nobody has told', () => {
    expect(said(volunteersAndInitiatives, [], {}, {villages: 4, told: 0})).toBe(
      'Ingen af de 4 valgte landsbyer har oplyst både indbyggere, frivillige og initiativer.',
    );
  });
});

describe('what is chance, in words', () => {
  const rates = Array.from({length: 6}, (_, i) =>
    rateOfVillage(`v${i}`, {population: 300, volunteers: i ? 30 : 120, initiatives: i ? 3 : null}),
  );
  const marks = funnelMarks(rates, [], 400);

  it('tells the rate of all, and how many cannot be told from it, in neutral words', () => {
    expect(said(funnel, marks)).toBe(
      'Frivillige: 15 pr. 100 indbyggere under ét; 5 af 6 landsbyer kan ikke skelnes fra det, 1 kan. Initiativer i gang eller længere: 1 pr. 100 indbyggere under ét; ingen af de 5 landsbyer kan skelnes fra det. 9 af 12 landsbyer har oplyst indbyggere og frivillige eller initiativer.',
    );
  });

  it('tells of each village whether it is anything but chance', () => {
    const verdicts = marks.slice(0, 3).map((mark) => cells(funnel, mark)[7]);
    expect(verdicts).toEqual([notApplicable, 'højere end gennemsnittet', 'kan ikke skelnes fra gennemsnittet']);
  });

  it('names all as one in the table', () => {
    expect(cells(funnel, marks[0]!)[0]).toBe('6 landsbyer under ét');
  });
});
