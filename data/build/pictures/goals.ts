import {goalCounts, type Counted} from '../../../components/goal-wheel/goal-counts.ts';
import {wheel} from '../../../components/goal-wheel/wheel.ts';
import {goals} from '../../model/goal.ts';
import type {Language} from '../../model/language.ts';
import type {Village, VillageFeed} from '../../model/village.ts';
import {html, type Markup} from '../markup.ts';
import {speechIn} from './language.ts';
import {colors, fitted, pictureText, round, widthOf, wrapped, write, writeLines, type Frame} from './parts.ts';
import {foot} from './tracker.ts';

/** What of a village its wheel counts: initiatives, or its own goals until there are any that serve one of the 17. */
export function countedOf(village: Village): Counted {
  return goalCounts(village).some(({initiatives}) => initiatives.length) ? 'initiatives' : 'goals';
}

/** What a village's wheel says in a sentence. */
export function goalsSentence(village: Village, language: Language): string {
  const terms = speechIn(language, '').terms.goalWheel;
  const counted = countedOf(village);
  const served = goalCounts(village).filter((count) => count[counted].length).length;
  if (served) return terms.summary(village.name, served, terms[counted](village[counted].length));
  const {initiatives, goals: own} = village;
  if (initiatives.length) return terms.nothingTold(terms.initiatives(initiatives.length));
  return own.length ? terms.nothingTold(terms.goals(own.length)) : terms.nothingYet;
}

/** A village's wheel as a picture, with the goals it serves beside it. */
export function goalsPicture(village: VillageFeed, frame: Frame, day: string): string {
  const {language, width, height} = frame;
  const terms = speechIn(language, day).terms;
  const any = goalCounts(village).some((count) => count[countedOf(village)].length);
  const head = fitted(goalsSentence(village, language), width - 160, 2, [
    {size: 40, bold: true},
    {size: 34, bold: true},
  ]);
  return pictureText(
    frame,
    html`${writeLines(head.lines, 60, 88, head.letters)}
    ${goalWheel(village, language, {x: any ? 348 : width / 2, y: 500, scale: 1.5})} ${served(village, language)}
    ${write(terms.goalWheel.disclaimer, 60, height - 92, {size: 22, fill: colors.quiet})}
    ${foot(village, frame, day, height - 44)}`,
  );
}

/** Where the middle of a wheel stands, and how much larger than it is made. */
export interface WheelPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The wheel alone: the same arcs as the element draws. */
export function goalWheel(village: VillageFeed, language: Language, {x, y, scale}: WheelPlace): Markup {
  const terms = speechIn(language, '').terms.goalWheel;
  const counted = countedOf(village);
  const counts = goalCounts(village).map((count) => count[counted].length);
  const told = new Set<unknown>(goalCounts(village).flatMap((count) => [...count[counted]])).size;
  const {marks} = wheel(counts, '');
  const middle = told ? String(told) : '';
  const [, ...words] = told ? terms[counted](told).split(' ') : [];
  return html`<g transform="translate(${x} ${y}) scale(${scale})">
    ${middle && write(middle, 0, 4, {size: 38, bold: true, anchor: 'middle'})}
    ${middle && write(words.join(' '), 0, 24, {size: 15, anchor: 'middle', fill: colors.quiet})}
    ${marks.map((mark, i) => {
      const {color, ink} = goals[i]!;
      const zero = !counts[i];
      return html`<path d="${mark.sector}" fill="${color}" stroke="${colors.ink}" stroke-width="0.5" />
        <circle
          cx="${round(mark.x)}"
          cy="${round(mark.y)}"
          r="17"
          fill="${zero ? 'none' : color}"
          stroke="${colors.ink}"
          stroke-width="0.5"
          ${zero && html`stroke-dasharray="3"`}
        />
        ${write(mark.goal, mark.x, mark.y + 5.5, {size: 16, bold: true, anchor: 'middle', fill: zero ? colors.ink : ink})}
        ${!zero && write(counts[i]!, mark.count.x, mark.count.y + 5, {size: 14, anchor: 'middle'})}`;
    })}
  </g>`;
}

/** The goals served, each with its number, its name and how many serve it. */
function served(village: VillageFeed, language: Language): Markup {
  const {goalNames} = speechIn(language, '').terms;
  const counted = countedOf(village);
  const all = goalCounts(village).filter((count) => count[counted].length);
  const step = Math.min(58, 640 / Math.max(1, all.length));
  const top = 500 - (step * (all.length - 1)) / 2;
  const names = all.map(({goal}) => goalNames[goal - 1]!);
  const size = [26, 24, 22, 20].find((tried) => names.every((name) => widthOf(name, {size: tried}) < 368)) ?? 18;
  return html`${all.map((count, i) => {
    const {color, ink, number} = goals[count.goal - 1]!;
    const y = top + i * step;
    return html`<rect x="674" y="${round(y - 16)}" width="44" height="32" rx="8" fill="${color}" />
      ${write(number, 696, y + 8, {size: 22, bold: true, anchor: 'middle', fill: ink})}
      ${write(wrapped(names[i]!, 372, {size}, 1)[0]!, 734, y + 8, {size})}
      ${write(count[counted].length, 1140, y + 8, {size: 24, bold: true, anchor: 'end'})}`;
  })}`;
}
