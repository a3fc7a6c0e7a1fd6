import type {Initiative, Village, VillageGoal} from '../../data/model/village.ts';

/** What a wheel counts. */
export type Counted = 'initiatives' | 'goals';

/** The village's initiatives and goals that serve one of the 17. */
export interface GoalCount {
  readonly goal: number;
  readonly initiatives: readonly Initiative[];
  readonly goals: readonly VillageGoal[];
}

/** The 17 goals with what serves each. What serves three is counted under all three, so the counts do not add up. */
export function goalCounts({initiatives, goals}: Village): readonly GoalCount[] {
  return Array.from({length: 17}, (_, i) => {
    const serves = ({sdgs}: {readonly sdgs: readonly number[] | null}) => sdgs?.includes(i + 1);
    return {goal: i + 1, initiatives: initiatives.filter(serves), goals: goals.filter(serves)};
  });
}
