import {light} from '../charts/theme.ts';

/** A drawing that needs no page: a group, and the room it takes in pixels. */
export interface Chart {
  readonly group: SVGGElement;
  readonly width: number;
  readonly height: number;
}

/**
 * The drawings in an element, as they look on white paper; the element is left as it was.
 *
 * @throws {TypeError} where it has none.
 */
export function chartsOf(drawing: Element): readonly Chart[] {
  const found = drawing instanceof SVGSVGElement ? [drawing] : outermost(drawing);
  if (!found.length) throw new TypeError('there is no drawing to make a file of');
  return found.map(chartOf);
}

function outermost(drawing: Element): SVGSVGElement[] {
  return [...drawing.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
}

function chartOf(svg: SVGSVGElement): Chart {
  const [x = 0, y = 0, wide, high] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const width = Number.parseFloat(svg.getAttribute('width') ?? String(wide ?? 480));
  const height = Number.parseFloat(svg.getAttribute('height') ?? String(((high ?? 300) * width) / (wide ?? width)));
  const scale = wide ? width / wide : 1;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const {name, value} of svg.attributes) if (isInherited(name)) group.setAttribute(name, value);
  group.setAttribute('font-size', pageSize);
  if (x || y || scale !== 1) group.setAttribute('transform', `scale(${scale}) translate(${-x},${-y})`);
  group.append(...[...svg.children].map((child) => child.cloneNode(true)));
  for (const element of [group, ...group.querySelectorAll('*')]) settle(element);
  return {group, width, height};
}

// The page sets what a drawing writes in this size, whatever its root says.
const pageSize = '12';

// What is in a drawing has these from its root; the font is the file's own.
function isInherited(name: string): boolean {
  return /^(fill|stroke|color|font-(size|weight|variant)|text-anchor)/.test(name);
}

/** Takes from an element what only its page can make sense of. */
function settle(element: Element): void {
  for (const {name, value} of [...element.attributes]) {
    if (isOfThePage(name, element)) element.removeAttribute(name);
    else if (/var\(|currentcolor/i.test(value)) element.setAttribute(name, plainColor(value));
  }
}

function isOfThePage(name: string, {localName}: Element): boolean {
  return (
    /^(class|tabindex|role|aria-|data-|on|font-family)/.test(name) || (localName === 'a' && /^(href|target)/.test(name))
  );
}

/** A value with the light colours in place of the page's; one that is not the page's own is what it falls back on. */
export function plainColor(value: string): string {
  const inner = /var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/;
  let plain = value;
  for (let match = inner.exec(plain); match; match = inner.exec(plain)) {
    const [whole, name = '', fallback] = match;
    plain = plain.replace(whole, () => (light as Readonly<Record<string, string>>)[name] ?? fallback?.trim() ?? 'none');
  }
  return plain.replace(/currentcolor/gi, light['--ink']);
}
