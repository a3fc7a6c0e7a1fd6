import {findMunicipality, municipalities} from '../model/municipality.ts';
import {fold, nearest} from './nearest.ts';
import {didYouMean} from './problem.ts';
import {Wrong} from './wrong.ts';

/** The words a keyword may be, where it is not the field itself that says so. */
export type Words = Readonly<Record<string, string>>;

/** A keyword by its key or its Danish name, with æ, ø, å or ae, oe, aa. */
export function readKeyword(text: string, words: Words): string | Wrong {
  // Two keys may be spelt alike, and each is its own.
  if (Object.hasOwn(words, text)) return text;
  return (
    spellings(words).get(fold(text)) ?? new Wrong(`et af ${listed(words)}`, () => didYouMean(wordMeant(text, words)))
  );
}

/** Ja or nej, as people and spreadsheets write it. */
export function readFlag(text: string): boolean | Wrong {
  const word = text.toLowerCase();
  if (['ja', 'x', 'true', 'sand', '1', 'yes'].includes(word)) return true;
  if (['nej', 'false', 'falsk', '0', 'no'].includes(word)) return false;
  return new Wrong('ja eller nej', () => didYouMean(/^(ja|nej)\b/.exec(word)?.[0] ?? null));
}

/** A municipality by its code, with or without the zero in front, or by its name. */
export function readMunicipality(text: string): string | Wrong {
  const code = /^\d{3}$/.test(text) ? `0${text}` : /^\d{4}/.exec(text)?.[0];
  if (code && /^\d{3,4}$/.test(text) && findMunicipality(code)) return code;
  return (
    byName().get(municipalityName(text)) ??
    new Wrong('en af de 98 kommuners firecifrede kode', () => didYouMean(municipalityMeant(text)))
  );
}

/** A short name in addresses. */
export function readId(text: string): string | Wrong {
  if (text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !keptByWindows.test(text)) return text;
  return new Wrong('et kort navn af små bogstaver a–z, tal og bindestreger, højst 80 tegn', () =>
    didYouMean(slug(text)),
  );
}

/** The id one would make of a name. */
export function slug(text: string): string | null {
  const id = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return id && !keptByWindows.test(id) ? id : null;
}

// No file can have these names there, whatever follows the dot.
const keptByWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const known = new WeakMap<Words, ReadonlyMap<string, string>>();

function spellings(words: Words): ReadonlyMap<string, string> {
  const made =
    known.get(words) ??
    new Map(
      Object.entries(words).flatMap(([key, name]) => [
        [fold(name), key],
        [fold(key), key],
      ]),
    );
  known.set(words, made);
  return made;
}

function wordMeant(text: string, words: Words): string | null {
  const near = nearest(text, spellings(words).keys());
  const key = near && spellings(words).get(near);
  return key ? named(key, words) : null;
}

function listed(words: Words): string {
  const keys = Object.keys(words);
  return keys.length > 9 ? `de ${keys.length} ord, kolonnen kan have` : keys.map((key) => named(key, words)).join(', ');
}

function named(key: string, words: Words): string {
  const name = words[key] ?? key;
  return name.toLowerCase() === key ? key : `${key} (${name})`;
}

let names: ReadonlyMap<string, string> | undefined;

function byName(): ReadonlyMap<string, string> {
  return (names ??= new Map(municipalities.map(({code, name}) => [municipalityName(name), code])));
}

// “Københavns Kommune” and “0101 København” are København; Nordfyns has its s from birth.
function municipalityName(text: string): string {
  return fold(text)
    .replace(/^\d{4} /, '')
    .replace(/ (regions)?kommune$/, '')
    .replace(/s$/, '');
}

function municipalityMeant(text: string): string | null {
  const near = /^\d+$/.test(text)
    ? nearest(
        text,
        [...municipalities.map(({code}) => code)].sort((a, b) => sharedEnd(b, text) - sharedEnd(a, text)),
      )
    : byName().get(nearest(municipalityName(text), byName().keys()) ?? '');
  const found = near ? findMunicipality(near) : null;
  return found && `${found.code} (${found.name})`;
}

function sharedEnd(code: string, text: string): number {
  return [...code].filter((digit, i) => text[i] === digit).length;
}
