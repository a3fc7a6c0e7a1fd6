import {describe, expect, it} from 'vitest';
import type {
  MoreVolunteers,
  NewInitiatives,
  Purpose,
  StrongerCommunity,
} from '../../../dashboard/queries/three-purposes.ts';
import {threePurposes} from '../../../dashboard/questions/three-purposes.ts';
import {viewed} from './view.ts';

const volunteers: MoreVolunteers = {
  purpose: 'frivillige',
  number: 1234,
  told: 9,
  villages: 12,
  withheld: 0,
  both: 8,
  before: 800,
  after: 1100,
};
const community: StrongerCommunity = {
  purpose: 'faellesskab',
  number: 90,
  told: 9,
  villages: 12,
  attendance: 34.5,
  attended: 80,
  panels: 120,
  panelsTold: 5,
  ended: 4,
  goesOn: 3,
};
const initiatives: NewInitiatives = {
  purpose: 'initiativer',
  number: 1,
  told: 9,
  villages: 12,
  achieved: 1,
  tagged: 0,
};
const say = (rows: readonly Purpose[], villages = 12) => threePurposes.say({rows, villages, told: 9}, viewed());
const cells = (row: Purpose) => threePurposes.columns.map((column) => column.value(row));

describe('the three purposes in words', () => {
  it('are what the villages have told together, and how the volunteers have changed', () => {
    expect(say([volunteers, community, initiatives])).toBe(
      '12 landsbyer har tilsammen oplyst 1.234 frivillige, 90 møder og 1 initiativ, der er kommet i gang. I de 8 landsbyer, der har talt både før og siden, er antallet af frivillige gået fra 800 før forløbet til 1.100 nu.',
    );
  });

  it('leave out what nobody has told, and say when that is everything', () => {
    const unknown = [
      {...volunteers, number: null, told: 0, both: 0},
      community,
      {...initiatives, number: null, told: 0},
    ];
    expect(say(unknown)).toBe('12 landsbyer har tilsammen oplyst 90 møder.');
    expect(say(unknown.map((row) => ({...row, number: null})))).toBe(
      'Ingen af de 12 valgte landsbyer har oplyst noget om det endnu.',
    );
    expect(
      say(
        unknown.map((row) => ({...row, number: null, villages: 0})),
        0,
      ),
    ).toBe('Ingen landsbyer passer til det valgte.');
  });

  it('of one village are its own', () => {
    expect(say([{...volunteers, both: 1}, community, initiatives], 1)).toMatch(
      /^Landsbyen har oplyst 1.234 frivillige, .* Antallet af frivillige er gået fra 800 før forløbet til 1.100 nu\.$/,
    );
  });
});

it('a row of the table has a purpose, a number, its unit, a sentence and who has told', () => {
  expect(cells(community)).toEqual([
    'Stærkere fællesskab',
    90,
    'møder',
    'Til et typisk møde kom 34,5, og 120 er med i borgerpaneler.',
    9,
    12,
  ]);
  expect(cells(initiatives)).toEqual([
    'Mange nye bæredygtige initiativer',
    1,
    'initiativ',
    'Det er ikke knyttet til verdensmål.',
    9,
    12,
  ]);
  expect(cells({...volunteers, number: null, told: 0, withheld: 1, both: 0})).toEqual([
    'Flere frivillige',
    null,
    'frivillige',
    'Ingen har talt både før forløbet og siden. 1 lille tal er skjult.',
    0,
    12,
  ]);
});
