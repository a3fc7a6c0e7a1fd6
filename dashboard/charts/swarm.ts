/**
 * How far up or down dots on a line are moved so that none covers another, in the order given, which is along the line.
 * Where more meet than there is height for, the rest lie on the line.
 */
export function swarm(places: readonly number[], size: number, height: number): readonly number[] {
  const lanes = Math.max(1, Math.floor(height / size));
  const ends = Array.from({length: lanes}, () => -Infinity);
  return places.map((place) => {
    const lane = ends.findIndex((end) => end <= place);
    if (lane >= 0) ends[lane] = place + size;
    return offset(Math.max(0, lane)) * size;
  });
}

/** 0, 1, -1, 2, -2 … */
function offset(lane: number): number {
  return lane % 2 ? (lane + 1) / 2 : -lane / 2;
}
