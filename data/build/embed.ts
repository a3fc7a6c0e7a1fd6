import type {Village} from '../model/village.ts';
import {html, type Markup} from './markup.ts';
import {reserve} from './reserve.ts';

/** What stands for the site's own address until `site.js` knows it. */
const anywhere = 'https://jeres-adresse/';

/** How to put a village's progress on a page of one's own: the snippets, each on one line, ready to be copied. */
export function renderEmbed(village: Village, feed: string, sentence: string, root: string): Markup {
  const words = sentence.replace(/\s+/g, ' ').trim();
  const src = `${anywhere}${feed}`;
  const script = html`<script type="module" src="${anywhere}blup.js"></script>`;
  const style = reserve(village);
  const element = html`${script} <blup-progress src="${src}" style="${style}">${words}</blup-progress>`;
  const place = html`<div data-blup="progress" data-src="${src}" style="${style}">${words}</div>`;
  return html`<section id="indsaet" aria-labelledby="indsaet-titel" data-root="${root}">
    <h2 id="indsaet-titel">Sæt det på jeres egen side</h2>
    <p>
      Kopiér linjen, og sæt den ind i en blok til HTML på jeres hjemmeside. Så følger den selv med, når der er nyt om
      landsbyen.
    </p>
    <p data-plain>
      Skift <code>${anywhere}</code> ud med adressen på den side, I læser nu, til og med det sidste <code>/</code> før
      <code>data</code>.
    </p>
    ${snippet('element', 'Til de fleste hjemmesider', element)}
    ${snippet(
      'plads',
      'Hvis jeres side ikke tager imod linjen ovenfor',
      place,
      html`Linjen virker, når den, der passer hjemmesiden, én gang har sat <code>${script.toString()}</code> på den.`,
    )}
  </section>`;
}

function snippet(id: string, title: string, code: Markup, help?: Markup): Markup {
  return html`<div class="snippet">
    <label for="kode-${id}">${title}</label>
    ${help && html`<p id="hjaelp-${id}">${help}</p>`}
    <textarea id="kode-${id}" rows="4" readonly spellcheck="false" ${help && html`aria-describedby="hjaelp-${id}"`}>
${code.toString()}</textarea>
    <p>
      <button type="button" data-copy="kode-${id}" hidden>Kopiér<span class="spoken">: ${title}</span></button>
      <span role="status"></span>
    </p>
  </div>`;
}
