import type {Words} from './language.ts';

/** The five capitals of a village's development capacity. Source: http://blup.dk/landsbyanalyser/ (Tanvig & Herslund 2020). */
export const capitals = {
  human: {da: 'Human', en: 'Human', de: 'Human'},
  social: {da: 'Social', en: 'Social', de: 'Sozial'},
  politisk: {da: 'Politisk', en: 'Political', de: 'Politisch'},
  fysisk: {da: 'Fysisk', en: 'Physical', de: 'Physisch'},
  oekonomisk: {da: 'Økonomisk', en: 'Economic', de: 'Ökonomisch'},
} as const satisfies Record<string, Words>;

/** The three levels an activity within a capital can be at. */
export const capacityLevels = {
  roed: {da: 'Rød', en: 'Red', de: 'Rot'},
  gul: {da: 'Gul', en: 'Yellow', de: 'Gelb'},
  groen: {da: 'Grøn', en: 'Green', de: 'Grün'},
} as const satisfies Record<string, Words>;
