import type {EmbeddedElement} from '../model/embedding.ts';
import type {Language} from '../model/language.ts';
import {whereabouts} from '../model/narrative.ts';
import type {Village} from '../model/village.ts';
import {goalsSentence} from './pictures/goals.ts';
import {speechIn} from './pictures/language.ts';

interface EmbedWords {
  /** What is embedded of a village, as the title of its frame. */
  readonly titles: Readonly<Record<EmbeddedElement, (village: string) => string>>;
  readonly more: (village: string) => string;
}

/** What frames and links say beside the elements, by language. */
export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  da: {
    titles: {
      progress: (village) => `${village}: vejen gennem BLUP`,
      'goal-wheel': (village) => `${village}: verdensmål`,
      initiatives: (village) => `${village}: initiativer`,
    },
    more: (village) => `Læs mere om ${village}`,
  },
  en: {
    titles: {
      progress: (village) => `${village}: the way through BLUP`,
      'goal-wheel': (village) => `${village}: global goals`,
      initiatives: (village) => `${village}: initiatives`,
    },
    more: (village) => `Read more about ${village}`,
  },
  de: {
    titles: {
      progress: (village) => `${village}: der Weg durch BLUP`,
      'goal-wheel': (village) => `${village}: Nachhaltigkeitsziele`,
      initiatives: (village) => `${village}: Initiativen`,
    },
    more: (village) => `Mehr über ${village}`,
  },
};

/** What is embedded of a village, with its mark where it is invented. */
export function titleOf({name, package: of}: Village, element: EmbeddedElement, language: Language): string {
  const title = embedWords[language].titles[element](name);
  return of?.invented ? `${title} – ${speechIn(language, '').terms.common.invented}` : title;
}

/** What an element shows of a village, in a sentence. */
export function sentenceOf(village: Village, element: EmbeddedElement, language: Language, day: string): string {
  const {name, initiatives} = village;
  if (element === 'progress') return whereabouts(village, language, day)[0] ?? name;
  if (element === 'goal-wheel') return goalsSentence(village, language);
  const {terms} = speechIn(language, day);
  return initiatives.length
    ? `${name}: ${terms.goalWheel.initiatives(initiatives.length)}.`
    : `${name}: ${terms.initiatives.empty}`;
}
