import type {VillageFeed} from '../model/village.ts';
import {danishCount, danishList} from '../model/danish.ts';
import {html, link, type Markup} from './markup.ts';

/** What is known of a village, and in one line what is not. */
export function renderFacts(village: VillageFeed): Markup {
  const facts = factsOf(village);
  const untold = facts.flatMap(({term, told}) => (told ? [] : term.toLowerCase()));
  return html`<dl class="facts">
      ${facts.map(
        ({term, told}) =>
          told &&
          html`<div>
            <dt>${term}</dt>
            <dd>${told}</dd>
          </div> `,
      )}
    </dl>
    ${untold.length > 0 && html`<p class="untold">Ikke oplyst: ${danishList(untold.map(withAbbreviations))}.</p>`}`;
}

interface Fact {
  readonly term: string;
  readonly told: Markup | null;
}

function factsOf({
  municipality,
  population,
  localBody,
  process,
  website,
  plan,
  narrative,
}: VillageFeed): readonly Fact[] {
  return [
    {term: 'Kommune', told: html`${municipality.name} Kommune`},
    {term: 'Indbyggere', told: population && renderPopulation(population)},
    {term: 'Lokalt organ', told: localBody ? html`${localBody}` : null},
    {term: 'BLUP-hold', told: process?.cohort ? html`${process.cohort}` : null},
    {term: 'Hjemmeside', told: website ? link(website, nameOf(website)) : null},
    {term: 'BLUP-plan', told: plan ? link(plan, 'Læs planen') : null},
    {term: 'Landsbyfortælling', told: narrative ? link(narrative, 'Læs fortællingen') : null},
  ];
}

function renderPopulation({people, year, note}: NonNullable<VillageFeed['population']>): Markup {
  return html`${danishCount(people)}${year && ` (${year})`}${note && html` <small>${note}</small>`}`;
}

/** An address as people say it. */
export function nameOf(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

function withAbbreviations(term: string): string {
  return term.replace('blup', 'BLUP');
}
