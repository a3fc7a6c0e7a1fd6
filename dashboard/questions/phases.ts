import {counted, danishCount, danishList} from '../../data/model/danish.ts';
import {phaseGrid} from '../charts/phase-grid.ts';
import {phasesInWords} from '../charts/phases-in-words.ts';
import {phases as ask, silentAfter, type PhasesAnswer, type VillagePhases} from '../queries/phases.ts';
import {placeInWords} from '../queries/place-in-words.ts';
import {notApplicable, type Cell, type Column, type Question} from './question.ts';
import {landsbyer, whoTold} from './who-told.ts';

/** Where every village is on its way, and how long it has been in each phase. */
export const phases: Question<VillagePhases> = {
  key: 'faser',
  title: 'Hvor er landsbyerne?',
  definition: [
    'Faserne er dem i landsbyens seneste forløb, under de navne, de havde dengang: forløbet fra 2021 har seks faser, de senere fire. Hvor der kun står “Fase 3”, kalder landsbyernes forløb den noget forskelligt.',
    'En fase begynder med sit første gennemførte skridt, den første fase dog med forløbet. Den varer, til den næste begynder, forløbet slutter eller går i stå, eller til den dag, alt er opgjort. Faser kan overlappe. Tallet er hele måneder. Er en dato kun kendt på måneden, årstiden eller året, regnes med den første dag, den kan betyde; tiden er da omtrentlig.',
    `“Ikke hørt fra siden” nævnes efter ${silentAfter} måneder uden skridt, møder, status, optællinger eller rettelser. Det siger kun, hvornår nogen sidst skrev noget her, ikke om der sker noget i landsbyen.`,
  ],
  columns: [
    {heading: 'Landsby', value: ({name}) => name, href: ({village}, view) => view.villageHref?.(village) ?? null},
    {heading: 'Kommune', value: ({municipality}) => municipality},
    {heading: 'Hold', kind: 'text', value: ({cohort}) => cohort},
    {heading: 'Hvor', value: where},
    {heading: 'Faser i forløbet', kind: 'integer', value: ({phases: count}) => count},
    {heading: 'I fasen siden', kind: 'date', value: since},
    ...[0, 1, 2, 3, 4, 5, 6].map(monthsIn),
    {heading: 'Begyndt', kind: 'date', value: ({started, place}) => (place === 'kommende' ? notApplicable : started)},
    {heading: 'På pause eller standset siden', kind: 'date', value: halted},
    {heading: 'Slut', kind: 'date', value: ({state, ended}) => (state === 'ended' ? ended : notApplicable)},
    {heading: 'Sidst hørt fra', kind: 'date', value: ({heard}) => heard},
  ],
  ask,
  draw: ({rows, places}: PhasesAnswer, _view, width) => phaseGrid(rows, places, width),
  say,
};

function where(row: VillagePhases): Cell {
  return row.place === 'ukendt' && row.state === 'unknown' ? null : placeInWords(row);
}

function since({state, since: day, place}: VillagePhases): Cell {
  return state === 'ended' || place === 'kommende' || place === 'ukendt' ? notApplicable : day;
}

function halted({state, halted: day}: VillagePhases): Cell {
  return state === 'paused' || state === 'stopped' ? day : notApplicable;
}

function monthsIn(number: number): Column<VillagePhases> {
  return {
    heading: number ? `Måneder i fase ${number}` : 'Måneder med forudsætninger',
    kind: 'integer',
    value({course}) {
      const phase = course.find((one) => one.number === number);
      if (!phase) return course.length ? notApplicable : null;
      return phase.state === 'ahead' || phase.state === 'skipped' ? notApplicable : phase.months;
    },
  };
}

function say({rows, places, villages, told}: PhasesAnswer): string {
  if (!told) return whoTold({villages, told}, 'hvor langt de er');
  if (villages === 1) return phasesInWords(rows[0]!);
  const count = (wanted: string) => places.find(({place}) => place === wanted)?.villages ?? 0;
  const [ahead, over] = [count('kommende'), count('afsluttet')];
  const going = told - ahead - over;
  const parts = [
    ...(going ? [`${danishCount(going)} undervejs`] : []),
    ...(over ? [`${danishCount(over)} ${over === 1 ? 'færdig' : 'færdige'} med forløbet`] : []),
    ...(ahead ? [`${danishCount(ahead)} på vej til at begynde`] : []),
  ];
  const unknown =
    villages - told
      ? ` ${counted(villages - told, 'landsby har ikke oplyst, hvor langt den er', 'landsbyer har ikke oplyst, hvor langt de er')}.`
      : '';
  return `Af ${landsbyer(villages)} er ${danishList(parts)}.${unknown}${silence(places)}`;
}

function silence(places: PhasesAnswer['places']): string {
  const silent = places.reduce((sum, place) => sum + place.silent, 0);
  if (!silent) return '';
  const who = counted(silent, 'landsby, hvis forløb ikke er slut,', 'landsbyer, hvis forløb ikke er slut,');
  return ` ${who} er ikke hørt fra i mindst et halvt år.`;
}
