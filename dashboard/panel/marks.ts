/** Something in a picture that has something to say. */
export interface Mark {
  readonly element: SVGGraphicsElement;
  readonly text: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a mark is, in CSS pixels from the picture's corner; a line is known by points along it. */
export interface Place {
  readonly mark: Mark;
  readonly box: Box;
  readonly points?: readonly Point[];
}

/** Takes the texts out of a picture, which the browser would otherwise show in a way of its own, in the order they stand. */
export function takeMarks(picture: Element): Mark[] {
  return [...picture.querySelectorAll('title')].flatMap((title) => {
    const element = title.parentNode as SVGGraphicsElement;
    if (element instanceof SVGSVGElement) return [];
    title.remove();
    return [{element, text: title.textContent.trim()}];
  });
}

/** Where marks are, as seen from a corner. */
export function placesOf(marks: readonly Mark[], {left, top}: Pick<Box, 'left' | 'top'>): Place[] {
  return marks.map((mark) => {
    const {element} = mark;
    const rect = element.getBoundingClientRect();
    const box = {left: rect.left - left, top: rect.top - top, right: rect.right - left, bottom: rect.bottom - top};
    return isLine(element) ? {mark, box, points: pointsAlong(element, {x: left, y: top})} : {mark, box};
  });
}

/**
 * The mark that is under a point, or else the nearest within a reach. Of marks in the same spot it is the smallest; a large
 * shape such as a municipality on a map has no reach outside its outline.
 */
export function nearest(places: readonly Place[], at: Point, reach: number, under: Element | null): Place | null {
  const hit = under && places.find(({mark}) => mark.element.contains(under));
  if (hit) return hit;
  let [found, least]: [Place | null, number] = [null, reach];
  for (const place of places) {
    const distance = isShape(place) ? Infinity : distanceTo(place, at);
    if (distance < least || (distance === least && found && area(place.box) < area(found.box))) {
      [found, least] = [place, distance];
    }
  }
  return found;
}

/** The part of a place that a tooltip belongs at: all of a small one, and of a large one what is nearest to the reader. */
export function anchorOf({box, points}: Place, at?: Point): Box {
  const {x, y} = at ?? {x: (box.left + box.right) / 2, y: box.top};
  if (points?.length) {
    const point = points.reduce((a, b) => (Math.hypot(a.x - x, a.y - y) <= Math.hypot(b.x - x, b.y - y) ? a : b));
    return {left: point.x, right: point.x, top: point.y, bottom: point.y};
  }
  const [across, down] = [clamp(x, box.left, box.right), clamp(y, box.top, box.bottom)];
  const isWide = box.right - box.left > large;
  const isTall = box.bottom - box.top > large;
  return {
    left: isWide ? across : box.left,
    right: isWide ? across : box.right,
    top: isTall ? down : box.top,
    bottom: isTall ? down : box.bottom,
  };
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

const large = 48;
const pointsOnLine = 64;

function isLine(element: Element): element is SVGPathElement {
  return element instanceof SVGPathElement && getComputedStyle(element).fill === 'none';
}

function pointsAlong(path: SVGPathElement, corner: Point): Point[] {
  const matrix = path.getScreenCTM();
  const length = path.getTotalLength();
  if (!matrix || !length) return [];
  return Array.from({length: pointsOnLine + 1}, (_, i) => {
    const {x, y} = path.getPointAtLength((length * i) / pointsOnLine).matrixTransform(matrix);
    return {x: x - corner.x, y: y - corner.y};
  });
}

function isShape({mark, box, points}: Place): boolean {
  const least = Math.min(box.right - box.left, box.bottom - box.top);
  return !points && mark.element instanceof SVGPathElement && least > large;
}

function distanceTo({box, points}: Place, {x, y}: Point): number {
  if (points) return Math.min(...points.map((point) => Math.hypot(point.x - x, point.y - y)));
  return Math.hypot(x - clamp(x, box.left, box.right), y - clamp(y, box.top, box.bottom));
}

function area({left, top, right, bottom}: Box): number {
  return (right - left) * (bottom - top);
}
