import {sourceSansWidth} from '../../../dashboard/charts/source-sans.ts';
import type {Language} from '../../model/language.ts';
import {html, type Content, type Markup} from '../markup.ts';
import {xmlText} from '../xml.ts';

/** The colours of every picture: those of the site by day, since a picture cannot know what it will stand on. */
export const colors = {
  paper: '#fdfaf4',
  card: '#fff',
  ink: '#2c2a25',
  quiet: '#5c574c',
  rule: '#d3cab7',
  leaf: '#1d6240',
  sun: '#fbe9b7',
  sunInk: '#4a3600',
};

/** How a text is written; where no weight is given, plainly. */
export interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly fill?: string;
  readonly anchor?: 'middle' | 'end';
}

/** A line of text with its foot at a place. */
export function write(text: string | number, x: number, y: number, letters: Letters): Markup {
  const {size, bold, serif, fill = colors.ink, anchor} = letters;
  const family = serif ? "'Source Serif 4', Georgia, serif" : "'Source Sans 3', 'Segoe UI', Roboto, Arial, sans-serif";
  const weight = (bold === true || serif === true) && html` font-weight="600"`;
  const place = html`x="${round(x)}" y="${round(y)}"${anchor && html` text-anchor="${anchor}"`}`;
  // prettier-ignore
  return html`<text ${place} font-family="${family}" font-size="${size}"${weight} fill="${fill}">${text}</text>`;
}

/** Some lines of text, the first with its foot at a place. */
export function writeLines(lines: readonly string[], x: number, y: number, letters: Letters): Markup {
  return html`${lines.map((line, i) => write(line, x, y + i * letters.size * 1.25, letters))}`;
}

/** How wide a text will be; the letters with feet are a little wider than those without. */
export function widthOf(text: string, {size, bold, serif}: Letters): number {
  return sourceSansWidth(text, size, bold || serif ? 600 : 400) * (serif ? 1.06 : 1);
}

/** A text in lines that fit a width, at most so many; what is left over becomes an ellipsis. */
export function wrapped(text: string, width: number, letters: Letters, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=[\s-])/)) {
    const line = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length && widthOf(line.trimEnd(), letters) <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  const trimmed = lines.map((line) => shortened(line.trim(), width, letters));
  if (trimmed.length <= most) return trimmed;
  return [...trimmed.slice(0, most - 1), shortened(`${trimmed[most - 1]} …`, width, letters, '')];
}

/** The largest of some sizes in which a text fits so many lines of a width, with its lines. */
export function fitted(text: string, width: number, most: number, sizes: readonly Letters[]) {
  const ways = sizes.map((letters) => ({letters, lines: wrapped(text, width, letters, 99)}));
  const fits = ways.find(({lines}) => lines.length <= most && !lines.some((line) => line.endsWith('…')));
  const smallest = sizes.at(-1)!;
  return fits ?? {letters: smallest, lines: wrapped(text, width, smallest, most)};
}

function shortened(line: string, width: number, letters: Letters, end = '…'): string {
  if (widthOf(line, letters) <= width) return line;
  let short = line;
  while (short.length > 1 && widthOf(`${short}…`, letters) > width) short = short.slice(0, -1).trimEnd();
  return end ? `${short}${end}` : `${short.replace(/ …$/, '')}…`;
}

/** The mark that invented villages carry, its right edge at `x`, as high as 40. */
export function inventedBadge(words: string, x: number, y: number): Markup {
  const letters = {size: 24, bold: true, fill: colors.sunInk};
  const width = Math.ceil(widthOf(words, letters) * 1.1) + 32;
  return html`<rect
      x="${x - width}"
      y="${y}"
      width="${width}"
      height="40"
      rx="8"
      fill="${colors.sun}"
      stroke="${colors.sunInk}"
      stroke-width="1.5"
    />
    ${write(words, x - width / 2, y + 28, {...letters, anchor: 'middle'})}`;
}

/** What a picture is: its size, its words for those who do not see it, and the language they are in. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
}

/** A picture as its file holds it, with the words it is told by in front. */
export function pictureText({width, height, title, description, language}: Frame, content: Content): string {
  // prettier-ignore
  return xmlText(html`<svg xmlns="http://www.w3.org/2000/svg" width="${width / 2}" height="${height / 2}" viewBox="0 0 ${width} ${height}" xml:lang="${language}" role="img" aria-labelledby="t d">
    <title id="t">${title}</title>
    <desc id="d">${description}</desc>
    <rect width="${width}" height="${height}" fill="${colors.paper}" />
    ${content}
  </svg>`);
}

/** A number as short as a drawing needs it. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
