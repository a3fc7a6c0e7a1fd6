import {html, type Markup} from '../../data/build/markup.ts';
import {onPaper, type Paper} from '../charts/paper.ts';
import {sourceSansWidth} from '../charts/source-sans.ts';
import type {View} from '../questions/question.ts';
import type {Answered} from './answered.ts';
import {svgMarkup} from './svg-markup.ts';

/** The widths a drawing may have, in CSS pixels: that of a page's text, and wider ones that are made smaller afterwards. */
const widths = [660, 720, 780, 840, 900] as const;

/** How high a figure may be on a page, beside what is said of it. */
const highest = 680;

/** An answer's drawing, as wide as lets it stand on one page; null where the table is the picture. */
export function drawingOf({question, answer, isThere}: Answered, view: View, document: Document): SVGElement | null {
  const paper: Paper = {document, textWidth: sourceSansWidth};
  let last: SVGElement | null = null;
  for (const width of isThere ? widths : []) {
    last = onPaper(paper, () => question.draw(answer, view, width)) as SVGElement | null;
    if (!last || (heightOf(last) * widths[0]) / width <= highest) return last;
  }
  return last;
}

function heightOf(drawing: SVGElement): number {
  return Number(drawing.getAttribute('height'));
}

/** The drawing in words, for those who cannot see it. */
function figureInWords({question: {title}, sentence}: Answered): string {
  return `${title} ${sentence}`;
}

/** A figure with its number, and the way to its table. */
export function renderFigure(answered: Answered, drawing: SVGElement, number: number, mark: string | null): Markup {
  return html`<figure>
    ${svgMarkup(drawing, figureInWords(answered), answered.question.key)}
    <figcaption>
      <b>Figur ${number}.</b> ${answered.question.title} ${mark && html`<b class="mark">${mark}.</b>`}
      <a href="#tabel-${number}">Tallene står i tabel ${number}</a>
    </figcaption>
  </figure>`;
}
