/**
 * Where an initiative can stand, in the order readers meet them: what goes on first, then what is to come, what came true,
 * and the rest. A later row in `statuses` replaces an earlier one, and the rows tell an initiative's history.
 */
export const initiativeStatuses = ['igang', 'planlagt', 'ide', 'drift', 'realiseret', 'pause', 'opgivet'] as const;

export type InitiativeStatus = (typeof initiativeStatuses)[number];

/** The statuses of something that came true. */
export function isAchieved(status: InitiativeStatus | null): boolean {
  return status === 'realiseret' || status === 'drift';
}
