// Swedish writes a date as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Copenhagen'});

/** The day it is in Denmark, as the number 20260815. */
export function today(): number {
  return Number(isoDay.format(new Date()).replaceAll('-', ''));
}
