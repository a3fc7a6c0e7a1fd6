import {html, nothing} from 'lit';
import {standing, type Standing} from '../../data/model/standing.ts';
import type {StepState} from '../../data/model/step.ts';
import type {Course, CoursePhase, Step} from '../../data/model/village.ts';
import {frame} from '../internal/frame.ts';
import type {Speech as AnySpeech} from '../internal/language.ts';
import {row} from '../internal/row.ts';
import type {ShownVillage} from '../village/village-source.ts';

type Speech = AnySpeech<'progress' | 'stepNames'>;

/** The tracker of a village: a sentence, the prerequisites, the phases with their steps, and what comes next. */
export function renderTracker(shown: ShownVillage, speech: Speech) {
  const {name, process: course} = shown.village;
  const where = course && standing(course);
  const terms = speech.terms.progress;
  const content = html`<p class="headline" part="headline">
      ${where ? headline(name, course, where, speech) : terms.noCourse(name)}
    </p>
    ${where && renderCourse(course, where, speech)}`;
  return frame('BLUP', content, shown, speech);
}

function headline(
  village: string,
  {state, start, end}: Course,
  {phases, here, nextPhase, begun}: Standing,
  speech: Speech,
): string {
  const terms = speech.terms.progress;
  if (state === 'planned') return and(terms.planned(village), speech.toCome(start));
  if (state === 'ended') return and(terms.ended(village), speech.date(end));
  if (here?.number === 0) return terms.preparing(village);
  const phase = here ?? (begun && nextPhase);
  if (!phase) return terms.unknown(village);
  const sentence = terms[here ? 'here' : 'ready'](village, phase.number, phases.length);
  return phase.label ? `${sentence}: ${nameOf(phase, speech)}` : sentence;
}

function renderCourse(
  {state, halted, note, otherSteps, expectedEnd}: Course,
  {prerequisites, phases, here, nextStep, nextPhase}: Standing,
  speech: Speech,
) {
  const terms = speech.terms.progress;
  const end = state === 'ended' ? '' : speech.toCome(expectedEnd);
  return html`
    ${
      state === 'paused' || state === 'stopped'
        ? html`<p part="halted">${and(terms[state], speech.date(halted?.since))}. ${halted?.reason}</p>`
        : nothing
    }
    ${note && html`<p class="small">${note}</p>`}
    ${prerequisites && renderSteps(prerequisites.milestones, speech, prerequisites === here, nameOf(prerequisites, speech))}
    <ol class="phases" part="phases" role="list">
      ${phases.map((phase) => renderPhase(phase, phase === here, speech))}
    </ol>
    ${renderSteps(otherSteps, speech, true, terms.otherSteps)}
    <div class="next" part="next">
      ${
        nextStep
          ? row(terms.next, [speech.say(nextStep.label), speech.toCome(nextStep.date)])
          : nextPhase && row(terms.nextPhase, [nameOf(nextPhase, speech)])
      }
      ${end && row(terms.expectedEnd, [end])}
    </div>
  `;
}

function renderPhase(phase: CoursePhase, here: boolean, speech: Speech) {
  const {state, milestones, number} = phase;
  return html`
    <li class="phase ${state}" part="phase ${state}" aria-current=${here ? 'step' : nothing}>
      <span class="marker" part="marker" aria-hidden="true">${signs[state] ?? number}</span>
      <div>
        <p>${nameOf(phase, speech)}</p>
        <p class="small">${here && state === 'current' ? speech.terms.progress.now : speech.terms.stepNames[state]}</p>
        ${renderSteps(milestones, speech, here)}
      </div>
    </li>
  `;
}

function renderSteps(steps: readonly Step[], speech: Speech, open: boolean, title?: string) {
  if (!steps.length) return nothing;
  const {progress, stepNames} = speech.terms;
  const done = steps.filter(({state}) => state === 'done');
  const told = steps.some(({state}) => state !== 'unknown');
  const count = told ? progress.steps(done.length, steps.length) : stepNames.unknown;
  return html`<details class="small" ?open=${open}>
    <summary>${title ? `${title}: ${count}` : count}</summary>
    <ul>
      ${steps.map((step) => renderStep(step, speech))}
    </ul>
  </details>`;
}

// What is done needs no word: "Styregruppe nedsat" says so itself.
function renderStep({state, label, date, note}: Step, {terms, say, date: past, toCome}: Speech) {
  const ahead = state === 'ahead';
  const word = ahead ? terms.progress.stepAhead : state !== 'done' && terms.stepNames[state];
  const details = [say(label), word, ahead ? toCome(date) : past(date), note];
  return html`<li class="step" part="step">
    <span aria-hidden="true">${signs[state] ?? '○'}</span><span>${details.filter(Boolean).join(' · ')}</span>
  </li>`;
}

const signs: Partial<Record<StepState, string>> = {done: '✓', paused: 'II', stopped: '■', skipped: '»', unknown: '?'};

function nameOf({label, number}: CoursePhase, {terms, say}: Speech): string {
  return label ? say(label) : `${terms.progress.phase} ${number}`;
}

function and(sentence: string, date: string): string {
  return date ? `${sentence} (${date})` : sentence;
}
