import {html, nothing} from 'lit';
import {danishDate, danishList} from '../../data/model/danish.ts';
import {statusNames} from '../../data/model/words.da.ts';
import {goalInWords, periodInWords, phaseInWords, type Chosen} from '../controls/choices.ts';

/** Everything that is chosen, for the paper, which has no controls to read it from. */
export function renderPrinted(chosen: Chosen) {
  const {title, updated, smallestCount} = chosen.package;
  return html`<dl class="printed">
    ${renderFact('Data', `${title}, som det stod den ${danishDate(updated)}`)}
    ${choicesOf(chosen).map(([term, told]) => renderFact(term, told))}
    ${smallestCount === null ? nothing : renderFact('Skjult', `Antal under ${smallestCount} er skjult`)}
    ${renderFact('Adresse', location.href)}
  </dl>`;
}

function choicesOf({options, villages, selection}: Chosen): [term: string, told: string][] {
  const {municipality, cohort, phase, period, sdg, status, villages: ids, measure} = selection;
  const named = ids.map((id) => villages?.find((village) => village.id === id)?.name ?? id);
  return [
    ['Kommune', options.municipalities.find(({code}) => code === municipality)?.name ?? 'Alle'],
    ['Hold', cohort ?? 'Alle'],
    ['Fase', phase === null ? 'Alle' : phaseInWords(phase, options)],
    ['Periode', periodInWords(period) ?? 'Hele perioden'],
    ['Verdensmål', sdg === null ? 'Alle' : goalInWords(sdg)],
    ['Initiativers status', status === null ? 'Alle' : statusNames[status]],
    ['Landsbyer', named.length ? danishList(named) : 'Alle'],
    ['Frivillige vises som', measure === 'antal' ? 'Antal' : 'Pr. 100 indbyggere'],
  ];
}

function renderFact(term: string, told: string) {
  return html`<div>
    <dt>${term}</dt>
    <dd>${told}</dd>
  </div>`;
}
