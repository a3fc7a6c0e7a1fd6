import {danishList, danishNumber} from '../../data/model/danish.ts';
import {volunteersSinceStart as draw} from '../charts/volunteers-since-start.ts';
import {
  certainFrom,
  fewest,
  volunteersSinceStart as ask,
  type SinceStartAnswer,
  type VolunteersSinceStart,
} from '../queries/volunteers-since-start.ts';
import {notApplicable, type Cell, type Question, type View} from './question.ts';
import {whoTold} from './who-told.ts';

/** How the number of different volunteers has gone since each village's own start, so that cohorts compare. */
export const volunteersSinceStart: Question<VolunteersSinceStart> = {
  key: 'frivillige-siden-start',
  title: 'Frivillige siden start',
  definition: [
    'Hver landsby er lagt, så 0 er den måned, dens eget forløb begyndte. Hver tredje måned regnes med den seneste optælling af forskellige frivillige; en optælling gælder, til landsbyen tæller igen. En landsby er med fra sin første optælling og så længe, som månederne er gået. Kun landsbyer, hvis begyndelse kendes på måneden, er med.',
    `De tykke linjer er medianen i hvert hold, den midterste landsby. Linjen er stiplet, hvor færre end ${certainFrom} landsbyer står bag, og slutter, hvor det er færre end ${fewest}. De tynde linjer er landsbyerne; er de mange, vises i stedet den midterste halvdel af dem som et bånd.`,
    'Mod højre er der kun de landsbyer, der begyndte tidligst. Et knæk kan derfor komme af, at nogle landsbyer ikke er nået så langt endnu, og ikke af, at nogen har fået flere eller færre frivillige.',
  ],
  columns: [
    {heading: 'Hold', kind: 'text', value: nameOf},
    {heading: 'Måneder siden start', kind: 'integer', value: ({months}) => months},
    {heading: 'Landsbyer bag tallet', kind: 'integer', value: ({told}) => told},
    {heading: 'Nedre kvartil', kind: 'decimal', value: ({low, told}) => figure(low, told)},
    {heading: 'Median', kind: 'decimal', value: ({median, told}) => figure(median, told)},
    {heading: 'Øvre kvartil', kind: 'decimal', value: ({high, told}) => figure(high, told)},
    {heading: 'Landsbyer bag pr. 100 indbyggere', kind: 'integer', value: ({rates}) => rates},
    {heading: 'Nedre kvartil pr. 100 indbyggere', kind: 'decimal', value: ({lowRate, rates}) => figure(lowRate, rates)},
    {heading: 'Median pr. 100 indbyggere', kind: 'decimal', value: ({medianRate, rates}) => figure(medianRate, rates)},
    {
      heading: 'Øvre kvartil pr. 100 indbyggere',
      kind: 'decimal',
      value: ({highRate, rates}) => figure(highRate, rates),
    },
  ],
  measured: true,
  ask,
  draw: ({rows, lines}: SinceStartAnswer, {measure}, width) => draw(rows, lines, measure === 'pr100', width),
  say,
};

/** Of too few villages there is no median, which is neither unknown nor withheld. */
function figure(value: number | null, behind: number): Cell {
  return value === null && behind < fewest ? notApplicable : value;
}

function nameOf({all, cohort}: VolunteersSinceStart): string {
  return all ? 'Alle' : (cohort ?? 'Uden hold');
}

function say(answer: SinceStartAnswer, {measure}: View): string {
  const who = whoTold(answer, 'hvornår forløbet begyndte, og hvor mange frivillige der er');
  if (!answer.told) return who;
  const cohorts = [...new Set(answer.rows.filter(({all}) => !all).map(({cohort}) => cohort))];
  const ways = cohorts.flatMap((cohort) =>
    wayOf(
      answer.rows.filter((row) => !row.all && row.cohort === cohort),
      measure,
    ),
  );
  if (!ways.length) return [who, ...few(answer, measure)].join(' ');
  const unit = measure === 'pr100' ? ', målt pr. 100 indbyggere,' : '';
  return `${who} Den midterste landsby gik${unit} ${danishList(ways.slice(0, 4))}.`;
}

/** Of too few for a median, each village's own way. */
function few({lines}: SinceStartAnswer, measure: View['measure']): readonly string[] {
  const unit = measure === 'pr100' ? ' pr. 100 indbyggere' : '';
  return [...new Set(lines.map(({village}) => village))].slice(0, 3).flatMap((village) => {
    const known = lines.flatMap((one) => {
      const value = measure === 'pr100' ? one.rate : one.people;
      return one.village === village && value !== null ? [{...one, value}] : [];
    });
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last || first === last) return [];
    const span = `fra ${danishNumber(first.value)} til ${danishNumber(last.value)}${unit}`;
    return [`${first.name} gik ${span} på ${last.months - first.months} måneder.`];
  });
}

function wayOf(rows: readonly VolunteersSinceStart[], measure: View['measure']): readonly string[] {
  const median = (row: VolunteersSinceStart) => (measure === 'pr100' ? row.medianRate : row.median);
  const known = rows.filter((row) => median(row) !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return [];
  const name = first.cohort === null ? 'uden hold' : `på hold ${first.cohort}`;
  return [
    `${name} fra ${danishNumber(median(first)!)} til ${danishNumber(median(last)!)} på ${last.months - first.months} måneder`,
  ];
}
