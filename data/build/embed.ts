import {plainLook} from '../model/embedding.ts';
import type {Village} from '../model/village.ts';
import {html, type Markup} from './markup.ts';
import {snippets, type Form} from './snippets.ts';

/** What stands for the site's own address until `site.js` knows it. */
const anywhere = 'https://jeres-adresse/';

/**
 * How to put a village's progress on a page of one's own: the snippets, each on one line, ready to be copied. `feed` is where
 * the village is told of, from the site's root, and `sentence` what stands in the element until that has come.
 */
export function renderEmbed(village: Village, feed: string, sentence: string, root: string): Markup {
  const codes = snippets({
    village,
    element: 'progress',
    look: plainLook,
    language: 'da',
    width: null,
    addresses: {site: anywhere, package: `${anywhere}${feed.replace(/villages\/[^/]*$/, '')}`},
    words: sentence.replace(/\s+/g, ' ').trim(),
    day: village.updated ?? '',
  });
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
    ${offers.map(({form, id, title, help}) => snippet(id, title, codes.get(form)!, help))}
  </section>`;
}

interface Offer {
  readonly form: Form;
  readonly id: string;
  readonly title: string;
  readonly help?: Markup;
}

const offers: readonly Offer[] = [
  {form: 'element', id: 'element', title: 'Til de fleste hjemmesider'},
  {
    form: 'place',
    id: 'plads',
    title: 'Hvis jeres side ikke tager imod linjen ovenfor',
    help: html`Linjen virker, når den, der passer hjemmesiden, én gang har sat
      <code>${`<script type="module" src="${anywhere}blup.js"></script>`}</code> på den.`,
  },
  {
    form: 'ready',
    id: 'faerdig',
    title: 'Færdig HTML, som også kan læses uden script',
    help: html`Linjen er lang, for landsbyen står i den. Kommer scriptet, følger den selv med; ellers står den, som den
    er i dag.`,
  },
  {
    form: 'frame',
    id: 'ramme',
    title: 'En ramme, hvis jeres side tager imod rammer, men ikke script',
    help: html`Tager siden ikke imod scriptet sidst i linjen, har rammen en fast højde.`,
  },
  {
    form: 'link',
    id: 'link',
    title: 'Et link alene på en linje',
    help: html`WordPress sætter selv landsbyen ind i stedet for linket. Andre steder er det et link til landsbyens side.`,
  },
];

function snippet(id: string, title: string, code: string, help?: Markup): Markup {
  return html`<div class="snippet">
    <label for="kode-${id}">${title}</label>
    ${help && html`<p id="hjaelp-${id}">${help}</p>`}
    <textarea id="kode-${id}" rows="4" readonly spellcheck="false" ${help && html`aria-describedby="hjaelp-${id}"`}>
${code}</textarea>
    <p>
      <button type="button" data-copy="kode-${id}" hidden>Kopiér<span class="spoken">: ${title}</span></button>
      <span role="status"></span>
    </p>
  </div>`;
}
