import {html, link, type Markup} from '../../data/build/markup.ts';
import {counted, danishDate} from '../../data/model/danish.ts';
import {inventedMark} from '../files/content.ts';
import {asOf, choicesInWords, whomInWords, type ReportFacts} from './facts.ts';

/** What a report is called. */
export const reportTitle = 'Resultater af BLUP';

/** The first page: what the report is, whom it is about, and what it is made of. */
export function renderCover(facts: ReportFacts): Markup {
  const {
    package: {invented, title, updated, hash},
    villages,
    link: address,
  } = facts;
  const municipalities = new Set(villages.map(({municipality}) => municipality)).size;
  const told = [
    ...choicesInWords(facts),
    [
      'Landsbyer',
      `${counted(villages.length, 'landsby', 'landsbyer')} i ${counted(municipalities, 'kommune', 'kommuner')}`,
    ],
    ['Datasæt', `${title}, som det stod den ${danishDate(updated)}`],
    ['Datasættets fingeraftryk', hash ?? 'ikke oplyst'],
  ] as const;
  return html`<header class="cover">
    <p class="over">Den Bæredygtige Lokale Udviklingsproces</p>
    <h1>${reportTitle}</h1>
    <p class="whom">${whomInWords(facts)}</p>
    <p class="day">${asOf(facts)}</p>
    ${invented && html`<p class="invented"><b>${inventedMark}.</b> Landsbyerne og alt om dem er fundet på.</p>`}
    <dl>
      ${told.map(([name, value]) => renderFact(name, value))}
      ${address && renderFact('Udvalget på nettet', link(address, address))}
    </dl>
  </header>`;
}

/** A fact and its name. */
export function renderFact(name: string, value: Markup | string): Markup {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
