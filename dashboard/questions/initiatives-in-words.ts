import {statusNames} from '../../data/model/words.da.ts';
import type {Filter} from '../queries/filter.ts';

/** Which initiatives of a village are counted: "initiativer i gang eller længere", "1 initiativ på pause til verdensmål 11". */
export function initiativesInWords({status, sdg}: Pick<Filter, 'status' | 'sdg'>, one = false): string {
  const stand = status ? `med status “${statusNames[status].toLowerCase()}”` : 'i gang eller længere';
  return `${one ? 'initiativ' : 'initiativer'} ${stand}${sdg === null ? '' : ` til verdensmål ${sdg}`}`;
}

/** With a capital letter in front. */
export function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}
