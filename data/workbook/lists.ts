import {isGoal} from '../model/goal.ts';
import {didYouMean} from './problem.ts';
import {Wrong} from './wrong.ts';

/** Numbers of goals: “11, 15”, “11;15”, “11 og 15”; “ingen” is known to be none, which blank is not. */
export function readGoals(text: string): readonly number[] | Wrong {
  if (/^ingen$/i.test(text)) return [];
  const words = text.split(between).map((word) => word.replace(/^(?:sdg|verdensmål|mål|nr\.?)\s*/i, ''));
  const numbers = words.filter(Boolean).map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : NaN));
  if (numbers.length && numbers.every(isGoal)) return [...new Set(numbers)];
  return new Wrong('numre på verdensmål 1–17, fx 11, 15', () => didYouMean(goalMeant(text)));
}

/** Numbers of targets: `11.3`, `11.a`. */
export function readTargets(text: string): readonly string[] | Wrong {
  if (/^ingen$/i.test(text)) return [];
  const words = targetWords(text.toLowerCase()).filter(Boolean);
  if (words.length && words.every(isTarget)) return [...new Set(words)];
  return new Wrong('numre på delmål, fx 11.3', () => didYouMean(targetMeant(text)));
}

const between = /(?:\s*[,;&/\n]\s*|\s+og\s+|(?<=\d)\s+)/i;

// “11,3” is one target with a Danish comma, “11.3,11.4” are two with a comma between.
function targetWords(text: string): string[] {
  return text.includes('.')
    ? text.split(between)
    : text.split(/(?:\s*[;&/\n]\s*|,?\s+(?:og\s+)?)/).map((word) => word.replace(',', '.'));
}

function isTarget(word: string): boolean {
  const [, goal] = /^(\d{1,2})\.(?:[1-9]\d?|[a-d])$/.exec(word) ?? [];
  return !!goal && isGoal(+goal);
}

// A target where a goal was asked for.
function goalMeant(text: string): string | null {
  const [, goal = ''] = /^(\d{1,2})[.][\da-d]{1,2}$/.exec(text) ?? [];
  return isGoal(+goal) ? goal : null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

// Excel takes 11.3 for the eleventh of March.
function targetMeant(text: string): string | null {
  const [, goal, word = ''] = /^(\d{1,2})[-. ]+([a-z]{3})[a-z]*\.?$/i.exec(text) ?? [];
  const month = months.indexOf(word.toLowerCase()) + 1;
  return month && isTarget(`${goal}.${month}`) ? `${goal}.${month}` : null;
}
