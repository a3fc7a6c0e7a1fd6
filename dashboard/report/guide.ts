import {html, type Markup} from '../../data/build/markup.ts';
import {danishDate} from '../../data/model/danish.ts';
import type {ReportFacts} from './facts.ts';

/** How a report is read, for those who have not seen one before. */
export function renderGuide({date}: ReportFacts): Markup {
  return html`<aside class="guide" aria-labelledby="laes">
    <h2 id="laes">Sådan læses rapporten</h2>
    <p>
      Hvert afsnit begynder med svaret i en sætning. Under det står, hvem det gælder, og hvor mange af landsbyerne der
      har oplyst det. Så følger figuren, og med småt, hvordan der er talt. Tallene bag hver figur står i tabellen med
      samme nummer sidst i rapporten.
    </p>
    <p>
      Alt er opgjort, som det stod den ${danishDate(date)}. “Ikke oplyst” betyder, at ingen har skrevet det, og er
      aldrig nul. Tallene er resultater, som landsbyerne selv har meldt; de beviser ikke en virkning. Mere om det står
      under “Metode og forbehold”.
    </p>
  </aside>`;
}
