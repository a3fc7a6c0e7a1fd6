/** Puts things that are drawn in the same cell of a grid together; the cells lie between the least and the most of each axis. */
export function binned<T>(
  things: readonly T[],
  x: (thing: T) => number,
  y: (thing: T) => number,
  [across, down]: readonly [number, number] = [24, 16],
): readonly (readonly T[])[] {
  const column = cellOf(things.map(x), across);
  const row = cellOf(things.map(y), down);
  const cells = new Map<number, T[]>();
  for (const thing of things) {
    const cell = column(x(thing)) * down + row(y(thing));
    const inside = cells.get(cell);
    if (inside) inside.push(thing);
    else cells.set(cell, [thing]);
  }
  return [...cells].sort(([a], [b]) => a - b).map(([, inside]) => inside);
}

function cellOf(values: readonly number[], cells: number): (value: number) => number {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return (value) => Math.min(cells - 1, Math.floor(((value - least) / (most - least || 1)) * cells));
}
