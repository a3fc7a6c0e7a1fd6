import {html} from 'lit';
import {choicesIn, summaryOf, type Chosen} from '../controls/choices.ts';
import {cleared, type Selection} from '../selection.ts';

/** What stands where no village fits: what was chosen, and each way out of it. */
export function renderEmpty(chosen: Chosen, choose: (selection: Selection) => Promise<void>) {
  return html`<div class="invitation">
    <h2>Ingen landsbyer passer til det valgte</h2>
    <p>Der er valgt ${summaryOf(chosen)}.</p>
    <p class="ways">
      ${choicesIn(chosen).map(
        ({words, without}) =>
          html`<button type="button" class="second" @click=${() => choose(without)}>Uden ${words}</button>`,
      )}
      <button type="button" @click=${() => choose(cleared(chosen.selection))}>Vis alle landsbyer</button>
    </p>
  </div>`;
}

/** What stands where there are no data at all. */
export function renderNoData() {
  return html`<div class="invitation">
    <h2>Der er ingen landsbyer at vise</h2>
    <p>Prøv igen om lidt. Bliver det ved, så sig det til dem, der udgiver siden.</p>
    <p><button type="button" @click=${() => location.reload()}>Prøv igen</button></p>
  </div>`;
}
