import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {danishDate} from '../../data/model/danish.ts';
import {statusNames} from '../../data/model/words.da.ts';
import type {Measure} from '../questions/question.ts';
import {isWithin} from '../read-selection.ts';
import {cleared, isNarrowed, type Period, type Selection} from '../selection.ts';
import {choicesIn, goalInWords, summaryOf, type Chosen} from './choices.ts';
import './villages.ts';

/** What there is to choose from and what is chosen; `choose` hears of each choice. */
export interface Controls extends Chosen {
  readonly packages: readonly {readonly name: string; readonly title: string}[];
  /** How many villages the answers are made of, in words; empty until one has come. */
  readonly count: string;
  readonly choose: (selection: Selection) => Promise<void>;
}

/** What a reader chooses by: what is chosen in words, and under it a control for each part that the view goes by. */
export function renderControls(controls: Controls) {
  const {view} = controls.selection;
  if (view === 'egne') return nothing;
  return html`<div class="choose" role="group" aria-labelledby="vaelg">
    ${renderSummary(controls)}
    <div class="fields" id="felter">
      ${renderPackages(controls)} ${view === 'sql' ? nothing : renderPlaces(controls)}
      ${view === 'sql' || view === 'landsby' ? nothing : renderMeasures(controls)}
      ${view === 'sql' ? nothing : renderVillages(controls)}
    </div>
  </div>`;
}

function renderSummary(controls: Controls) {
  const {selection, choose, count} = controls;
  // A query in SQL is asked of the whole package.
  if (selection.view === 'sql') return html`<div class="chosen"><h2 id="vaelg">Vælg</h2></div>`;
  const choices = choicesIn(controls);
  return html`<div class="chosen">
    <h2 id="vaelg">Vælg</h2>
    <ul class="chips" aria-label="Valgt">
      ${
        choices.length
          ? choices.map(
              ({words, without}) =>
                html`<li>
                  <button type="button" class="chip" @click=${removing(() => choose(without))}>
                    ${words}<span class="spoken">: fjern</span>
                  </button>
                </li>`,
            )
          : html`<li class="all">${summaryOf(controls)}</li>`
      }
      ${
        isNarrowed(selection)
          ? html`<li>
              <button type="button" class="plain" @click=${removing(() => choose(cleared(selection)))}>Nulstil</button>
            </li>`
          : nothing
      }
    </ul>
    <p class="count">${count}</p>
    <button type="button" class="second change" aria-expanded="false" aria-controls="felter" @click=${unfold}>
      Ændr udvalg
    </button>
  </div>`;
}

// What was pressed goes away, so the reader is moved to what stands where it was.
function removing(remove: () => Promise<void>) {
  return async ({currentTarget}: Event) => {
    const list = (currentTarget as Element).closest('ul')!;
    const place = [...list.querySelectorAll('button')].indexOf(currentTarget as HTMLButtonElement);
    await remove();
    const left = list.querySelectorAll('button');
    const group = list.closest('.choose')!;
    const others = [left[Math.min(place, left.length - 1)], ...group.querySelectorAll<HTMLElement>('.change, select')];
    others.find((other) => other?.checkVisibility())?.focus();
  };
}

function unfold({currentTarget}: Event) {
  const button = currentTarget as HTMLButtonElement;
  const isOpen = button.closest('.choose')!.classList.toggle('open');
  button.setAttribute('aria-expanded', String(isOpen));
}

function renderPackages({packages, package: shown, selection, choose}: Controls) {
  const options = packages.map(({name, title}) => ({value: name, name: title}));
  const all = {...cleared(selection), tables: selection.tables};
  return renderChoice('Data', options, shown.name, null, (name) => choose({...all, package: name}));
}

function renderPlaces({options, selection, choose}: Controls) {
  const {municipality, cohort} = selection;
  const coded = options.municipalities.map(({code, name}) => ({value: code, name}));
  const called = options.cohorts.map((name) => ({value: name, name}));
  return html`${renderChoice('Kommune', coded, municipality, 'Alle kommuner', (code) =>
    choose({...selection, municipality: code}),
  )}
  ${renderChoice('Hold', called, cohort, 'Alle hold', (name) => choose({...selection, cohort: name}))}`;
}

// What the villages' answers are made of, which a single village's page is not.
function renderMeasures(controls: Controls) {
  const {options, selection, choose} = controls;
  const phases = options.phases.map(({key, label}) => ({value: key, name: label}));
  return html`${renderChoice('Fase', phases, selection.phase, 'Alle faser', (key) => choose({...selection, phase: key}))}
  ${renderPeriod(controls)} ${renderInitiatives(controls)} ${renderMeasure(controls)}`;
}

function renderPeriod({options, package: {updated}, selection, choose}: Controls) {
  const {from, until} = selection.period;
  const years = options.years.map((year) => ({value: String(year), name: String(year)}));
  const change = (part: Partial<Period>) => choose({...selection, period: forward({...selection.period, ...part})});
  return html`${renderChoice('Periode fra', years, from === null ? null : String(from), 'Begyndelsen', (year) =>
    change({from: year === null ? null : Number(year)}),
  )}
  ${renderChoice('Periode til og med', years, until === null ? null : String(until), danishDate(updated), (year) =>
    change({until: year === null ? null : Number(year)}),
  )}`;
}

// A period that would end before it begins becomes the year that was chosen last.
function forward({from, until}: Period): Period {
  return from !== null && until !== null && from > until ? {from: until, until: from} : {from, until};
}

function renderInitiatives({options, selection, choose}: Controls) {
  const {sdg, status} = selection;
  const goals = options.sdgs.map((goal) => ({value: String(goal), name: goalInWords(goal)}));
  const statuses = options.statuses.map((value) => ({value, name: statusNames[value]}));
  return html`${renderChoice('Verdensmål', goals, sdg === null ? null : String(sdg), 'Alle verdensmål', (goal) =>
    choose({...selection, sdg: goal === null ? null : Number(goal)}),
  )}
  ${renderChoice('Initiativers status', statuses, status, 'Alle', (value) => choose({...selection, status: value}))}`;
}

function renderVillages({villages, selection, choose}: Controls) {
  const within = villages?.filter((village) => isWithin(village, selection)) ?? null;
  return html`<dash-villages
    .villages=${within}
    .chosen=${selection.villages}
    @dash-villages=${({detail}: CustomEvent<readonly string[]>) => void choose({...selection, villages: detail})}
  ></dash-villages>`;
}

function renderMeasure({selection, choose}: Controls) {
  const option = (value: Measure, words: string) =>
    html`<label>
      <input
        type="radio"
        name="maalt"
        .checked=${live(selection.measure === value)}
        @change=${() => void choose({...selection, measure: value})}
      />
      ${words}
    </label>`;
  return html`<fieldset class="measure">
    <legend>Frivillige vises som</legend>
    ${option('antal', 'Antal')} ${option('pr100', 'Pr. 100 indbyggere')}
  </fieldset>`;
}

interface Option<T extends string> {
  readonly value: T;
  readonly name: string;
}

function renderChoice<T extends string>(
  label: string,
  options: readonly Option<T>[],
  chosen: T | null,
  all: string | null,
  choose: (value: T | null) => Promise<void>,
) {
  const change = ({target}: Event) => void choose(((target as HTMLSelectElement).value || null) as T | null);
  return html`<label class="choice">
    <span>${label}</span>
    <select class=${chosen !== null && all ? 'narrows' : nothing} @change=${change}>
      ${all ? html`<option value="" .selected=${live(chosen === null)}>${all}</option>` : nothing}
      ${options.map(({value, name}) => html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`)}
    </select>
  </label>`;
}
