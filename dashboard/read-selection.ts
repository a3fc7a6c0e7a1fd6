import type {VillageEntry} from '../data/model/package-index.ts';
import type {Options} from '../data/model/prepared.ts';
import {isEditionName} from '../data/model/editions.ts';
import {danishList} from '../data/model/danish.ts';
import {longestSql, mostChosen, viewNames, type Period, type Selection} from './selection.ts';

/** What an address can name. */
export interface Known {
  readonly packages: readonly {readonly name: string}[];
  readonly options: Options;
  /** The keys of the questions; null until they have come, and then any that could be one is taken for one. */
  readonly questions: readonly string[] | null;
  /** The villages of the package; null until they have come, and then any that could be one is taken for one. */
  readonly villages: readonly VillageEntry[] | null;
}

/** A selection as an address holds it, and in plain Danish what of the address means nothing here. */
export interface ReadSelection {
  readonly selection: Selection;
  readonly notes: readonly string[];
}

/**
 * Reads `?pakke=eksempel&kommune=0550&periode=2021..2024`. This is the gate: what comes out can be shown. What is unknown,
 * cannot be read or contradicts the rest is noted, and the nearest that can be shown is given.
 */
export function readSelection(query: string, {packages, options, questions, villages}: Known): ReadSelection {
  const address = new Address(query);
  const chosen = {
    package: address.one('pakke', 'datapakken', named(packages.map(({name}) => name))),
    edition: address.edition(),
    municipality: address.one('kommune', 'kommunen', options.municipalities.map(calledByNameToo)),
    cohort: address.one('hold', 'holdet', named(options.cohorts)),
    phase: address.one('fase', 'fasen', named(options.phases.map(({key}) => key))),
    period: address.period(options.years),
    date: address.day(),
    sdg: address.one('maal', 'verdensmålet', options.sdgs.map(numbered)),
    status: address.one('status', 'status', named(options.statuses)),
  };
  const selection = {
    ...chosen,
    villages: address.villages(villages?.filter((village) => isWithin(village, chosen)) ?? null, villages),
    measure: address.one('maalt', 'tællemåden', named(['antal', 'pr100'] as const)) ?? 'antal',
    view: address.one('vis', 'visningen', named(viewNames)) ?? 'overblik',
    tables: address.some('tabel', 'tabellen', questions),
    sql: address.sql(),
  };
  return {selection, notes: [...address.notes, ...address.strangers()]};
}

/** Whether a village lies in the chosen municipality and is of the chosen cohort. */
export function isWithin(
  {municipality, cohort}: VillageEntry,
  chosen: Pick<Selection, 'municipality' | 'cohort'>,
): boolean {
  return (
    (chosen.municipality === null || municipality.code === chosen.municipality) &&
    (chosen.cohort === null || cohort === chosen.cohort)
  );
}

/** A value and what it may be called in an address, in small letters. */
interface Choice<T> {
  readonly value: T;
  readonly names: readonly string[];
}

function named<T extends string>(values: readonly T[]): Choice<T>[] {
  return values.map((value) => ({value, names: [value.toLowerCase()]}));
}

function numbered(value: number): Choice<number> {
  return {value, names: [String(value)]};
}

function calledByNameToo({code, name}: Options['municipalities'][number]): Choice<string> {
  const small = name.toLowerCase();
  return {value: code, names: [code, small, `${small} kommune`]};
}

class Address {
  readonly notes: string[] = [];
  readonly #parameters: URLSearchParams;
  readonly #read = new Set<string>();

  constructor(query: string) {
    this.#parameters = new URLSearchParams(query);
  }

  one<T>(name: string, what: string, choices: readonly Choice<T>[]): T | null {
    const text = this.#text(name);
    const found = choices.find(({names}) => names.includes(text.toLowerCase()));
    if (text && !found) this.#isUnknown(what, text);
    return found?.value ?? null;
  }

  edition(): string | null {
    const text = this.#text('udgave');
    if (!text || isEditionName(text)) return text || null;
    this.#isUnknown('udgaven', text);
    return null;
  }

  day(): string | null {
    const text = this.#text('dato');
    if (!text || isDay(text)) return text || null;
    this.notes.push(`Adressen nævner datoen “${short(text)}”, som ikke kan læses. Den skrives som 2026-06-30.`);
    return null;
  }

  some(name: string, what: string, known: readonly string[] | null): string[] {
    const isOne = (key: string) => (known ? known.includes(key) : couldBeName.test(key));
    const found = this.#list(name);
    for (const unknown of found.filter((key) => !isOne(key))) this.#isUnknown(what, unknown);
    return found.filter(isOne);
  }

