import {textWidth} from './text-width.ts';

/** A mark that would like its name beside it. */
export interface Named {
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches from its middle. */
  readonly r: number;
  readonly text: string;
  /** Whether its name may stand on other marks, if there is no better place. */
  readonly isNeeded?: boolean;
}

export interface Label {
  /** Where the text begins, and its base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const size = 12;
const [ascent, descent] = [10, 3];

/**
 * Where names stand so that none covers another, a mark or the edge. Who comes first is served first, and whose name has no
 * room goes without; its tooltip has it.
 */
export function placeLabels(
  wanted: readonly Named[],
  marks: readonly Pick<Named, 'x' | 'y' | 'r'>[],
  frame: Frame,
): readonly Label[] {
  const covered = marks.map(({x, y, r}) => ({left: x - r, top: y - r, right: x + r, bottom: y + r}));
  const written: Frame[] = [];
  return wanted.flatMap((mark) => {
    const places = placesAround(mark).filter((label) => isInside(boxOf(label), frame) && isFree(boxOf(label), written));
    const best = places.find((label) => isFree(boxOf(label), covered));
    const found = best ?? (mark.isNeeded ? places[0] : undefined);
    if (!found) return [];
    written.push(boxOf(found));
    return [found];
  });
}

function placesAround({x, y, r, text}: Named): readonly Label[] {
  const width = textWidth(text, size);
  const [right, left, middle] = [x + r + 3, x - r - 3 - width, x - width / 2];
  const [level, above, below] = [y + 4, y - r - descent - 1, y + r + ascent + 1];
  const places = [
    [right, level],
    [left, level],
    [middle, above],
    [middle, below],
    [right, above + 3],
    [left, above + 3],
    [right, below - 3],
    [left, below - 3],
  ] as const;
  return places.map(([x, y]) => ({x, y, text}));
}

function boxOf({x, y, text}: Label): Frame {
  return {left: x, top: y - ascent, right: x + textWidth(text, size), bottom: y + descent};
}

function isInside(box: Frame, frame: Frame): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function isFree(box: Frame, taken: readonly Frame[]): boolean {
  return !taken.some(
    (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
}
