import {webLink} from '../model/link.ts';

/** What may stand in a template; a list is written one after the other, and nothing is written for nothing. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** HTML that {@link html} has made; nothing else can make any, so text from data is never taken for it. */
export type Markup = InstanceType<typeof Html>;

/** HTML of a template whose every value is text, or HTML that another template has made. Attributes stand in quotation marks. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Html(strings.reduce((before, after, i) => before + written(values[i - 1]) + after));
}

/** A link to a web address, or the words alone where the address is none a page may link to. */
export function link(address: string, words: string): Markup {
  const href = webLink(address);
  return href ? html`<a href="${href}">${words}</a>` : html`${words}`;
}

/** Text for a `<script>` that holds data: nothing in it can end the element. */
export function scriptText(json: string): Markup {
  return new Html(json.replaceAll('<', '\\u003c'));
}

class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

function written(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replace(/[&<>"']/g, (character) => entities[character]!);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
