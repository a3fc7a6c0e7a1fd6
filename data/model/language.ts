/** The languages the project speaks, Danish first. */
export const languages = ['da', 'en', 'de'] as const;

export type Language = (typeof languages)[number];

/** One wording in every language that has it. Danish is always there; a village's own words are often Danish alone. */
export type Words = {readonly da: string} & Partial<Readonly<Record<Language, string>>>;

/** A wording in the language asked for, or in Danish where it has not been translated. */
export function say(words: Words, language: Language): string {
  return words[language] ?? words.da;
}
