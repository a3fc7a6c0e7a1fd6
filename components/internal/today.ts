// Swedish writes a date as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Copenhagen'});

/** The day it is in Denmark, as `2026-08-15`. */
export function today(): string {
  return isoDay.format(new Date());
}
