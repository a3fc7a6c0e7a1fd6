import type {Language} from '../../model/language.ts';
import {standing} from '../../model/standing.ts';
import type {StepState} from '../../model/step.ts';
import type {Course, CoursePhase} from '../../model/village.ts';
import {html, type Markup} from '../markup.ts';
import {speechIn} from './language.ts';
import {colors, round, widthOf, wrapped, write, writeLines} from './parts.ts';

/** Where the track of phases stands in a picture, and how large. */
export interface TrackPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The phases of a course in a line, each with its name and its state in words. */
export function track(course: Course, language: Language, {x, y, width, size}: TrackPlace): Markup {
  const {phases, here} = standing(course);
  const column = width / phases.length;
  const radius = size * 1.1;
  return html`${phases.map((phase, i) => {
    const left = x + i * column;
    const line = i < phases.length - 1;
    return html`${line && rail(left + 2 * radius + 8, y, left + column - 8)}
    ${marker(phase, phase === here, left + radius, y, radius)}
    ${label(phase, phase === here, language, {x: left, y: y + radius, width: column - size * 0.6, size})}`;
  })}`;
}

function rail(from: number, y: number, to: number): Markup {
  return html`<path d="M${round(from)} ${y}H${round(to)}" stroke="${colors.rule}" stroke-width="6" />`;
}

/** A phase's round mark; what it says is said in words beside it. */
function marker({state, number}: CoursePhase, here: boolean, x: number, y: number, radius: number): Markup {
  const full = state === 'done' || here;
  const circle = html`<circle
    cx="${round(x)}"
    cy="${y}"
    r="${round(radius)}"
    fill="${full ? colors.leaf : colors.paper}"
    stroke="${full ? colors.leaf : colors.quiet}"
    stroke-width="4"
    ${state === 'unknown' && html`stroke-dasharray="8 7"`}
  />`;
  const ink = full ? '#fff' : colors.ink;
  const sign = signs[state]?.(round(x), y, round(radius * 0.42), ink);
  return html`${circle}${
    sign ??
    write(state === 'unknown' ? '?' : number, x, y + radius * 0.36, {
      size: round(radius),
      bold: true,
      anchor: 'middle',
      fill: ink,
    })
  }`;
}

type Sign = (x: number, y: number, half: number, ink: string) => Markup;

// Drawn, since no font can be trusted to have them.
const signs: Partial<Record<StepState, Sign>> = {
  done: (x, y, half, ink) =>
    html`<path
      d="M${x - half} ${y}l${round(half * 0.75)} ${round(half * 0.75)}L${round(x + half)} ${round(y - half * 0.7)}"
      fill="none"
      stroke="${ink}"
      stroke-width="6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />`,
  paused: (x, y, half, ink) =>
    html`<path
      d="M${round(x - half / 2)} ${y - half}v${half * 2}M${round(x + half / 2)} ${y - half}v${half * 2}"
      stroke="${ink}"
      stroke-width="7"
    />`,
  stopped: (x, y, half, ink) =>
    html`<rect
      x="${round(x - half * 0.8)}"
      y="${round(y - half * 0.8)}"
      width="${round(half * 1.6)}"
      height="${round(half * 1.6)}"
      fill="${ink}"
    />`,
  skipped: (x, y, half, ink) =>
    html`<path
      d="M${x - half} ${y - half}l${half} ${half}l${-half} ${half}M${x} ${y - half}l${half} ${half}l${-half} ${half}"
      fill="none"
      stroke="${ink}"
      stroke-width="5"
    />`,
};

function label(phase: CoursePhase, here: boolean, language: Language, {x, y, width, size}: TrackPlace): Markup {
  const {terms, say} = speechIn(language, '');
  const {progress, stepNames} = terms;
  const name = phase.label ? say(phase.label) : `${progress.phase} ${phase.number}`;
  const state = here && phase.state === 'current' ? progress.now : stepNames[phase.state];
  const letters = {size: widthOf(name, {size, bold: true}) > width ? round(size * 0.82) : size, bold: true};
  const names = wrapped(name, width, letters, 2);
  const below = y + size * 1.5 + names.length * letters.size * 1.25;
  const quiet = {size: round(size * 0.86), fill: here ? colors.leaf : colors.quiet, bold: here};
  return html`${writeLines(names, x, y + size * 1.5, letters)}
  ${writeLines(wrapped(state, width, quiet, 2), x, below, quiet)}`;
}
