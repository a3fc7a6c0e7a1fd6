import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dateParts, type FuzzyDate} from '../../data/model/fuzzy-date.ts';
import type {Language as Code, Words} from '../../data/model/language.ts';
import type {Terms} from './terms.ts';

/** Some of the terms, and always those that whoever speaks must have: for dates and for the line at the foot. */
export type Vocabulary<S extends keyof Terms> = Pick<Terms, S | 'common' | 'monthNames' | 'seasonNames'>;

/** One language to speak: its terms, and how to say what comes from data. */
export interface Speech<S extends keyof Terms = never> {
  readonly terms: Vocabulary<S>;
  readonly say: (words: Words) => string;
  /** A date as people write it: "15. august 2026", "forår 2026", "2021 (formodet)"; nothing for no date. */
  readonly date: (date: FuzzyDate | null | undefined) => string;
  /** A planned date, if it may still come. One that has passed is nobody's shame, and is not said. */
  readonly toCome: (date: FuzzyDate | null) => string;
}

/**
 * Finds the language of the page around its host: the nearest `lang`, as for any HTML element, and Danish where the page
 * says nothing or names a language we have no words for.
 *
 * Danish is given by the host; another language is fetched the first time a page speaks it. The host updates when it has
 * come, and when the page changes its `lang`.
 */
export class Language<S extends keyof Terms> implements ReactiveController {
  /** What to speak, or nothing while the language is on its way. */
  speech: Speech<S> | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #danish: Vocabulary<S>;
  readonly #page = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: ReactiveControllerHost & Element, danish: Vocabulary<S>) {
    this.#danish = danish;
    (this.#host = host).addController(this);
  }

  hostConnected() {
    this.#page.observe(document, {subtree: true, attributeFilter: ['lang']});
    this.hostUpdate();
  }

  hostUpdate() {
    const lang = nearestLang(this.#host)?.slice(0, 2).toLowerCase();
    const code = lang === 'en' || lang === 'de' ? lang : 'da';
    const terms = others[code] && {...this.#danish, ...others[code]};
    this.speech = terms && speechOf<S>(code, terms);
    if (!terms) void fetchTerms(code).then(() => this.#host.requestUpdate());
  }

  hostDisconnected() {
    this.#page.disconnect();
  }
}

const others: Partial<Record<Code, Partial<Terms>>> = {da: {}};

// Where a language cannot be fetched, Danish is better than silence.
async function fetchTerms(code: Code): Promise<void> {
  const terms = code === 'en' ? import('./terms.en.ts') : import('./terms.de.ts');
  others[code] = await terms.catch(() => ({}));
}

/** How to speak a language with some terms; `today` decides what is still to come. */
export function speechOf<S extends keyof Terms>(
  code: Code,
  terms: Vocabulary<S>,
  today = new Date().toISOString(),
): Speech<S> {
  const date: Speech['date'] = (date) => {
    if (!date) return '';
    const {year, month, season, day, doubt} = dateParts(date)!;
    const {common, monthNames, seasonNames} = terms;
    const dayName = day && (code === 'en' ? day : `${day}.`);
    const parts = [dayName, month && monthNames[month - 1], season && seasonNames[season], year];
    const plain = parts.filter(Boolean).join(' ');
    return doubt ? `${plain} (${common[doubt]})` : plain;
  };
  return {
    terms,
    date,
    say: (words) => words[code] ?? words.da,
    toCome: (planned) => {
      // Its day (by UTC), its month, the last month of its season, or its year.
      const last = planned?.replace(
        /^(.{4})-2(\d)/,
        (_, year, season) => `${year}-${['05', '08', '11', '12'][season - 1]}`,
      );
      return last && last >= today.slice(0, last.length) ? date(planned) : '';
    },
  };
}

// `closest` stops at a shadow root, and a host page may well keep our element inside one.
function nearestLang(element: Element): string | null | undefined {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest('[lang]')?.getAttribute('lang') ?? (host && nearestLang(host));
}
