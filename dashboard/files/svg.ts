import {light} from '../charts/theme.ts';
import {inventedMark, signs, type Content} from './content.ts';
import {linesOf, type Font} from './lines.ts';
import {chartsOf, type Chart} from './plain-chart.ts';
import {xmlText} from './xml-text.ts';

/** A drawing as a file of its own, that says beneath it all one must know; see {@link svgText}. */
export function svg(content: Content, drawing: Element): Blob {
  return new Blob([svgText(content, drawing)], {type: 'image/svg+xml;charset=utf-8'});
}

/**
 * A drawing with its titles above it and its notes beneath, in colours for paper, as an SVG that needs neither page nor
 * style sheet: it opens in browsers, Inkscape and Word. The drawing is an SVG, or has some in it, and is left as it was.
 *
 * @throws {TypeError} where there is no SVG in the drawing.
 */
export function svgText(content: Content, drawing: Element): string {
  const charts = chartsOf(drawing);
  const inner = Math.max(narrowest, ...charts.map(({width}) => width));
  const page = new Page(inner);
  page.write(content.title, title);
  page.write(content.sentence, message);
  page.write(content.subtitle, quiet);
  if (content.invented) page.mark(inventedMark);
  for (const chart of charts) page.place(chart);
  // What the signs of a table mean says nothing of a picture.
  for (const note of content.notes) if (note !== signs) page.write(note, small);
  const svg = page.finish(content);
  return xmlText(`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`);
}

const namespace = 'http://www.w3.org/2000/svg';
const narrowest = 480;
const padding = 24;
// Metric-compatible fonts by these names are on nearly every machine, so that lines break the same everywhere.
const family = "Arial, 'Liberation Sans', Helvetica, sans-serif";

interface Style extends Font {
  readonly color: string;
  /** The room below it, in pixels. */
  readonly below: number;
}

const title: Style = {family, size: 20, weight: 700, color: light['--ink'], below: 4};
const message: Style = {family, size: 15, weight: 400, color: light['--ink'], below: 4};
const quiet: Style = {family, size: 13, weight: 400, color: light['--quiet'], below: 10};
const small: Style = {family, size: 11, weight: 400, color: light['--quiet'], below: 2};

/** A sheet that is filled from above. */
class Page {
  readonly #root = make('svg', {xmlns: namespace, 'xml:lang': 'da', role: 'img', 'font-family': family});
  readonly #inner: number;
  #y = padding;

  constructor(inner: number) {
    this.#inner = inner;
  }

  write(text: string, {size, weight, color, below, ...font}: Style): void {
    if (!text) return;
    const element = make('text', {fill: color, 'font-size': size, 'font-weight': weight});
    for (const line of linesOf(text, this.#inner, {size, weight, ...font})) {
      this.#y += size * 1.3;
      element.append(make('tspan', {x: padding, y: round(this.#y - size * 0.3)}, line));
    }
    this.#root.append(element);
    this.#y += below;
  }

  /** A text in a box of its own, which nobody overlooks or cuts off. */
  mark(text: string): void {
    const box = {x: padding, y: round(this.#y), width: 11 * text.length * 0.62 + 16, height: 22, rx: 4};
    this.#root.append(make('rect', {...box, fill: '#fbe9b7', stroke: '#4a3600'}));
    const at = {x: padding + 8, y: round(this.#y + 15.5), fill: '#4a3600', 'font-size': 12, 'font-weight': 700};
    this.#root.append(make('text', at, text));
    this.#y += 32;
  }

  place({group, height}: Chart): void {
    group.setAttribute('transform', `translate(${padding},${round(this.#y)}) ${group.getAttribute('transform') ?? ''}`);
    this.#root.append(group);
    this.#y += height + 12;
  }

  finish({title: name, sentence, subtitle, notes}: Content): SVGElement {
    const [width, height] = [this.#inner + 2 * padding, Math.ceil(this.#y + padding)];
    for (const [attribute, value] of Object.entries({width, height, viewBox: `0 0 ${width} ${height}`}))
      this.#root.setAttribute(attribute, String(value));
    this.#root.prepend(
      make('title', {}, name),
      make('desc', {}, [sentence, subtitle, ...notes].join('\n')),
      make('style', {}, 'text, tspan { white-space: pre; }'),
      make('rect', {width, height, fill: '#fff'}),
    );
    return this.#root;
  }
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes))
    if (attribute !== 'xmlns') element.setAttribute(attribute, String(value));
  element.textContent = text;
  return element;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
