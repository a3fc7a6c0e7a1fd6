import type {Language} from '../model/language.ts';
import type {VillageFeed} from '../model/village.ts';
import {html, link, type Markup} from './markup.ts';
import {pageWords, type FactName, type PageWords} from './page-words.ts';

/** What is known of a village, and in one line what is not. */
export function renderFacts(village: VillageFeed, language: Language): Markup {
  const words = pageWords[language];
  const facts = factsOf(village, words);
  const untold = facts.flatMap(({name, told}) => (told ? [] : words.facts[name]));
  return html`<dl class="facts">
      ${facts.map(
        ({name, told}) =>
          told &&
          html`<div>
            <dt>${words.facts[name]}</dt>
            <dd>${told}</dd>
          </div> `,
      )}
    </dl>
    ${untold.length > 0 && html`<p class="untold">${words.untold(untold)}</p>`}`;
}

interface Fact {
  readonly name: FactName;
  readonly told: Markup | null;
}

function factsOf(
  {municipality, population, localBody, process, website, plan, narrative}: VillageFeed,
  words: PageWords,
): readonly Fact[] {
  return [
    {name: 'municipality', told: html`${words.municipality(municipality.name)}`},
    {name: 'population', told: population && renderPopulation(population, words)},
    {name: 'localBody', told: localBody ? own(localBody, words) : null},
    {name: 'cohort', told: process?.cohort ? html`${process.cohort}` : null},
    {name: 'website', told: website ? link(website, nameOf(website)) : null},
    {name: 'plan', told: plan ? link(plan, words.readPlan) : null},
    {name: 'narrative', told: narrative ? link(narrative, words.readNarrative) : null},
  ];
}

function renderPopulation({people, year, note}: NonNullable<VillageFeed['population']>, words: PageWords): Markup {
  return html`${words.count(people)}${year && ` (${year})`}${note && html` <small>${own(note, words)}</small>`}`;
}

/** The village's own words, which are in Danish whatever the page's language is. */
export function own(text: string, words: PageWords): Markup {
  return words.ownWords ? html`<span lang="da">${text}</span>` : html`${text}`;
}

/** An address as people say it. */
export function nameOf(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
