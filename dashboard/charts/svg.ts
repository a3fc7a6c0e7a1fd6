import {paper} from './paper.ts';
import {colors} from './theme.ts';

type Attributes = Readonly<Record<string, string | number | null>>;
type Child = SVGElement | string | null;

const namespace = 'http://www.w3.org/2000/svg';

/** A piece of a drawing with what is in it; an attribute or a child that is null is left out. */
export function piece(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const element = paper().document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, `${value}`);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A drawing of our own, with the looks of those that `plot` makes; `label` is its name for those who cannot see it. */
export function drawing(label: string, width: number, height: number, children: readonly SVGElement[]): SVGSVGElement {
  const looks = {class: 'chart', fill: 'currentColor', 'font-family': 'system-ui, sans-serif', 'font-size': 12};
  const size = {width, height, viewBox: `0 0 ${width} ${height}`};
  return piece('svg', {...looks, ...size, role: 'img', 'aria-label': label}, ...children) as SVGSVGElement;
}

/** What lets a text be read on top of lines. */
export const halo = {
  'paint-order': 'stroke',
  stroke: colors.paper,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
} as const;
