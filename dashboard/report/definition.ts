import {html, type Markup} from '../../data/build/markup.ts';

/** How an answer is counted, in small print. */
export function renderDefinition(paragraphs: readonly string[]): Markup {
  return html`<div class="definition">
    <p class="label">Sådan er det talt</p>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}
