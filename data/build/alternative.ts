import {goalCounts} from '../../components/goal-wheel/goal-counts.ts';
import type {Language} from '../model/language.ts';
import {whereabouts} from '../model/narrative.ts';
import {joined} from '../model/sentence.ts';
import type {VillageFeed} from '../model/village.ts';
import {countedOf, goalsSentence} from './pictures/goals.ts';
import {speechIn} from './pictures/language.ts';

/** The pictures that are made of a village. */
export type Picture = 'progress' | 'goal-wheel' | 'card';

/** What a village's picture shows, in words for those who do not see it. */
export function alternative(picture: Picture, village: VillageFeed, language: Language, day: string): string {
  const {invented} = speechIn(language, day).terms.common;
  const told = picture === 'goal-wheel' ? goalsTold(village, language) : whereabouts(village, language, day).join(' ');
  return village.package.invented ? `${told} ${invented}.` : told;
}

function goalsTold(village: VillageFeed, language: Language): string {
  const {goalNames} = speechIn(language, '').terms;
  const counted = countedOf(village);
  const served = goalCounts(village).filter((count) => count[counted].length);
  const names = served.map((count) => `${count.goal} ${goalNames[count.goal - 1]} (${count[counted].length})`);
  const sentence = goalsSentence(village, language);
  return names.length ? `${sentence} ${joined(names, and[language])}.` : sentence;
}

const and: Readonly<Record<Language, string>> = {da: 'og', en: 'and', de: 'und'};
