import {counted, danishCount, danishDate, danishNumber} from '../../data/model/danish.ts';
import {attendanceStrips} from '../charts/attendance-strips.ts';
import type {Answer} from '../queries/answer.ts';
import {meetingsByKind, type KindOfMeeting} from '../queries/meetings-by-kind.ts';
import {notApplicable, withheld, type Cell, type Question} from './question.ts';

export const meetings: Question<KindOfMeeting> = {
  key: 'moeder',
  title: 'Møder og fremmøde',
  definition: [
    'Et møde tælles med, når det er holdt i perioden. Møder, der står i kalenderen for senere, og møder uden dato er ikke talt med; deres antal er nævnt for sig.',
    'Medianen er det midterste møde: halvdelen havde flere fremmødte, halvdelen færre. Den er kun lavet af de møder, hvis fremmøde er oplyst. En hul prik er et fremmøde, som landsbyen selv kalder cirka eller skønnet. Ved mere end 400 møder vises spændet og den midterste halvdel i stedet for prikker.',
    'Fremmøde er ikke frivillige: en, der kommer til et møde, er ikke dermed frivillig, og den samme kan komme til flere møder. Derfor lægges fremmøder ikke sammen.',
    'Et studiekredsmøde er lille med vilje. Sammenlign derfor møder af samme slags.',
  ],
  columns: [
    {heading: 'Slags', value: ({name}) => name},
    {heading: 'Holdt i perioden', kind: 'integer', value: ({held}) => held},
    {heading: 'Med oplyst fremmøde', kind: 'integer', value: ({told}) => told},
    {heading: 'Heraf cirka', kind: 'integer', value: ({about}) => about},
    {heading: 'Færrest fremmødte', kind: 'integer', value: (row) => figure(row, row.least)},
    {heading: 'Median', kind: 'decimal', value: (row) => figure(row, row.median)},
    {heading: 'Flest fremmødte', kind: 'integer', value: (row) => figure(row, row.most)},
    {heading: 'I kalenderen', kind: 'integer', value: ({later}) => later},
    {heading: 'Uden dato', kind: 'integer', value: ({undated}) => undated},
  ],
  ask: meetingsByKind,
  draw: ({rows}, _view, width) => attendanceStrips(rows, {meeting, middle}, width),
  say,
};

function figure({held, withheld: hidden}: KindOfMeeting, value: number | null): Cell {
  if (value !== null) return value;
  return held ? (hidden ? withheld : null) : notApplicable;
}

function meeting({name, people, villages, days, notes}: KindOfMeeting, nr: number): string {
  const note = notes[nr] ? ` (${notes[nr]})` : '';
  return `${villages[nr]}: ${counted(people[nr]!, 'fremmødt', 'fremmødte')}${note} ved ${name.toLowerCase()} ${danishDate(days[nr]!)}`;
}

function middle({name, median, least, most, told, held}: KindOfMeeting): string {
  const range = told > 1 ? `, fra ${danishCount(least)} til ${danishCount(most)}` : '';
  return `${name}: median ${danishNumber(median!)} fremmødte${range} (${danishCount(told)} af ${counted(held, 'møde', 'møder')} har oplyst fremmøde)`;
}

function say({rows, villages, told: tellers}: Answer<KindOfMeeting>): string {
  const sum = (key: 'held' | 'told' | 'later' | 'undated' | 'withheld') => rows.reduce((all, row) => all + row[key], 0);
  const [held, told] = [sum('held'), sum('told')];
  return [
    heldWords(held, tellers, villages),
    ...(held ? [toldWords(held, told)] : []),
    ...medians(rows),
    ...(sum('withheld') ? [`${counted(sum('withheld'), 'lille fremmøde', 'små fremmøder')} er skjult.`] : []),
    ...(sum('later') ? [`${counted(sum('later'), 'møde', 'møder')} står i kalenderen og er ikke talt med.`] : []),
    ...(sum('undated') ? [`${counted(sum('undated'), 'møde', 'møder')} har ingen dato og er ikke talt med.`] : []),
  ].join(' ');
}

function heldWords(held: number, tellers: number, villages: number): string {
  if (!tellers)
    return villages === 1
      ? 'Landsbyen har ikke oplyst møder.'
      : `Ingen af de ${danishCount(villages)} landsbyer har oplyst møder.`;
  const who = villages === 1 ? 'Landsbyen' : `${danishCount(tellers)} af ${counted(villages, 'landsby', 'landsbyer')}`;
  return `${who} har oplyst møder: ${held ? danishCount(held) : 'ingen'} er holdt i perioden.`;
}

function toldWords(held: number, told: number): string {
  if (!told) return 'Fremmødet er ikke oplyst.';
  if (told < held) return `Fremmødet er oplyst for ${danishCount(told)} af dem.`;
  return held === 1 ? 'Fremmødet er oplyst.' : 'Fremmødet er oplyst for dem alle.';
}

/** The middle of the two kinds that most is known of. */
function medians(rows: readonly KindOfMeeting[]): readonly string[] {
  const known = rows.filter(({told}) => told > 1).toSorted((a, b) => b.told - a.told);
  const [first, second] = known.map(({name, median}) => [danishNumber(median!), name.toLowerCase()] as const);
  if (!first) return [];
  const also = second ? ` og ${second[0]} ved ${second[1]}` : '';
  return [`Medianen er ${first[0]} fremmødte ved ${first[1]}${also}.`];
}
