import {calendar} from '../../data/model/calendar.ts';
import type {Initiative, NextStep, Village} from '../../data/model/village.ts';

/** Saves an initiative's next step, of which the day is known, as a calendar file. */
export function saveNextStep(village: Village, {id, name}: Initiative, {text, date, time, place}: NextStep) {
  const event = {
    uid: `${village.id}-${id}@blup`,
    written: village.updated ?? date!,
    title: text ? `${text} – ${name}` : name,
    day: date!,
    time,
    endTime: null,
    place,
    description: village.name,
  };
  const href = URL.createObjectURL(new Blob([calendar([event])], {type: 'text/calendar'}));
  Object.assign(document.createElement('a'), {href, download: `${id}.ics`}).click();
  setTimeout(() => URL.revokeObjectURL(href));
}
