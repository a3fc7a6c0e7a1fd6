import type {Picture} from './picture.ts';

/** A layer of the tree, with the words it is called. */
export interface TreeLayer {
  readonly words: string;
  readonly goals: readonly number[];
}

const perRow = 6;
const space = 64;
const labelHeight = 30;

/**
 * The tree for a grouping of the goals, its layers from the top down: branches that grow wider, and the last one the foot.
 * However goals are grouped, none hangs outside its branch.
 */
export function tree(layers: readonly TreeLayer[]): Picture {
  let bottom = 0;
  const tiers = layers.map(({words, goals}, i, all) => {
    const each = Math.ceil(goals.length / Math.ceil(goals.length / perRow)) || 1;
    const isFoot = i && i === all.length - 1;
    const half = Math.max(isFoot ? 60 : Math.min(90 + 26 * i, 210), each * 34);
    const baseHalf = half + (isFoot ? -12 : 20);
    const top = bottom;
    bottom += labelHeight + Math.ceil(goals.length / each) * space;
    return {
      shape: `M${-half} ${top + 3}H${half}L${baseHalf} ${bottom}H${-baseHalf}Z`,
      words,
      x: 0,
      y: top + 18,
      marks: goals.map((goal, g) => {
        const x = ((g % each) - (each - 1) / 2) * space;
        const y = top + labelHeight + Math.floor(g / each) * space + 20;
        return {goal, x, y, count: {x, y: y + 30}};
      }),
    };
  });
  return {viewBox: `-230 0 460 ${bottom}`, marks: tiers.flatMap(({marks}) => marks), backdrops: tiers};
}
