import type {Language} from '../../model/language.ts';
import {standing} from '../../model/standing.ts';
import type {Course, VillageFeed} from '../../model/village.ts';
import {haltInWords, whereabouts} from '../../model/narrative.ts';
import {html, type Markup} from '../markup.ts';
import {speechIn} from './language.ts';
import {colors, fitted, inventedBadge, pictureText, wrapped, write, writeLines, type Frame} from './parts.ts';
import {track} from './track.ts';

const edge = 60;

/** A village's tracker as a picture: where it is, its phases, and what comes next. */
export function trackerPicture(village: VillageFeed, frame: Frame, day: string): string {
  const {language, width, height} = frame;
  const {process} = village;
  const wide = width - 2 * edge;
  const head = fitted(whereabouts(village, language, day)[0]!, wide - 60, 2, [
    {size: 46, bold: true},
    {size: 38, bold: true},
  ]);
  return pictureText(
    frame,
    html`${writeLines(head.lines, edge, 96, head.letters)} ${process ? course(process, language, day, wide) : null}
    ${foot(village, frame, day, height - 44)}`,
  );
}

function course(process: Course, language: Language, day: string, wide: number): Markup {
  const {progress} = speechIn(language, day).terms;
  const {prerequisites} = standing(process);
  const steps = prerequisites?.milestones ?? [];
  const done = steps.filter(({state}) => state === 'done').length;
  const told = steps.some(({state}) => state !== 'unknown');
  const words =
    prerequisites?.label && told
      ? `${speechIn(language, day).say(prerequisites.label)}: ${progress.steps(done, steps.length)}`
      : '';
  return html`${words && write(words, edge, 208, {size: 28, fill: colors.quiet})}
  ${track(process, language, {x: edge, y: 280, width: wide + 40, size: 30})} ${next(process, language, day, wide)}`;
}

function next(process: Course, language: Language, day: string, wide: number): Markup | null {
  const words = haltInWords(process, language) ?? ahead(process, language, day);
  if (!words) return null;
  const text = wrapped(words, wide - 100, {size: 32}, 2);
  return html`<rect x="${edge}" y="474" width="8" height="${14 + 40 * text.length}" fill="${colors.leaf}" />
    ${writeLines(text, edge + 30, 510, {size: 32})}`;
}

function ahead(process: Course, language: Language, day: string): string | null {
  const {terms, say, toCome} = speechIn(language, day);
  const {nextStep, nextPhase} = standing(process);
  if (!nextStep) return nextPhase?.label ? `${terms.progress.nextPhase}: ${say(nextPhase.label)}` : null;
  return `${terms.progress.next}: ${[say(nextStep.label), toCome(nextStep.date)].filter(Boolean).join(', ')}`;
}

/** The line at a picture's foot: how old it is, where, and whether it is invented. */
export function foot(
  {updated, municipality, package: {invented}}: VillageFeed,
  {language, width}: Frame,
  day: string,
  y: number,
): Markup {
  const {terms, date} = speechIn(language, day);
  const {common} = terms;
  const words = `${common.updated} ${date(updated ?? day)} · ${municipality.name}`;
  return html`${write(words, edge, y, {size: 24, fill: colors.quiet})}
  ${invented && inventedBadge(common.invented, width - edge, y - 28)}`;
}
