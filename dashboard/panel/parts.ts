import {html, nothing, type TemplateResult} from 'lit';
import {html as staticHtml, literal} from 'lit/static-html.js';
import {inventedMark} from '../files/content.ts';
import {isAbort, whatFailed} from './words.ts';

/** What an answer is shown as. */
export type Shape = 'diagram' | 'tabel';

export function renderTitle(title: string, level: number, isInvented: boolean): TemplateResult {
  const tag = headings[level - 2] ?? headings[1]!;
  return html`<header>
    ${staticHtml`<${tag} id="title">${title}</${tag}>`}
    ${isInvented ? html`<span class="invented">${inventedMark}</span>` : nothing}
  </header>`;
}

export function renderShapes(title: string, shape: Shape, choose: (shape: Shape) => void): TemplateResult {
  return html`<div class="shapes" role="group" aria-label="Vis ${title} som">
    ${(['diagram', 'tabel'] as const).map(
      (each) =>
        html`<button type="button" aria-pressed=${each === shape ? 'true' : 'false'} @click=${() => choose(each)}>
          ${each === 'diagram' ? 'Diagram' : 'Tabel'}
        </button>`,
    )}
  </div>`;
}

/** The places of the words that are waited for. */
export function renderBlank(): TemplateResult {
  return html`<p class="sentence blank"></p>
    <p class="subtitle blank"></p>`;
}

/** The box where a drawing will be, and what to do about it if it takes long; it shows itself when it does. */
export function renderWaiting(isFirst: boolean, stop: () => void): TemplateResult {
  return html`
    ${isFirst ? html`<div class="skeleton" aria-hidden="true"></div>` : nothing}
    <div class="waiting">
      <span class="soon">Regner …</span>
      <button type="button" class="late" @click=${stop}>Afbryd</button>
    </div>
    <p class="unready">Svaret på det valgte var ikke klar, da siden blev skrevet ud.</p>
  `;
}

/** What went wrong, what is on the panel all the same, and how to try again. */
export function renderFailure(error: unknown, hasLast: boolean, retry: () => void): TemplateResult {
  return html`<div class="failure ${isAbort(error) ? 'stopped' : ''}">
    <p>
      ${whatFailed(error)}
      ${hasLast ? 'Herunder står det forrige svar, og det passer ikke til det, I har valgt nu.' : ''}
    </p>
    <button type="button" @click=${retry}>Prøv igen</button>
    ${isAbort(error) ? nothing : renderOwnWords(error)}
  </div>`;
}

export function renderNothing(why: string): TemplateResult {
  return html`<div class="nothing">
    <p>${why}</p>
    <slot name="tom"></slot>
  </div>`;
}

export function renderAmount(
  title: string,
  amount: string,
  action: 'Vis alle' | 'Vis alle i tabellen' | 'Vis færre',
  choose: () => void,
): TemplateResult {
  return html`<p class="amount">
    ${amount}
    <button type="button" class="plain" @click=${choose}>${action}<span class="spoken">: ${title}</span></button>
  </p>`;
}

export function renderDefinition(title: string, definition: readonly string[]): TemplateResult {
  return html`<details class="definition">
    <summary>Sådan er det talt<span class="spoken">: ${title}</span></summary>
    ${definition.map((paragraph) => html`<p>${paragraph}</p>`)}
  </details>`;
}

const headings = [literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

function renderOwnWords(error: unknown) {
  const own = error instanceof Error ? error.message : String(error);
  return own && own !== whatFailed(error)
    ? html`<details>
        <summary>Fejlens egne ord</summary>
        <pre>${own}</pre>
      </details>`
    : nothing;
}
