import {speechOf} from '../../../components/internal/language.ts';
import * as danish from '../../../components/internal/terms.da.ts';
import * as german from '../../../components/internal/terms.de.ts';
import * as english from '../../../components/internal/terms.en.ts';
import type {Language} from '../../model/language.ts';

const terms = {da: danish, en: english, de: german};

/** The elements' own words in a language, for what is drawn without them; `day` decides what is still to come. */
export function speechIn(language: Language, day: string) {
  return speechOf(language, terms[language], day);
}
