import {danishDate} from '../model/danish.ts';
import type {PackageDescription} from '../model/package.ts';
import type {FieldChange} from './difference.ts';

/** What a package says of itself otherwise than before. */
export function descriptionChanges(before: PackageDescription, after: PackageDescription): readonly FieldChange[] {
  const changed = (Object.keys(told) as (keyof PackageDescription)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return changed.map((field) => {
    const [was, is] = [told[field].words(before), told[field].words(after)];
    return {
      field,
      heading: told[field].heading,
      before: was,
      after: was === is ? 'de samme navne med andet indhold' : is,
    };
  });
}

type Told = Readonly<Record<keyof PackageDescription, FieldInWords>>;

interface FieldInWords {
  readonly heading: string;
  words(description: PackageDescription): string | null;
}

const told: Told = {
  name: {heading: 'Kort navn', words: ({name}) => name},
  title: {heading: 'Titel', words: ({title}) => title},
  description: {heading: 'Beskrivelse', words: ({description}) => description},
  updated: {heading: 'Oplysningerne er fra', words: ({updated}) => danishDate(updated)},
  invented: {heading: 'Opdigtede landsbyer', words: ({invented}) => yesOrNo(invented)},
  smallestCount: {
    heading: 'Mindste antal, der vises',
    words: ({smallestCount}) => (smallestCount === null ? 'alle' : String(smallestCount)),
  },
  publishCapacity: {heading: 'Kapacitet udgives', words: ({publishCapacity}) => yesOrNo(publishCapacity)},
  sources: {heading: 'Kilder', words: ({sources}) => listed(sources.map(({title}) => title))},
  licenses: {heading: 'Licenser', words: ({licenses}) => listed(licenses.map(({name, title}) => title ?? name))},
  phaseModels: {heading: 'Fasemodeller', words: ({phaseModels}) => listed(phaseModels.map(({title}) => title.da))},
  layers: {heading: 'Lag', words: ({layers}) => listed(layers.map(({label}) => label.da))},
};

function yesOrNo(flag: boolean): string {
  return flag ? 'ja' : 'nej';
}

function listed(words: readonly string[]): string | null {
  return words.length ? words.join(', ') : null;
}
