import {danishList, danishNumber} from '../../data/model/danish.ts';
import {sinceStartSideBySide as draw} from '../charts/since-start-side-by-side.ts';
import type {Answer} from '../queries/answer.ts';
import {sinceStartSideBySide as ask, type SinceStart} from '../queries/since-start-side-by-side.ts';
import {certainFrom, fewest} from '../queries/volunteers-since-start.ts';
import {notApplicable, type Cell, type Question, type View} from './question.ts';

/** How the chosen villages have gone since their own starts, each over its cohort. */
export const sinceStartSideBySide: Question<SinceStart> = {
  key: 'siden-start-side-om-side',
  title: 'Siden start, side om side',
  definition: [
    'Hver landsby er lagt, så 0 er den måned, dens eget forløb begyndte. Hver tredje måned regnes med den seneste optælling af forskellige frivillige. Kun landsbyer, hvis begyndelse kendes på måneden, har en linje.',
    `Det grå bånd er den midterste halvdel af landsbyerne på samme hold, og linjen i det er medianen, den midterste. Holdet er alle dets landsbyer i datapakken, hvad der end ellers er valgt. Linjen er stiplet, hvor færre end ${certainFrom} landsbyer står bag, og slutter, hvor det er færre end ${fewest}.`,
    'En vandret linje betyder ofte, at der ikke er talt igen. Antallene er af landsbyer i forskellig størrelse; vælg pr. 100 indbyggere for at sammenligne dem.',
  ],
  columns: [
    {
      heading: 'Landsby eller hold',
      value: nameOf,
      href: ({village}, {villageHref}) => (village && villageHref?.(village)) ?? null,
    },
    {heading: 'Hold', value: ({cohort}) => cohort},
    {heading: 'Måneder siden start', kind: 'integer', value: ({months}) => months},
    {heading: 'Frivillige (hold: median)', value: ({people}) => people},
    {heading: 'Nedre kvartil', value: ofCohort(({low}) => low)},
    {heading: 'Øvre kvartil', value: ofCohort(({high}) => high)},
    {heading: 'Pr. 100 indbyggere (hold: median)', kind: 'decimal', value: ({rate}) => rate},
    {heading: 'Nedre kvartil pr. 100 indbyggere', kind: 'decimal', value: ofCohort(({lowRate}) => lowRate)},
    {heading: 'Øvre kvartil pr. 100 indbyggere', kind: 'decimal', value: ofCohort(({highRate}) => highRate)},
    {heading: 'Landsbyer bag', kind: 'integer', value: ({n}) => n},
  ],
  measured: true,
  ask,
  draw: ({rows}, {measure}, width) => draw(rows, measure === 'pr100', width),
  say,
};

function nameOf({name, cohort}: SinceStart): string {
  return name ?? `Hold ${cohort}`;
}

function ofCohort(value: (row: SinceStart) => number | null): (row: SinceStart) => Cell {
  return (row) => (row.village === null ? value(row) : notApplicable);
}

function say({rows, villages, told}: Answer<SinceStart>, {measure, filter}: View): string {
  if (!villages) return 'Vælg en eller flere landsbyer for at se dem side om side.';
  if (!told)
    return villages === 1
      ? 'Landsbyens vej siden start er ikke oplyst.'
      : `Ingen af de ${villages} valgte landsbyers vej siden start er oplyst.`;
  const ids = [...new Set(rows.flatMap(({village}) => village ?? []))];
  const ways = ids.flatMap((id) =>
    wayOf(
      rows.filter(({village}) => village === id),
      measure,
    ),
  );
  const unit = measure === 'pr100' ? ' pr. 100 indbyggere' : '';
  return [
    ways.length
      ? `Frivillige${unit} siden start: ${danishList(ways)}.`
      : `Frivillige${unit} siden start er ikke oplyst.`,
    ...(told < villages
      ? [`${told} af ${villages} landsbyer har oplyst, hvornår forløbet begyndte, og hvor mange frivillige der er.`]
      : []),
    ...(filter.villages.length > villages ? [`Her er ${villages} af ${filter.villages.length} valgte.`] : []),
  ].join(' ');
}

/** "Regnspoverup fra 33 til 86 på 15 måneder". */
function wayOf(rows: readonly SinceStart[], measure: View['measure']): readonly string[] {
  const known = rows.flatMap((row) => {
    const value = measure === 'pr100' ? row.rate : row.people;
    return value === null ? [] : [{...row, value}];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const number = (value: number) => danishNumber(value);
  if (first === last) return [`${first.name} ${number(first.value)} efter ${monthsOf(first.months)}`];
  return [
    `${first.name} fra ${number(first.value)} til ${number(last.value)} på ${monthsOf(last.months - first.months)}`,
  ];
}

function monthsOf(count: number): string {
  return `${count} ${count === 1 ? 'måned' : 'måneder'}`;
}
