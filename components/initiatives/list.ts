import {html, nothing} from 'lit';
import {initiativeStatuses, isAchieved} from '../../data/model/initiative.ts';
import type {Contact, Initiative, Village} from '../../data/model/village.ts';
import {frame} from '../internal/frame.ts';
import type {Speech as AnySpeech} from '../internal/language.ts';
import {row} from '../internal/row.ts';
import type {ShownVillage} from '../village/village-source.ts';
import {mailLink, phoneLink} from './answer.ts';
import {chosen, everything, type Choice} from './choice.ts';

/** How many initiatives are shown at a time. */
export const page = 12;

const fewEnoughToSee = 4;

type Speech = AnySpeech<'initiatives' | 'goalNames' | 'statusNames'>;

/** What of the list is shown, and what to do when the reader acts. */
export interface Showing {
  readonly choice: Choice;
  readonly limit: number;
  /** What the page's address names behind the `#`, and with it. */
  readonly linked: string;
  readonly choose: (choice: Choice) => void;
  readonly more: () => void;
}

/** The initiatives of a village, with what there is to choose by. */
export function renderInitiatives(shown: ShownVillage, speech: Speech, showing: Showing) {
  const {village} = shown;
  const content = village.initiatives.length
    ? renderChosen(village, speech, showing)
    : html`<p>${whyNone(village, speech)}</p>`;
  return frame(speech.terms.initiatives.title, content, shown, speech);
}

function whyNone({process}: Village, {terms}: Speech): string {
  const goesOn = process && process.state !== 'ended' && process.state !== 'unknown';
  const late = process?.phases.some(({number, state}) => number > 2 && state !== 'ahead');
  return terms.initiatives[goesOn && !late ? 'emptyEarly' : 'empty'];
}

function renderChosen(village: Village, speech: Speech, showing: Showing) {
  const {choice, choose} = showing;
  const terms = speech.terms.initiatives;
  const total = village.initiatives.length;
  const all = chosen(village, choice);
  const target = all.findIndex((initiative) => address(village, initiative) === showing.linked);
  const limit = Math.max(showing.limit, target + 1);
  const narrowed = Object.values(choice).some(Boolean);
  return html`
    ${total > fewEnoughToSee || narrowed ? renderControls(village, speech, showing) : nothing}
    <p part="shown">
      <span role="status">${terms.shown(all.length, total)}</span>
      ${narrowed ? html`<button @click=${() => choose(everything)}>${terms.clear}</button>` : nothing}
    </p>
    <ul class="list" part="list" role="list">
      ${all.slice(0, limit).map((initiative, i) => renderInitiative(village, initiative, i === target, speech))}
    </ul>
    ${all.length > limit ? html`<button @click=${showing.more}>${terms.more}</button>` : nothing}
  `;
}

function renderControls({initiatives, goals}: Village, {terms}: Speech, {choice, choose}: Showing) {
  const {search, status, goal, all} = terms.initiatives;
  const choosing = (part: (value: string) => Partial<Choice>) => (event: Event) =>
    choose({...choice, ...part((event.target as HTMLInputElement).value)});
  const select = (
    label: string,
    chosen: unknown,
    options: readonly (readonly [value: string, name: string])[],
    part: (value: string) => Partial<Choice>,
  ) =>
    html`<label
      >${label}<select @change=${choosing(part)}>
        ${[['', all] as const, ...options].map(
          ([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
        )}
      </select></label
    >`;
  const statuses = initiativeStatuses.filter((name) => initiatives.some((initiative) => initiative.status === name));
  const sdgs = terms.goalNames
    .map((name, i) => [`${i + 1}`, `${i + 1} ${name}`] as const)
    .filter(([goal]) => goal === choice.goal || initiatives.some(({sdgs}) => sdgs?.includes(+goal)));
  return html`<div class="controls" part="controls">
    <label>${search}<input type="search" .value=${choice.text} @input=${choosing((text) => ({text}))} /></label>
    ${select(
      status,
      choice.status,
      statuses.map((name) => [name, terms.statusNames[name]]),
      (value) => ({status: value as Choice['status']}),
    )}
    ${select(goal, choice.goal, [...goals.map(({id, name}) => [`:${id}`, name] as const), ...sdgs], (goal) => ({goal}))}
  </div>`;
}

function renderInitiative(village: Village, initiative: Initiative, isTarget: boolean, speech: Speech) {
  const {name, description, status, since, sdgs, workingGroup, hands, contact, link} = initiative;
  const terms = speech.terms.initiatives;
  const own = village.goals.find(({id}) => id === initiative.goal);
  const achieved = isAchieved(status) ? 'achieved' : '';
  return html`<li class="${achieved} ${isTarget ? 'target' : ''}" part="initiative ${achieved}" tabindex="-1">
    <p class="name" part="name" role="heading" aria-level="3">${name}</p>
    <p class="small" part="status">
      <span class="badge">${status ? speech.terms.statusNames[status] : terms.statusUnknown}</span>
      ${since && `${terms.since} ${speech.date(since)}`} ${achieved && html`<b>${terms.achieved}</b>`}
    </p>
    ${description && html`<p>${description}</p>`} ${own && row(terms.villageGoal, [own.name])}
    ${sdgs?.length ? renderGoals(sdgs, speech) : nothing} ${workingGroup && row(terms.workingGroup, [workingGroup])}
    ${renderNextStep(village, initiative, speech)}
    ${
      hands &&
      html`<div class="hands" part="hands">
        ${row(terms.hands, [hands.note])} ${contact && renderContact(name, contact, speech)}
      </div>`
    }
    <p class="small links">
      ${link && renderLink(link, terms.readMore, name)}
      ${renderLink(address(village, initiative), terms.permalink, name)}
    </p>
  </li>`;
}

function renderGoals(sdgs: readonly number[], {terms}: Speech) {
  return row(
    terms.initiatives.sdg,
    [],
    sdgs.map((goal) => {
      const name = terms.goalNames[goal - 1];
      return html`<span class="chip goal-${goal}" title=${name}>${goal}<span class="spoken"> ${name}</span></span> `;
    }),
  );
}

function renderNextStep(village: Village, initiative: Initiative, {terms, toCome}: Speech) {
  const {nextStep, name} = initiative;
  if (!nextStep) return nothing;
  const {text, date, time, place} = nextStep;
  const {next, calendar} = terms.initiatives;
  const day = toCome(date);
  const save = () =>
    import('./save-next-step.ts').then(({saveNextStep}) => saveNextStep(village, initiative, nextStep));
  const button = html`<button class="small" aria-label="${calendar}: ${name}" @click=${save}>${calendar}</button>`;
  return row(
    next,
    [text, day && time ? terms.common.at(day, time) : day, place],
    date?.length === 10 && day ? button : nothing,
  );
}

function renderContact(name: string, {email, phone, link}: Contact, {terms: {initiatives: terms}}: Speech) {
  return html`<p class="links">
    ${email && renderLink(mailLink(email, name), email, name)} ${phone && renderLink(phoneLink(phone), phone, name)}
    ${link && renderLink(link, terms.answer, name)}
  </p>`;
}

function renderLink(href: string | null, action: string, name: string) {
  return href ? html`<a href=${href} aria-label="${action}: ${name}">${action}</a>` : html`<span>${action}</span>`;
}

/** The address of an initiative on the page. */
export function address(village: Village, initiative: Initiative): string {
  return `#${encodeURIComponent(`blup-${village.id}-${initiative.id}`)}`;
}
