import {inventedMark} from './page.ts';

/** A title with the mark behind it, where what it names is made of invented villages and does not say so itself. */
export function marked(title: string, invented: boolean): string {
  return invented && title !== inventedMark ? `${title} – ${inventedMark.toLowerCase()}` : title;
}
