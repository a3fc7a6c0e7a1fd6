import {danishDate} from '../../data/model/danish.ts';

/** The month of a day, "februar 2025": often as well as a day is known that stands in a table of counts. */
export function monthInWords(day: string): string {
  return danishDate(day.slice(0, 7));
}

/** The month of a day where there is little room, "feb. 2025". */
export function shortMonth(day: string): string {
  return `${shortNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

const shortNames = 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' ');
