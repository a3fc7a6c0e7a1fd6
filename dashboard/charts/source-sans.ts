import widths from './source-sans-3.json' with {type: 'json'};

/** How wide a text is in Source Sans 3, whatever fonts there are: in CSS pixels, each letter by itself. */
export function sourceSansWidth(text: string, size: number, weight: number): number {
  const letters = weight < 500 ? regular : bold;
  let sum = 0;
  for (const letter of text) sum += letters.get(letter) ?? unknown;
  return (sum * size) / 1000;
}

/** How wide a letter is that the font has not got, and another font draws. */
const unknown = 650;

const regular = widthsOf(widths['400']);
const bold = widthsOf(widths['600']);

/** The widths are thousandths of the font's size; `tests/dashboard/charts/source-sans.browser.test.ts` measures them. */
function widthsOf(measured: readonly number[]): ReadonlyMap<string, number> {
  return new Map([...widths.letters].map((letter, i) => [letter, measured[i]!]));
}
