/** What a drawn answer says of itself. */
export interface Answered {
  readonly key: string;
  readonly title: string;
  readonly sentence: string;
}

/** How long nothing must have happened before something is said, in milliseconds. */
const rest = 500;

/**
 * Says in one place of the page, which those who hear the page are told of, what a choice has changed: once, when the
 * answers have come to rest.
 */
export class Announcer {
  readonly #place: HTMLElement;
  readonly #first: () => readonly string[];
  #heard = new Map<string, Answered>();
  #words = '';
  #count = '';
  #isAwaited = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `place` has `aria-live`; `first` gives the keys of the answers worth saying, the first in the page. */
  constructor(place: HTMLElement, first: () => readonly string[]) {
    this.#place = place;
    this.#first = first;
  }

  /** The reader has chosen something: what its answers say is to be told. */
  expect(words = ''): void {
    this.#heard = new Map();
    this.#count = '';
    this.#isAwaited = true;
    this.say(words);
  }

  /** Says something as it is, together with what may be on its way. */
  say(words: string): void {
    this.#words = words;
    this.#soon();
  }

  /** An answer has been drawn. */
  hear(answered: Answered, count: string): void {
    if (!this.#isAwaited) return;
    this.#heard.set(answered.key, answered);
    this.#count = count && `${count}.`;
    this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), rest);
  }

  #tell(): void {
    const told = this.#first().flatMap((key) => this.#heard.get(key) ?? []);
    const sentences = told.map(({title, sentence}) => `${title}${title.endsWith('?') ? '' : ':'} ${sentence}`);
    if (told.length) this.#isAwaited = false;
    this.#place.textContent = [this.#words, this.#count, ...sentences].filter(Boolean).join(' ');
  }
}
