import {html, nothing} from 'lit';
import type {ShownVillage} from '../village/village-source.ts';
import type {Speech} from './language.ts';

/** What stands around everything that is drawn: its name, and at the foot whether it is invented and how old it is. */
export function frame(title: string, content: unknown, {village, stale}: ShownVillage, {terms, date}: Speech) {
  const {invented, stale: saved, updated} = terms.common;
  return html`<div class="base" part="base" role="group" aria-label="${title}, ${village.name}">
    ${content}
    <p class="small" part="footnote">
      ${village.package?.invented ? html`<b class="invented" part="invented">${invented}</b>` : nothing}
      ${stale ? saved : nothing} ${village.updated && `${updated} ${date(village.updated)}`}
    </p>
  </div>`;
}
