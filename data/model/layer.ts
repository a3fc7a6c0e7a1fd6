import type {Words} from './language.ts';

/** One of the layers the goals are grouped in. */
export interface Layer {
  readonly key: string;
  readonly label: Words;
  readonly goals: readonly number[];
}

/**
 * The five layers of Verdensmålenes Juletræ, from the star down to the foot.
 *
 * The five groups, goal 11 and goal 17 are from https://www.blup.dk/post/verdensm%C3%A5lenes-juletr%C3%A6 (CC BY 4.0),
 * which founds the tree on 17; which of the other goals hangs where is our reading of http://blup.dk/3-scenarier/. The
 * secretariat's own pages disagree, so a package may bring its own grouping.
 */
export const layers: readonly Layer[] = [
  {
    key: 'lokalsamfund',
    label: {da: 'Bæredygtigt lokalsamfund', en: 'Sustainable local community', de: 'Nachhaltige Dorfgemeinschaft'},
    goals: [11],
  },
  {key: 'oekonomi', label: {da: 'Økonomien', en: 'Economy', de: 'Wirtschaft'}, goals: [8, 9, 10]},
  {key: 'samfund', label: {da: 'Samfundet', en: 'Society', de: 'Gesellschaft'}, goals: [1, 2, 3, 4, 5, 16]},
  {key: 'biosfaere', label: {da: 'Biosfæren', en: 'Biosphere', de: 'Biosphäre'}, goals: [6, 7, 12, 13, 14, 15]},
  {key: 'partnerskaber', label: {da: 'Partnerskaber', en: 'Partnerships', de: 'Partnerschaften'}, goals: [17]},
];
