/** Where an initiative can stand; a later row in `statuses` replaces an earlier one, and the rows tell its history. */
export const initiativeStatuses = ['ide', 'planlagt', 'igang', 'realiseret', 'drift', 'pause', 'opgivet'] as const;

export type InitiativeStatus = (typeof initiativeStatuses)[number];

/** The statuses of something that came true. */
export function isAchieved(status: InitiativeStatus | null): boolean {
  return status === 'realiseret' || status === 'drift';
}
