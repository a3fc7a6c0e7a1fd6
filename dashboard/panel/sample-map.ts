import type {CourseState} from '../../data/model/village.ts';
import type {Answer} from '../queries/answer.ts';
import type {MapMark} from '../queries/villages-on-map.ts';
import {whereIs} from './sample-villages.ts';
import {sampleVolunteers} from './sample-volunteers.ts';

/** As many made-up villages as one likes, close together along the west coast and on Bornholm; every twelfth has no coordinates. */
export function sampleMap(count: number): Answer<MapMark> {
  const rows = sampleVolunteers(count).rows.map((row, i): MapMark => {
    const {village, name, municipality, people, withheld, rate, population, counted} = row;
    const isLost = i % 12 === 11;
    const [latitude, longitude] = isLost ? [null, null] : placeOf(i);
    const is = whereIs(i);
    const {ongoing, over, coming, unknown} = sums([is.state]);
    const told = {village, name, municipality, n: 1, people, withheld, rate, population, counted};
    return {...told, ...is, latitude, longitude, ongoing, over, coming, unknown};
  });
  return {rows, villages: count, told: rows.filter(({latitude}) => latitude !== null).length};
}

/** Far more villages than there is room for, told together in squares of the country. */
export const sampleSquares: Answer<MapMark> = {
  rows: Array.from({length: 120}, (_, i): MapMark => {
    const n = 1 + ((i * 37) % 140);
    const [latitude, longitude] = placeOf(i);
    const over = Math.floor(n / 3);
    const none = {
      village: null,
      name: null,
      municipality: null,
      people: null,
      rate: null,
      counted: null,
      population: null,
    };
    const where = {state: 'unknown', place: 'ukendt', phaseNumber: null, phaseLabel: null} as const;
    return {...none, ...where, withheld: false, n, latitude, longitude, ongoing: n - over, over, coming: 0, unknown: 0};
  }),
  villages: 8234,
  told: 8234,
};

function placeOf(i: number): readonly [latitude: number, longitude: number] {
  if (i % 20 === 7) return [55.05 + (i % 3) * 0.07, 14.85 + (i % 4) * 0.06];
  return [54.9 + ((i * 7) % 120) / 60 + (i % 5) * 0.01, 8.7 + ((i * 3) % 50) / 80];
}

function sums(states: readonly CourseState[]) {
  const count = (...of: readonly CourseState[]) => states.filter((state) => of.includes(state)).length;
  const ongoing = count('ongoing', 'paused', 'stopped');
  return {ongoing, over: count('ended'), coming: count('planned'), unknown: count('unknown')};
}
