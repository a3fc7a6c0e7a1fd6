/** What a text is set in; the size in pixels. */
export interface Font {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
}

/** A text as lines no wider than `width` pixels; a word that is wider itself, such as an address, is broken where it must. */
export function linesOf(text: string, width: number, font: Font): readonly string[] {
  const fits = measure(font, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) line = longer;
    else {
      if (line) lines.push(line);
      const parts = broken(word, fits);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
  }
  return line ? [...lines, line] : lines;
}

// Other machines' fonts are a little wider or narrower than this one's.
const slack = 0.97;

function measure({family, size, weight}: Font, width: number): (text: string) => boolean {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${weight} ${size}px ${family}`;
  return (text) => context.measureText(text).width <= width * slack;
}

function broken(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part && !fits(part + sign)) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
