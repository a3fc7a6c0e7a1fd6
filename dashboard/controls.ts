import {html} from 'lit';
import type {LoadedPackage} from './packages.ts';
import {optionsOf, type Selection} from './selection.ts';

interface Option {
  readonly value: string;
  readonly name: string;
}

/** What a reader chooses by; `choose` hears of each choice. */
export function renderControls(
  packages: readonly LoadedPackage[],
  shown: LoadedPackage,
  {municipality, cohort}: Selection,
  choose: (selection: Selection) => void,
) {
  const {municipalities, cohorts} = optionsOf(shown);
  const named = packages.map(({name, title}) => ({value: name, name: title}));
  const coded = municipalities.map(({code, name}) => ({value: code, name}));
  const called = cohorts.map((name) => ({value: name, name}));
  const current = {package: shown.name, municipality, cohort};
  return html`<div class="controls" role="group" aria-label="Vælg landsbyer">
    ${renderChoice('Data', named, shown.name, null, (name) =>
      choose({package: name, municipality: null, cohort: null}),
    )}
    ${renderChoice('Kommune', coded, municipality, 'Alle kommuner', (code) => choose({...current, municipality: code}))}
    ${renderChoice('Hold', called, cohort, 'Alle hold', (name) => choose({...current, cohort: name}))}
  </div>`;
}

function renderChoice(
  label: string,
  options: readonly Option[],
  chosen: string | null,
  all: string | null,
  choose: (value: string | null) => void,
) {
  const change = ({target}: Event) => choose((target as HTMLSelectElement).value || null);
  return html`<label>
    ${label}
    <select @change=${change}>
      ${all && html`<option value="" .selected=${chosen === null}>${all}</option>`}
      ${options.map(({value, name}) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
