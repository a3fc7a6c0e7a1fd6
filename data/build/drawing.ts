import {nothing, type CSSResult, type TemplateResult} from 'lit';
import {html, type Content, type Markup} from './markup.ts';

/** What an element draws, as a browser has it after that: on one line, and without what only a script can use. */
export function drawn({strings, values}: TemplateResult): Markup {
  const {texts, attributes} = readTemplate(strings);
  return html(
    texts,
    ...values.map((value, i) => (attributes[i] ? attributeOf(attributes[i], value) : contentOf(value))),
  );
}

/** The styles of an element, as an element of a page. */
export function styleElement(styles: readonly CSSResult[]): Markup {
  return html(asTemplate([`<style>${styleText(styles)}</style>`]));
}

/** What stands in a {@link styleElement}, to the byte. */
export function styleText(styles: readonly CSSResult[]): string {
  const text = styles.map(({cssText}) => cssText).join('\n');
  return onOneLine(text.replace(/\/\*.*?\*\//gs, ''))
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}

interface Template {
  readonly texts: TemplateStringsArray;
  /** The attribute that each value is all of, if it is. */
  readonly attributes: readonly (Attribute | null)[];
}

interface Attribute {
  /** `@` names an event, `?` an attribute that is there or not, and `.` a property: what it begins with is its attribute. */
  readonly kind: string;
  readonly name: string;
}

// A template is written once in the code, and drawn for thousands of villages.
const read = new WeakMap<TemplateStringsArray, Template>();

function readTemplate(strings: TemplateStringsArray): Template {
  const known = read.get(strings);
  if (known) return known;
  const found = strings.map((text) => /^(.*?)(?:\s([@.?]?)([\w-]+)=)?$/s.exec(onOneLine(text))!);
  const attributes = found.map(([, , kind, name]) => (name ? {kind: kind!, name} : null));
  const template = {texts: asTemplate(found.map(([, text]) => text!)), attributes};
  read.set(strings, template);
  return template;
}

function contentOf(value: unknown): Content {
  if (Array.isArray(value)) return value.map(contentOf);
  if (isTemplate(value)) return drawn(value);
  return value === nothing ? null : textOf(value);
}

function attributeOf({kind, name}: Attribute, value: unknown): Content {
  if (kind === '@' || value === nothing || (kind && !value)) return null;
  return kind && value === true ? html` ${name}` : html` ${name}="${textOf(value)}"`;
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : onOneLine(`${value as string | number | boolean}`);
}

function onOneLine(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function asTemplate(texts: readonly string[]): TemplateStringsArray {
  return Object.assign([...texts], {raw: texts});
}
