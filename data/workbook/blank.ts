/** A cell's text as it is meant: one space where there were several, no invisible signs, no space at its ends. */
export function tidy(cell: string): string {
  if (plain.test(cell)) return cell;
  return cell
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether a cell says nothing, which people write in many ways. Blank is “ikke oplyst” and never 0. */
export function isBlank(cell: string): boolean {
  return cell === '' || (cell.length < 20 ? nothings.has(tidy(cell).toLowerCase()) : tidy(cell) === '');
}

/** A value as one writes it to compare it: typographic dashes, minus signs and quotes become those of a keyboard. */
export function plainSigns(text: string): string {
  return text
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”„»«]/g, '"')
    .replace(/[’‘´`]/g, "'");
}

// Most cells: nothing to do.
const plain = /^[!-~æøåÆØÅéü]+(?: [!-~æøåÆØÅéü]+)*$/;

const nothings = new Set(['', '-', '–', '—', '?', 'ikke oplyst', 'n/a']);
