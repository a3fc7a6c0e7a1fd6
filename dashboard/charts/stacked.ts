import {noteOf} from './note.ts';
import {drawing, piece} from './svg.ts';
import {wrapped} from './text-width.ts';

/** A part of a drawing, with a line above it that says what it shows, and maybe one beneath it that says how to read it. */
export interface Part {
  readonly heading: string;
  readonly picture: SVGSVGElement;
  readonly note?: string;
}

/** Drawings under each other as one. */
export function stacked(label: string, width: number, parts: readonly Part[]): SVGSVGElement {
  let y = 0;
  const pieces = parts.flatMap(({heading, picture, note = ''}) => {
    const lines = wrapped(heading, 12, width, 600);
    const title = lines.map((line, i) => piece('text', {x: 0, y: y + 14 + i * 16, 'font-weight': 600}, line));
    y += 6 + lines.length * 16;
    const group = piece('g', {transform: `translate(0, ${y})`, 'text-anchor': 'middle'});
    group.append(...picture.childNodes);
    y += Number(picture.getAttribute('height'));
    const below = noteOf(note, y, width);
    y += below.height + gap;
    return [...title, group, ...below.pieces];
  });
  return drawing(label, width, y - gap, pieces);
}

const gap = 14;
