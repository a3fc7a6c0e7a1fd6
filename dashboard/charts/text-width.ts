import {paper} from './paper.ts';

/** How wide a text is in a drawing's own font, in CSS pixels. */
export function textWidth(text: string, size: number, weight = 400): number {
  return paper().textWidth(text, size, weight);
}

/** The text as it fits a width: whole, or its beginning with "…" behind it. */
export function shortened(text: string, size: number, width: number, weight?: number): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines that fit a width; a word that is longer than a line keeps a line to itself. */
export function wrapped(text: string, size: number, width: number, weight?: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = lines.length ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length && textWidth(longer, size, weight) <= width) return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);
}

/** The room a column of names needs: as much as the longest, but no more than a share of the drawing. */
export function nameColumn(names: readonly string[], size: number, most: number, weight?: number): number {
  return Math.ceil(Math.min(most, Math.max(0, ...names.map((name) => textWidth(name, size, weight)))));
}
