/** Every element, defined when this module is loaded, in the order a reader meets them. */
export {BlupVillage} from './village/village.ts';
export {BlupProgress} from './progress/progress.ts';
export {BlupGoalWheel} from './goal-wheel/goal-wheel.ts';
export {BlupInitiatives} from './initiatives/initiatives.ts';

export type {Selection} from './village/selection.ts';
export type {Village} from '../data/model/village.ts';
