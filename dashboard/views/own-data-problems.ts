import {html, nothing} from 'lit';
import {counted} from '../../data/model/danish.ts';
import type {Spot, Told, ToldOfSheet} from '../own-data/told.ts';
import {remarks} from './own-data-result.ts';

/** Everything that is said of what was brought, by sheet; what is of a cell leads to it. */
export function renderProblems(
  problems: readonly ToldOfSheet[],
  show: (told: Told, place: Spot, from: HTMLElement) => void,
) {
  return problems.map(
    (sheet) =>
      html`<section class="problems">
        <h3>${sheet.file} <small>${countOf(sheet)}</small></h3>
        <ul>
          ${sheet.told.map((told) => renderTold(told, show))}
        </ul>
      </section>`,
  );
}

function renderTold(told: Told, show: (told: Told, place: Spot, from: HTMLElement) => void) {
  const {severity, sentence, place, more} = told;
  const words = html`<strong>${names[severity]}:</strong> ${sentence}`;
  const open = (event: Event) => {
    event.preventDefault();
    if (place) show(told, place, event.currentTarget as HTMLElement);
  };
  return html`<li class=${severity}>
    ${place ? html`<a href="#celle" @click=${open}>${words}</a>` : words}
    ${more ? html`<br /><small>… og ${counted(more, 'sted', 'steder')} til af samme slags</small>` : nothing}
  </li>`;
}

const names = {error: 'Fejl', warning: 'Bemærk', note: 'Læst'} as const;

function countOf({errors, warnings, told}: ToldOfSheet): string {
  const notes = told.filter(({severity}) => severity === 'note').length;
  const counts = [
    errors && counted(errors, 'fejl', 'fejl'),
    warnings && remarks(warnings),
    notes && counted(notes, 'note', 'noter'),
  ];
  return counts.filter(Boolean).join(', ');
}
