/** The elements that a village can put on its own pages, the first one first. */
export const embeddedElements = ['progress', 'goal-wheel', 'initiatives'] as const;

export type EmbeddedElement = (typeof embeddedElements)[number];
