import type {Words} from './language.ts';

/**
 * The roles volunteers are counted in. One person may be in several, so roles are never summed: `unikke` is the number of
 * different people, counted as such.
 */
export const volunteerRoles = ['styregruppe', 'borgerpanel', 'arbejdsgrupper', 'andre', 'unikke'] as const;

export type VolunteerRole = (typeof volunteerRoles)[number];

/** What the roles are called. */
export const roleNames: Readonly<Record<VolunteerRole, Words>> = {
  styregruppe: {da: 'Styregruppe', en: 'Steering group', de: 'Steuerungsgruppe'},
  borgerpanel: {da: 'Borgerpanel', en: 'Citizens’ panel', de: 'Bürgerpanel'},
  arbejdsgrupper: {da: 'Arbejdsgrupper', en: 'Working groups', de: 'Arbeitsgruppen'},
  andre: {da: 'Andre frivillige', en: 'Other volunteers', de: 'Andere Freiwillige'},
  unikke: {
    da: 'Forskellige frivillige i alt',
    en: 'Different volunteers in all',
    de: 'Verschiedene Freiwillige insgesamt',
  },
};

/** A head count: a number, `skjult` where it is withheld because it is small, or null where nobody has told it. */
export type Count = number | 'skjult' | null;
