import {counted, danishCount, danishList, danishNumber} from '../../data/model/danish.ts';
import {purposeCards, type PurposeCard} from '../charts/purpose-cards.ts';
import type {Answer} from '../queries/answer.ts';
import {
  threePurposes as ask,
  type MoreVolunteers,
  type NewInitiatives,
  type Purpose,
  type StrongerCommunity,
} from '../queries/three-purposes.ts';
import type {Question} from './question.ts';
import {landsbyer, whoTold} from './who-told.ts';

/** The three things the process wants, a figure each. */
export const threePurposes: Question<Purpose> = {
  key: 'formaal',
  title: 'Hvad er der kommet ud af det?',
  definition: [
    'Flere frivillige: forskellige frivillige i den seneste optælling fra hver landsby til og med periodens slutning, lagt sammen. Før og nu er kun lagt sammen for de landsbyer, der har talt begge gange, så en stigning ikke skyldes, at flere landsbyer har talt. Før er den seneste optælling inden forløbet, ellers den første inden for tre måneder efter starten.',
    'Stærkere fællesskab: møder, der er holdt i perioden. Et typisk møde er medianen af de møder, hvis fremmøde er oplyst. Borgerpaneler er den seneste optælling af mennesker i dem. Et fællesskab kan ikke tælles; tallene viser, om man mødes, og om landsbyen har meldt skridtet “Fortsat organisering aftalt med kommunen”, når forløbet er slut.',
    'Mange nye bæredygtige initiativer: initiativer, der i perioden for første gang blev meldt i gang, realiseret eller i fast drift. Er ingen periode valgt, tæller også dem uden dato med. Verdensmål er initiativets egne, ellers landsbymålets.',
    'Landsbyerne tæller og melder selv. Tallene er resultater; de viser ikke, hvad der var sket uden BLUP.',
  ],
  columns: [
    {heading: 'Formål', value: (row) => words(row).title},
    {heading: 'Tal', kind: 'integer', value: ({number}) => number},
    {heading: 'Enhed', value: (row) => words(row).unit},
    {heading: 'Uddybning', value: (row) => words(row).sentence},
    {heading: 'Landsbyer, der har oplyst det', kind: 'integer', value: ({told}) => told},
    {heading: 'Valgte landsbyer', kind: 'integer', value: ({villages}) => villages},
  ],
  ask,
  draw: ({rows}, _view, width) => purposeCards(rows.map(cardOf), width),
  say,
};

function say({rows, villages}: Answer<Purpose>): string {
  const known = rows.filter(({number}) => number !== null);
  if (!known.length) return whoTold({villages, told: 0}, 'noget om det endnu');
  const who = villages === 1 ? 'Landsbyen har' : `${landsbyer(villages)} har tilsammen`;
  const told = `${who} oplyst ${danishList(known.map(inWords))}.`;
  return [told, ...rows.flatMap((row) => (row.purpose === 'frivillige' ? changed(row, villages) : []))].join(' ');
}

function inWords(row: Purpose): string {
  return `${figure(row)!} ${words(row).unit}${row.purpose === 'initiativer' ? ', der er kommet i gang' : ''}`;
}

function changed({both, before, after}: MoreVolunteers, villages: number): readonly string[] {
  if (!both) return [];
  const those = both === 1 ? 'den landsby' : `de ${landsbyer(both)}`;
  const who = both === villages ? 'Antallet' : `I ${those}, der har talt både før og siden, er antallet`;
  return [
    `${who} af frivillige${both === villages ? ' er' : ''} gået fra ${danishCount(before)} før forløbet til ${danishCount(after)} nu.`,
  ];
}

type Words = Pick<PurposeCard, 'title' | 'unit' | 'compared' | 'sentence'>;

function cardOf(row: Purpose): PurposeCard {
  return {...words(row), figure: figure(row), told: toldOf(row)};
}

function figure({number}: Purpose): string | null {
  return number === null ? null : danishCount(number);
}

function toldOf({told, villages}: Purpose): string {
  return villages === 1 && told
    ? 'Landsbyen har oplyst det'
    : `${danishCount(told)} af ${landsbyer(villages)} har oplyst det`;
}

function words(row: Purpose): Words {
  switch (row.purpose) {
    case 'frivillige':
      return ofVolunteers(row);
    case 'faellesskab':
      return ofCommunity(row);
    case 'initiativer':
      return ofInitiatives(row);
  }
}

function ofVolunteers({number, both, before, after, withheld}: MoreVolunteers): Words {
  const hidden = withheld ? ` ${counted(withheld, 'lille tal', 'små tal')} er skjult.` : '';
  const compared = both
    ? `Før og nu er fra ${both === 1 ? 'den landsby' : `de ${landsbyer(both)}`}, der har talt begge gange.`
    : 'Ingen har talt både før forløbet og siden.';
  return {
    title: 'Flere frivillige',
    unit: number === 1 ? 'frivillig' : 'frivillige',
    compared: both
      ? {heading: 'Før og nu, samme landsbyer', bars: [bar('Før forløbet', before!), bar('Nu', after!)]}
      : null,
    sentence: `${compared}${hidden}`,
  };
}

function ofCommunity({number, attendance, panels, ended, goesOn}: StrongerCommunity): Words {
  const came = attendance === null ? null : `Til et typisk møde kom ${danishNumber(attendance)}`;
  const sat = panels ? `${danishCount(panels)} er med i borgerpaneler` : null;
  return {
    title: 'Stærkere fællesskab',
    unit: number === 1 ? 'møde' : 'møder',
    compared: ended
      ? {
          heading: 'Landsbyer, hvor forløbet er slut',
          bars: [bar('I alt', ended), bar('Fortsat organisering aftalt', goesOn)],
        }
      : null,
    sentence: sentenceOf(came, sat) ?? 'Fremmødet er ikke oplyst.',
  };
}

function ofInitiatives({number, achieved, tagged}: NewInitiatives): Words {
  return {
    title: 'Mange nye bæredygtige initiativer',
    unit: number === 1 ? 'initiativ' : 'initiativer',
    compared: number
      ? {heading: 'Kommet i gang', bars: [bar('I alt', number), bar('Realiseret eller i fast drift', achieved)]}
      : null,
    sentence: number ? tags(number, tagged) : 'Ingen er meldt i gang i perioden.',
  };
}

function tags(number: number, tagged: number): string {
  if (number === 1) return `Det er ${tagged ? '' : 'ikke '}knyttet til verdensmål.`;
  return `${danishCount(tagged)} af de ${danishCount(number)} er knyttet til verdensmål.`;
}

function sentenceOf(first: string | null, second: string | null): string | null {
  const both = [first, second].filter((part) => part !== null);
  return both.length ? `${both.join(', og ')}.` : null;
}

function bar(label: string, value: number) {
  return {label, value};
}
