import type {VillageRate} from '../../../dashboard/queries/village-rates.ts';

/** A village of which only what matters is told. */
export function rateOfVillage(village: string, told: Partial<VillageRate>): VillageRate {
  const name = `${village[0]!.toUpperCase()}${village.slice(1)}`;
  const none = {population: null, volunteers: null, volunteersWithheld: false, counted: null, initiatives: null};
  return {village, name, ...none, ...told};
}
