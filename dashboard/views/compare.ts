import {html, nothing} from 'lit';
import type {Question} from '../questions/question.ts';
import {renderPanel, type Scene} from './scene.ts';

/** A few villages side by side, and room for it until the questions have come; one alone is seen beside its cohort and villages of its size. */
export function renderCompare(scene: Scene, comparisons: readonly Question[]) {
  const {length} = scene.selection.villages;
  if (!length) return renderInvitation();
  return html`${length === 1 ? html`<p class="hint">${alone}</p>` : nothing}
    <div class="panels">
      ${comparisons.length ? comparisons.map((question) => renderPanel(scene, question)) : html`<div class="awaiting"></div>`}
    </div>`;
}

const alone = 'Vælg en landsby mere under “Landsbyer” for at se dem side om side.';

function renderInvitation() {
  return html`<div class="invitation">
    <h2>Hvilke landsbyer?</h2>
    <p>
      Vælg to eller flere landsbyer for at se dem side om side. Vælger I én, ses den ved siden af sit hold og landsbyer
      på dens egen størrelse.
    </p>
    <p><button type="button" @click=${openVillages}>Vælg landsbyer</button></p>
  </div>`;
}

/** Opens the list of villages among the controls, and takes the reader there. */
export function openVillages(): void {
  const controls = document.querySelector('.choose');
  const change = controls?.querySelector<HTMLElement>('.change[aria-expanded=false]');
  if (change?.checkVisibility()) change.click();
  const list = controls?.querySelector<HTMLDetailsElement>('.villages');
  if (!list) return;
  list.open = true;
  list.scrollIntoView({block: 'center'});
  list.querySelector('summary')!.focus();
}
