import type {Picture, Point} from './picture.ts';

/** Where sectors begin, how far the longest reaches, and where the marks stand, from the centre 0,0. */
const inner = 58;
const longest = 136;
const marks = 178;
const edge = 197;

// A fan with an opening below, so that no village's work is ever a closed ring of equal segments.
const opening = 54;
const gap = 1.1;

/**
 * The wheel for some counts, goal 1 first, with some words in the middle. Lengths are in proportion to the counts, the
 * largest the longest; a zero is a line where its sector would begin.
 */
export function wheel(counts: readonly number[], words: string): Picture {
  const most = Math.max(1, ...counts);
  const step = (360 - opening) / counts.length;
  return {
    viewBox: `${-edge} ${-edge} ${2 * edge} ${2 * edge - 24}`,
    backdrops: [{shape: '', words, x: 0, y: 0}],
    marks: counts.map((count, i) => {
      const start = opening / 2 - 180 + i * step;
      const outer = inner + Math.max(2, ((longest - inner) * count) / most);
      return {
        ...polar(start + step / 2, marks),
        goal: i + 1,
        count: polar(start + step / 2, outer + 12),
        sector: ring(start + gap, start + step - gap, inner, outer),
      };
    }),
  };
}

function ring(start: number, end: number, from: number, to: number): string {
  const [a, b, c, d] = [polar(start, from), polar(start, to), polar(end, to), polar(end, from)].map(
    ({x, y}) => `${x} ${y}`,
  );
  return `M${a}L${b}A${to} ${to} 0 0 1 ${c}L${d}A${from} ${from} 0 0 0 ${a}Z`;
}

// Zero degrees is up, and angles go with the clock.
function polar(degrees: number, radius: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return {x: +(radius * Math.sin(angle)).toFixed(2), y: +(-radius * Math.cos(angle)).toFixed(2)};
}
