import type {Table} from '../model/table.ts';

/** What a package says of itself in one value each, as a workbook asks for it. */
export const about = {
  name: 'about',
  title: 'Om pakken',
  definition: 'Hvad pakken hedder, hvilken dag oplysningerne er fra, og hvad der må udgives af dem.',
  key: ['name'],
  fields: {
    name: {
      type: 'id',
      heading: 'Kort navn',
      required: true,
      definition:
        'Pakkens navn i adresser: små bogstaver a–z, tal og bindestreg, fx vestkysten. Det ændres aldrig, når pakken er udgivet.',
    },
    title: {type: 'text', heading: 'Titel', required: true, definition: 'Pakkens navn, som mennesker læser det.'},
    description: {type: 'text', heading: 'Beskrivelse', definition: 'Hvad der er i pakken, og hvor det er fra.'},
    updated: {
      type: 'day',
      heading: 'Opdateret',
      required: true,
      definition: 'Dagen, oplysningerne er fra. Ret den, hver gang I retter i arkene.',
    },
    invented: {
      type: 'flag',
      heading: 'Opdigtet',
      required: true,
      definition: 'Ja, hvis landsbyerne er opdigtede; så står det overalt, hvor de vises. Ellers nej.',
    },
    smallestCount: {
      type: 'count',
      heading: 'Skjul antal under',
      definition: 'Antal mennesker under dette tal bliver til “skjult”, når pakken udgives, fx 3. Tomt skjuler ingen.',
    },
    publishCapacity: {
      type: 'flag',
      heading: 'Udgiv kapacitet',
      definition: 'Ja, hvis arket Kapacitet må udgives. Tomt betyder nej.',
    },
  },
} as const satisfies Table;

const needed = {type: 'text', required: true} as const;
const text = {type: 'text'} as const;

/** What a package may say of itself in several rows, each a sheet where there are any. */
export const aboutTables = {
  sources: {
    name: 'sources',
    title: 'Kilder',
    definition: 'Hvem pakkens oplysninger er fra. Hver række i de andre ark kan have sin egen kilde.',
    key: ['title', 'path'],
    fields: {
      title: {...needed, heading: 'Kilde', definition: 'Kildens navn.'},
      path: {type: 'web', heading: 'Adresse', definition: 'Kildens adresse.'},
    },
  },
  licenses: {
    name: 'licenses',
    title: 'Licenser',
    definition: 'De vilkår, andre må bruge pakken på.',
    key: ['name'],
    fields: {
      name: {...needed, heading: 'Navn', definition: 'Licensens korte navn, fx CC-BY-4.0.'},
      title: {...text, heading: 'Titel', definition: 'Licensens hele navn.'},
      path: {type: 'web', heading: 'Adresse', definition: 'Adressen på licensens tekst.'},
    },
  },
  phaseModels: {
    name: 'phaseModels',
    title: 'Fasemodeller',
    definition: 'Pakkens egne navne for faserne: en række for hver fase i en model.',
    key: ['model', 'number'],
    fields: {
      model: {...needed, heading: 'Model', definition: 'Modellens korte navn, som det står i arket Forløb.'},
      title: {...needed, heading: 'Modelnavn', definition: 'Modellens navn.'},
      title_en: {...text, heading: 'Modelnavn, engelsk', definition: 'Modellens navn på engelsk.'},
      title_de: {...text, heading: 'Modelnavn, tysk', definition: 'Modellens navn på tysk.'},
      number: {type: 'count', heading: 'Nummer', required: true, definition: '0 er forudsætningerne, 1 første fase.'},
      phase: {...needed, heading: 'Fase', definition: 'Fasens korte navn.'},
      label: {...text, heading: 'Fasenavn', definition: 'Fasens navn. Tomt, hvis ingen ved, hvad den hed.'},
      label_en: {...text, heading: 'Fasenavn, engelsk', definition: 'Fasens navn på engelsk.'},
      label_de: {...text, heading: 'Fasenavn, tysk', definition: 'Fasens navn på tysk.'},
      milestones: {...text, heading: 'Skridt', definition: 'Fasens skridt, et på hver linje i cellen.'},
    },
  },
  layers: {
    name: 'layers',
    title: 'Lag',
    definition: 'Pakkens egen deling af de 17 verdensmål: en række for hvert lag.',
    key: ['layer'],
    fields: {
      layer: {...needed, heading: 'Lag', definition: 'Lagets korte navn.'},
      label: {...needed, heading: 'Navn', definition: 'Lagets navn.'},
      label_en: {...text, heading: 'Navn, engelsk', definition: 'Lagets navn på engelsk.'},
      label_de: {...text, heading: 'Navn, tysk', definition: 'Lagets navn på tysk.'},
      goals: {type: 'goals', heading: 'Verdensmål', required: true, definition: 'Numre på lagets verdensmål.'},
    },
  },
} as const satisfies Record<string, Table>;

export type AboutTable = keyof typeof aboutTables;
