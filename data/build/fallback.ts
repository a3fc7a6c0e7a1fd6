import {goalCounts} from '../../components/goal-wheel/goal-counts.ts';
import {progress} from '../../components/internal/terms.da.ts';
import type {Language} from '../model/language.ts';
import {standing} from '../model/standing.ts';
import type {Village} from '../model/village.ts';
import {html, type Markup} from './markup.ts';
import {speechIn} from './pictures/language.ts';

/** Where a village is, in a sentence that needs no script: "Ellum er i fase 3 af 4: Facilitering." */
export function whereSentence({name, process}: Village): string {
  if (!process) return `${progress.noCourse(name)}.`;
  const {phases, here, begun, nextPhase} = standing(process);
  if (process.state === 'planned') return `${progress.planned(name)}.`;
  if (process.state === 'ended') return `${progress.ended(name)}.`;
  const halted = process.state === 'paused' || process.state === 'stopped' ? ` ${progress[process.state]}.` : '';
  if (here?.number === 0) return `${progress.preparing(name)}.${halted}`;
  const phase = here ?? (begun && nextPhase);
  if (!phase) return `${progress.unknown(name)}.${halted}`;
  const sentence = progress[here ? 'here' : 'ready'](name, phase.number, phases.length);
  return `${sentence}${phase.label ? `: ${phase.label.da}` : ''}.${halted}`;
}

/** How much room the tracker will need, as a class that `site.css` knows; a course with a list of steps needs more. */
export function roomFor({process}: Village): string {
  if (!process) return '';
  const steps = standing(process).here?.milestones ?? process.otherSteps;
  return steps.length ? 'room tall' : 'room';
}

/** Which of the 17 goals a village works with, as the wheel tells it and then as a list. */
export function goalsFallback(village: Village, language: Language): Markup {
  const {goalWheel, goalNames} = speechIn(language, '').terms;
  const {name, goals, initiatives} = village;
  const counted = initiatives.length ? 'initiatives' : 'goals';
  const all = goalWheel[counted](village[counted].length);
  const served = goalCounts(village).filter((count) => count[counted].length);
  if (!goals.length && !initiatives.length) return html`<p>${goalWheel.nothingYet}</p>`;
  if (!served.length) return html`<p>${goalWheel.nothingTold(all)}</p>`;
  const item = ({goal, [counted]: serving}: (typeof served)[number]) =>
    html`<li>${goal} ${goalNames[goal - 1]}: ${goalWheel[counted](serving.length)}</li> `;
  return html`<p>${goalWheel.summary(name, served.length, all)}</p>
    <ul>
      ${served.map(item)}
    </ul>`;
}

/** The initiatives of a village as a plain list. */
export function initiativesFallback({initiatives}: Village, language: Language): Markup {
  const {initiatives: words, statusNames} = speechIn(language, '').terms;
  if (!initiatives.length) return html`<p>${words.empty}</p>`;
  const own = (text: string) => (language === 'da' ? html`${text}` : html`<span lang="da">${text}</span>`);
  const item = ({name, status, description}: Village['initiatives'][number]) =>
    html`<li>
      <strong>${own(name)}</strong>
      (${status ? statusNames[status] : words.statusUnknown})${description && html`: ${own(description)}`}
    </li> `;
  return html`<ul>
    ${initiatives.map(item)}
  </ul>`;
}
