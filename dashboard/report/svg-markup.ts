import {html, type Markup} from '../../data/build/markup.ts';
import {plainColor} from '../files/plain-chart.ts';

/**
 * A drawing as it stands in a document of its own: in the colours of paper, with `name` for those who cannot see it. It is the
 * same whatever made it: attributes stand in the order of the alphabet, lengths have two decimals at most, and what is named
 * in it is named after `key`.
 */
export function svgMarkup(drawing: SVGElement, name: string, key: string): Markup {
  nameAnew(drawing, key);
  const attributes = attributesOf(drawing).filter(({name: attribute}) => attribute !== 'font-size');
  return html`<svg role="img" aria-label="${name}" font-size="12" ${attributes.map(written)}>
    ${childrenOf(drawing)}
  </svg>`;
}

// What draws counts its names on and on, as long as the page lives.
function nameAnew(drawing: SVGElement, key: string): void {
  const named = [...drawing.querySelectorAll('[id]')];
  const names = new Map(named.map(({id}, i) => [id, `${key}-${i + 1}`]));
  for (const element of named) element.id = names.get(element.id)!;
  for (const element of drawing.querySelectorAll('[clip-path], [mask], [fill], [href]'))
    for (const {name, value} of [...element.attributes]) {
      const [, before, id, after] = /^(url\(#|#)([^)]+)(\)?)$/.exec(value) ?? [];
      const now = id && names.get(id);
      if (now) element.setAttribute(name, `${before}${now}${after ?? ''}`);
    }
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

function markupOf(element: Element): Markup {
  const tag = element.localName;
  return html`<${tag}${attributesOf(element).map(written)}>${childrenOf(element)}</${tag}>`;
}

function childrenOf({childNodes}: Element): readonly (Markup | string)[] {
  return [...childNodes].map((child) => (isElement(child) ? markupOf(child) : (child.textContent ?? '')));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function attributesOf({attributes}: Element): readonly Attribute[] {
  return [...attributes]
    .filter(({name}) => !isOfThePage.test(name))
    .map(({name, value}) => ({name, value: plain(name, value)}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function written({name, value}: Attribute): Markup {
  return html` ${name}="${value}"`;
}

/** What only a page that is alive makes use of. */
const isOfThePage = /^(class|tabindex|role|aria-.*|data-.*|on.*|font-family|pointer-events|xmlns.*)$/;

const isLength = /^(d|points|transform|viewBox|width|height|[xyr][12xy]?|c[xy]|d[xy]|stroke-width)$/;

function plain(name: string, value: string): string {
  if (isLength.test(name)) return value.replace(/-?\d*\.?\d+(e[-+]?\d+)?/gi, (number) => rounded(Number(number)));
  return /var\(|currentcolor/i.test(value) ? plainColor(value) : value;
}

function rounded(number: number): string {
  return String(Math.round(number * 100) / 100 || 0);
}
