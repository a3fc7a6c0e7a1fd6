import {clamp, type Box, type Point} from './marks.ts';

/** How large a tooltip is. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a tooltip's corner goes: above what it is about, below where there is no room above, and always within the bounds. */
export function tipPlace(about: Box, {width, height}: Size, bounds: Box, gap: number): Point {
  const above = about.top - gap - height;
  const below = about.bottom + gap;
  const fitsAbove = above >= bounds.top;
  const fitsBelow = below + height <= bounds.bottom;
  const y = fitsAbove || (!fitsBelow && above - bounds.top > bounds.bottom - below - height) ? above : below;
  const x = (about.left + about.right - width) / 2;
  return {
    x: clamp(x, bounds.left, Math.max(bounds.left, bounds.right - width)),
    y: clamp(y, bounds.top, Math.max(bounds.top, bounds.bottom - height)),
  };
}