  villages(within: readonly VillageEntry[] | null, all: readonly VillageEntry[] | null): string[] {
    const ids = new Set((all ?? []).map(({id}) => id));
    const known = this.#list('landsby').filter((id) => {
      const isOne = all ? ids.has(id) : couldBeName.test(id);
      if (!isOne) this.#isUnknown('landsbyen', id);
      return isOne;
    });
    const inside = within && new Set(within.map(({id}) => id));
    const outside = (all ?? []).filter(({id}) => known.includes(id) && !inside?.has(id));
    if (outside.length) this.notes.push(`${danishList(outside.map(({name}) => name))} ${leftOut}`);
    return this.#few(inside ? known.filter((id) => inside.has(id)) : known);
  }

  sql(): string | null {
    const text = this.#text('sql');
    if (text.length <= longestSql) return text || null;
    this.notes.push(`Forespørgslen i adressen er på over ${longestSql} tegn og er ikke med.`);
    return null;
  }

  period(years: readonly number[]): Period {
    const text = this.#text('periode');
    const read = text ? periodIn(text) : none;
    if (!read) {
      this.notes.push(`Adressen nævner perioden “${short(text)}”, som ikke kan læses. Den skrives som 2021..2024.`);
      return none;
    }
    return this.#withinYears(this.#forward(read, text), years);
  }

  /** A note for each parameter that nothing here goes by; those that others hang on links mean nothing, and are no mistake. */
  strangers(): string[] {
    const names = [...new Set(this.#parameters.keys())].filter((name) => name && !this.#read.has(name));
    const meant = names.filter((name) => !/^utm_|clid$/.test(name));
    return meant.map((name) => `Adressen nævner “${short(name)}”, som ikke er noget, der kan vælges her.`);
  }

  #text(name: string): string {
    this.#read.add(name);
    const [text = '', ...more] = this.#parameters.getAll(name);
    if (more.length) this.notes.push(`Adressen nævner “${name}” flere gange. Det er den første, der gælder.`);
    return text.trim();
  }

  #list(name: string): string[] {
    const items = this.#text(name).split(',');
    return [...new Set(items.map((item) => item.trim()).filter(Boolean))];
  }

  #few(ids: readonly string[]): string[] {
    const few = ids.slice(0, mostChosen);
    while (few.join(',').length > 1200) few.pop();
    if (few.length < ids.length) {
      this.notes.push(
        `Der kan vælges ${few.length} landsbyer ad gangen. Adressen nævner ${ids.length}: det er de første.`,
      );
    }
    return few;
  }

  #forward({from, until}: Period, text: string): Period {
    if (from === null || until === null || from <= until) return {from, until};
    this.notes.push(`Perioden “${short(text)}” slutter, før den begynder. Den er vendt om.`);
    return {from: until, until: from};
  }

  #withinYears({from, until}: Period, years: readonly number[]): Period {
    const [first = Infinity, last = -Infinity] = [years[0], years.at(-1)];
    const isBeside = (from ?? first) > last || (until ?? last) < first;
    const within = isBeside ? none : cut({from, until}, first, last);
    if (from !== within.from || until !== within.until) {
      const told = years.length ? `Der er data fra ${first} til ${last}` : 'Der er ingen årstal i disse data';
      this.notes.push(`${told}, så den periode, adressen nævner, er ${isBeside ? 'ikke valgt' : 'gjort kortere'}.`);
    }
    return within;
  }

  #isUnknown(what: string, text: string): void {
    this.notes.push(`Adressen nævner ${what} “${short(text)}”, som ikke findes her.`);
  }
}

const couldBeName = /^[a-z0-9-]+$/;
const none: Period = {from: null, until: null};
const leftOut = 'passer ikke til den valgte kommune og det valgte hold og er ikke med i udvalget.';

function cut({from, until}: Period, first: number, last: number): Period {
  return {from: from === null ? null : Math.max(from, first), until: until === null ? null : Math.min(until, last)};
}

function periodIn(text: string): Period | null {
  const year = (digits: string | undefined) => (digits ? Number(digits) : null);
  if (/^\d{4}$/.test(text)) return {from: year(text), until: year(text)};
  const [, from, until] = /^(\d{4})?\.\.(\d{4})?$/.exec(text) ?? [];
  return from || until ? {from: year(from), until: year(until)} : null;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(+day) && day.toISOString().startsWith(text);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
