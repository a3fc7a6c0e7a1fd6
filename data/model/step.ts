/**
 * Where a phase or a milestone stands. `paused` and `stopped` are said of a phase whose course stands still, `unknown` of
 * what nobody has told ("ikke oplyst"), which is neither done nor ahead.
 */
export const stepStates = ['done', 'current', 'paused', 'stopped', 'skipped', 'ahead', 'unknown'] as const;

export type StepState = (typeof stepStates)[number];
