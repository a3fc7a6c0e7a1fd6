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
 * However goals are grouped, each hangs on the tree once, and none outside its branch.
 */
export function tree(layers: readonly TreeLayer[]): Picture {
  let y = 0;
  const tiers = eachGoalOnce(layers).map(({words, goals}, i, all) => {
    const rows = Math.ceil(goals.length / perRow);
    const each = Math.ceil(goals.length / rows) || 1;
    const top = y;
    y += labelHeight + rows * space;
    const half = i && i === all.length - 1 ? 60 : Math.max(90 + 26 * i, each * 34);
    const slant = i && i === all.length - 1 ? 12 : -20;
    return {
      backdrop: {shape: trapezium(top + 3, half, y, half - slant), words, x: 0, y: top + 18},
      marks: goals.map((goal, g) => {
        const inRow = Math.min(each, goals.length - Math.floor(g / each) * each);
        const x = ((g % each) - (inRow - 1) / 2) * space;
        const markY = top + labelHeight + Math.floor(g / each) * space + 20;
        return {goal, x, y: markY, count: {x, y: markY + 30}};
      }),
    };
  });
  return {
    viewBox: `-230 0 460 ${y}`,
    marks: tiers.flatMap((tier) => tier.marks),
    backdrops: tiers.map((tier) => tier.backdrop),
  };
}

function eachGoalOnce(layers: readonly TreeLayer[]): TreeLayer[] {
  const left = new Set(Array.from({length: 17}, (_, i) => i + 1));
  const once = layers.map(({words, goals}) => ({words, goals: goals.filter((goal) => left.delete(goal))}));
  return left.size ? [...once, {words: '', goals: [...left]}] : once;
}

function trapezium(top: number, topHalf: number, bottom: number, bottomHalf: number): string {
  return `M${-topHalf} ${top}H${topHalf}L${bottomHalf} ${bottom}H${-bottomHalf}Z`;
}
