import {html, nothing, svg} from 'lit';
import type {Village} from '../../data/model/village.ts';
import {frame} from '../internal/frame.ts';
import type {Speech as AnySpeech} from '../internal/language.ts';
import type {ShownVillage} from '../village/village-source.ts';
import {goalCounts, type Counted, type GoalCount} from './goal-counts.ts';
import type {Mark, Picture, Point} from './picture.ts';
import {tree} from './tree.ts';
import {wheel} from './wheel.ts';

const views = ['wheel', 'tree', 'table'] as const;

export type View = (typeof views)[number];

type Speech = AnySpeech<'goalWheel' | 'goalNames'>;

/** How the goals are shown, and what to do when the reader acts; `said` is what a screen reader is to hear of it. */
export interface Showing {
  readonly view: View;
  readonly counted: Counted | '';
  readonly goal: number | null;
  /** The goal the tab key comes to. */
  readonly reached: number;
  readonly said: string;
  readonly show: (view: View) => void;
  readonly choose: (goal: number | null, said: string) => void;
  readonly walk: (event: KeyboardEvent) => void;
}

/** The goals of a village, as a picture with what belongs to it, or as a table. */
export function renderGoals(shown: ShownVillage, speech: Speech, showing: Showing) {
  const {village} = shown;
  const terms = speech.terms.goalWheel;
  const counts = goalCounts(village);
  const content = html`${
      counts.some((count) => count.initiatives.length + count.goals.length)
        ? renderCounts(village, counts, speech, showing)
        : html`<p part="summary">${nothingTold(village, speech)}</p>`
    }
    <p class="small" part="disclaimer">
      <a href="https://www.un.org/sustainabledevelopment/">${terms.disclaimer}</a>
    </p>`;
  return frame(terms.columns[0], content, shown, speech);
}

function nothingTold({initiatives, goals}: Village, {terms: {goalWheel: terms}}: Speech): string {
  if (initiatives.length) return terms.nothingTold(terms.initiatives(initiatives.length));
  return goals.length ? terms.nothingTold(terms.goals(goals.length)) : terms.nothingYet;
}

function renderCounts(village: Village, counts: readonly GoalCount[], speech: Speech, showing: Showing) {
  const terms = speech.terms.goalWheel;
  const some = counts.some(({initiatives}) => initiatives.length);
  const counted = showing.counted === 'goals' || !some ? 'goals' : 'initiatives';
  const {view} = showing;
  const all = village[counted];
  const untold = all.filter(({sdgs}) => !sdgs?.length).length;
  const served = counts.filter((count) => count[counted].length);
  return html`
    <p part="summary">${terms.summary(village.name, served.length, terms[counted](all.length))}</p>
    <div class="controls" part="views">
      ${views.map(
        (name) =>
          html`<button aria-pressed=${name === view} @click=${() => showing.show(name)}>${terms.views[name]}</button>`,
      )}
    </div>
    ${
      view === 'table'
        ? renderTable(counts, speech)
        : html`<div class="view">
            ${renderPicture(pictureOf(village, counts, counted, view, speech), counts, counted, speech, showing)}
            ${renderDetail(served, counts, counted, speech, showing)}
          </div>`
    }
    <p class="small">
      ${terms.several} ${untold ? terms.untold(terms[counted](untold)) : nothing}
      ${
        view === 'tree'
          ? html`<a href="https://www.blup.dk/post/verdensm%C3%A5lenes-juletr%C3%A6">${terms.credit}</a>`
          : nothing
      }
    </p>
    <p class="spoken" role="status">${showing.said}</p>
  `;
}

function pictureOf(
  {layers}: Village,
  counts: readonly GoalCount[],
  counted: Counted,
  view: View,
  {terms, say}: Speech,
): Picture {
  if (view === 'tree') return tree(layers.map(({label, goals}) => ({words: say(label), goals})));
  const told = new Set<unknown>(counts.flatMap((count) => [...count[counted]]));
  return wheel(
    counts.map((count) => count[counted].length),
    terms.goalWheel[counted](told.size),
  );
}

function renderPicture(
  {viewBox, backdrops, marks}: Picture,
  counts: readonly GoalCount[],
  counted: Counted,
  speech: Speech,
  showing: Showing,
) {
  return html`<svg
    part="picture"
    viewBox=${viewBox}
    role="toolbar"
    aria-label=${speech.terms.goalWheel.columns[0]}
    @keydown=${showing.walk}
  >
    ${backdrops.map(
      (backdrop) => svg`<path class="branch" d=${backdrop.shape}></path>${write('', backdrop, backdrop.words)}`,
    )}
    ${marks.map((mark) => renderGoal(mark, counts[mark.goal - 1]!, counted, speech, showing))}
  </svg>`;
}

function renderGoal(mark: Mark, count: GoalCount, counted: Counted, speech: Speech, showing: Showing) {
  const {goal, sector, x, y} = mark;
  const {length} = count[counted];
  const terms = speech.terms.goalWheel;
  const said = `${nameOf(goal, speech)}: ${terms[counted](length)}`;
  const chosen = goal === showing.goal;
  return svg`<g
    class="goal goal-${goal} ${length ? '' : 'zero'}"
    id=${goal}
    role="button"
    tabindex=${goal === showing.reached ? 0 : -1}
    aria-pressed=${chosen}
    aria-label=${said}
    @click=${() => (chosen ? showing.choose(null, terms.showAll) : showing.choose(goal, said))}
  >${sector && svg`<path class="shape" d=${sector}></path>`}
    <circle cx=${x} cy=${y} r="18"></circle>${write('number', mark, goal)}</g>${write('', mark.count, length)}`;
}

function renderDetail(
  served: readonly GoalCount[],
  counts: readonly GoalCount[],
  counted: Counted,
  speech: Speech,
  {goal, choose}: Showing,
) {
  const chosen = goal && counts[goal - 1];
  if (!chosen) {
    return html`<ul part="detail">
      ${served.map((count) => html`<li>${renderChip(count.goal, speech)}: ${count[counted].length}</li>`)}
    </ul>`;
  }
  const {showAll} = speech.terms.goalWheel;
  return html`<div part="detail">
    <p><b>${nameOf(chosen.goal, speech)}</b></p>
    <ul>
      ${[...chosen.goals, ...chosen.initiatives].map(({name}) => html`<li>${name}</li>`)}
    </ul>
    <button @click=${() => choose(null, showAll)}>${showAll}</button>
  </div>`;
}

function renderTable(counts: readonly GoalCount[], speech: Speech) {
  return html`<table part="table">
    <thead>
      <tr>
        ${speech.terms.goalWheel.columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${counts.map(
        ({goal, initiatives, goals}) =>
          html`<tr>
            <th scope="row">${renderChip(goal, speech)}</th>
            <td>${initiatives.length}</td>
            <td>${goals.length}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderChip(goal: number, {terms}: Speech) {
  return html`<span class="chip goal-${goal}">${goal}</span> ${terms.goalNames[goal - 1]}`;
}

function nameOf(goal: number, {terms}: Speech): string {
  return `${terms.goalWheel.columns[0]} ${goal}, ${terms.goalNames[goal - 1]}`;
}

function write(part: string, {x, y}: Point, text: unknown) {
  return svg`<text class=${part} x=${x} y=${y} aria-hidden="true">${text}</text>`;
}
