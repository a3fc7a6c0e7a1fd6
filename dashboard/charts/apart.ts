/**
 * Moves places on a line as little as keeps them a gap apart, between a least and a most; they come back in the order they
 * were given. Where there is no room for all, those at the end go beyond the most.
 */
export function apart(places: readonly number[], gap: number, least: number, most: number): readonly number[] {
  const order = places.map((place, i) => ({place, i})).sort((a, b) => a.place - b.place);
  let floor = least;
  for (const one of order) floor = (one.place = Math.max(one.place, floor)) + gap;
  let roof = Math.max(most, least + gap * (order.length - 1));
  for (const one of order.toReversed()) roof = (one.place = Math.min(one.place, roof)) - gap;
  return order.sort((a, b) => a.i - b.i).map(({place}) => place);
}
