import {capacityLevels, capitals} from './capacity.ts';
import {meetingKinds} from './meeting.ts';
import {milestones} from './milestone.ts';
import type {Row, Table} from './table.ts';
import type {Words} from './language.ts';
import {roleNames} from './volunteer.ts';
import {statusNames} from './words.da.ts';

const provenance = {
  source: {
    type: 'webs',
    heading: 'Kilde',
    definition: 'Adressen på den side, oplysningen står på; flere adskilles af mellemrum.',
  },
  written: {type: 'day', heading: 'Skrevet', definition: 'Dagen, rækken er skrevet eller sidst rettet.'},
} as const;

export const villages = {
  name: 'villages',
  title: 'Landsbyer',
  definition: 'En landsby eller et lokalområde.',
  key: ['id'],
  fields: {
    id: {
      type: 'id',
      heading: 'Id',
      required: true,
      definition: 'Kort navn i adresser: små bogstaver a–z, tal og bindestreg.',
    },
    name: {type: 'text', heading: 'Navn', required: true, definition: 'Landsbyens navn, som den selv skriver det.'},
    municipality: {
      type: 'municipality',
      heading: 'Kommunekode',
      required: true,
      definition: 'Kommunens firecifrede kode, fx 0550.',
    },
    place: {
      type: 'text',
      heading: 'Sted',
      definition: 'Hvad området er eller ligger ved, fx “tre sogne syd for Ringe”.',
    },
    population: {type: 'count', heading: 'Indbyggere', definition: 'Antal indbyggere i området.'},
    population_year: {type: 'year', heading: 'Indbyggertal fra år', definition: 'Året, indbyggertallet er fra.'},
    population_note: {
      type: 'text',
      heading: 'Om indbyggertallet',
      definition: 'Hvad tallet dækker, og om det er omtrentligt.',
    },
    population_source: {
      type: 'webs',
      heading: 'Kilde til indbyggertal',
      definition: 'Adressen, indbyggertallet står på.',
    },
    latitude: {
      type: 'number',
      heading: 'Breddegrad',
      between: [54.4, 58],
      definition: 'Breddegrad i grader, fx 55,123.',
    },
    longitude: {
      type: 'number',
      heading: 'Længdegrad',
      between: [7.5, 15.5],
      definition: 'Længdegrad i grader, fx 9,456.',
    },
    local_body: {
      type: 'text',
      heading: 'Lokalt organ',
      definition: 'Lokalrådets, borgerforeningens eller sogneforeningens eget navn.',
    },
    website: {type: 'web', heading: 'Hjemmeside', definition: 'Landsbyens hjemmeside.'},
    plan: {type: 'web', heading: 'BLUP-plan', definition: 'Adressen på planen.'},
    narrative: {type: 'web', heading: 'Landsbyfortælling', definition: 'Adressen på landsbyfortællingen.'},
    about: {
      type: 'text',
      heading: 'Om landsbyen',
      definition: 'En eller to sætninger om landsbyen, som kan stå offentligt.',
    },
    ...provenance,
  },
} as const satisfies Table;

export const processes = {
  name: 'processes',
  title: 'Forløb',
  definition: 'En landsbys BLUP-forløb. En landsby kan have haft flere.',
  key: ['id'],
  fields: {
    id: {type: 'id', heading: 'Id', required: true, definition: 'Forløbets korte navn, fx ellum-2021.'},
    village: {type: 'reference', of: 'villages', heading: 'Landsby', required: true, definition: 'Landsbyens id.'},
    cohort: {type: 'text', heading: 'Hold', definition: 'Holdet, landsbyen er med på, fx 2021 eller 2023-1.'},
    phase_model: {
      type: 'keyword',
      heading: 'Fasemodel',
      definition: 'Hvilken udgave af faserne forløbet følger. En gammel landsby beholder sine gamle navne.',
    },
    start: {type: 'date', heading: 'Begyndt', definition: 'Hvornår forløbet begyndte eller skal begynde.'},
    expected_end: {type: 'date', heading: 'Ventes afsluttet', definition: 'Hvornår forløbet ventes at slutte.'},
    end: {type: 'date', heading: 'Afsluttet', definition: 'Hvornår forløbet sluttede.'},
    halted: {
      type: 'keyword',
      words: {pause: 'på pause', standset: 'standset'},
      heading: 'Holder stille',
      definition: 'Udfyldes kun, hvis forløbet er på pause eller standset.',
    },
    halted_since: {type: 'date', heading: 'Holder stille siden', definition: 'Hvornår det gik i stå.'},
    halted_reason: {
      type: 'text',
      heading: 'Hvorfor',
      definition: 'Grunden, som landsbyen selv vil sige den offentligt.',
    },
    note: {type: 'text', heading: 'Bemærkning', definition: 'Forbehold, som kan stå offentligt.'},
    ...provenance,
  },
} as const satisfies Table;

export const milestoneSteps = {
  name: 'milestones',
  title: 'Skridt',
  definition: 'Et skridt, der er taget, planlagt eller sprunget over i et forløb.',
  key: ['process', 'milestone', 'date'],
  fields: {
    process: {type: 'reference', of: 'processes', heading: 'Forløb', required: true, definition: 'Forløbets id.'},
    milestone: {
      type: 'keyword',
      words: byKey(milestones),
      heading: 'Skridt',
      required: true,
      definition: 'Hvilket skridt.',
    },
    state: {
      type: 'keyword',
      words: {gennemfoert: 'gennemført', planlagt: 'planlagt', sprunget_over: 'sprunget over'},
      heading: 'Tilstand',
      required: true,
      definition: 'Om skridtet er gennemført, planlagt eller sprunget over.',
    },
    date: {type: 'date', heading: 'Dato', definition: 'Dag, måned, årstid eller år, så godt det vides.'},
    note: {type: 'text', heading: 'Bemærkning', definition: 'Et par ord, som kan stå offentligt.'},
    ...provenance,
  },
} as const satisfies Table;

export const volunteers = {
  name: 'volunteers',
  title: 'Frivillige',
  definition: 'En optælling af mennesker i en rolle på en dato. Samme menneske kan have flere roller.',
  key: ['village', 'role', 'date'],
  fields: {
    village: {type: 'reference', of: 'villages', heading: 'Landsby', required: true, definition: 'Landsbyens id.'},
    role: {
      type: 'keyword',
      words: danish(roleNames),
      heading: 'Rolle',
      required: true,
      definition: 'Rollen, eller “unikke” for antallet af forskellige mennesker i alt.',
    },
    date: {type: 'date', heading: 'Dato', required: true, definition: 'Hvornår der blev talt.'},
    people: {type: 'count', heading: 'Antal', definition: 'Antal mennesker. Tomt betyder ikke oplyst, ikke nul.'},
    note: {type: 'text', heading: 'Bemærkning', definition: 'Hvordan der er talt.'},
    ...provenance,
  },
} as const satisfies Table;

export const meetings = {
  name: 'meetings',
  title: 'Møder',
  definition: 'Et møde eller en begivenhed.',
  key: ['village', 'kind', 'title', 'date', 'time'],
  fields: {
    village: {type: 'reference', of: 'villages', heading: 'Landsby', required: true, definition: 'Landsbyens id.'},
    kind: {
      type: 'keyword',
      words: danish(meetingKinds),
      heading: 'Slags',
      required: true,
      definition: 'Hvad for et møde.',
    },
    title: {type: 'text', heading: 'Titel', definition: 'Mødets eget navn, hvis det har et.'},
    date: {type: 'date', heading: 'Dato', definition: 'Hvornår det blev eller bliver holdt.'},
    time: {type: 'time', heading: 'Begynder kl.', definition: 'Klokkeslæt, fx 19:00.'},
    end_time: {type: 'time', heading: 'Slutter kl.', definition: 'Klokkeslæt, fx 21:30.'},
    place: {type: 'text', heading: 'Sted', definition: 'Hvor.'},
    attendance: {type: 'count', heading: 'Fremmødte', definition: 'Hvor mange der kom. Fremmøde er ikke frivillige.'},
    attendance_note: {type: 'text', heading: 'Om fremmødet', definition: 'Fx “cirka”.'},
    link: {type: 'web', heading: 'Link', definition: 'Hvor man kan læse mere.'},
    ...provenance,
  },
} as const satisfies Table;

export const villageGoals = {
  name: 'goals',
  title: 'Landsbymål',
  definition: 'Et lokalt mål med landsbyens egne ord.',
  key: ['id'],
  fields: {
    id: {type: 'id', heading: 'Id', required: true, definition: 'Målets korte navn.'},
    village: {type: 'reference', of: 'villages', heading: 'Landsby', required: true, definition: 'Landsbyens id.'},
    name: {type: 'text', heading: 'Landsbymål', required: true, definition: 'Målet med landsbyens egne ord.'},
    sdgs: {type: 'goals', heading: 'Verdensmål', definition: 'Numre på verdensmål, fx 11, 15. Gerne ingen.'},
    targets: {type: 'targets', heading: 'Delmål', definition: 'Numre på delmål, fx 11.3.'},
    layer: {
      type: 'keyword',
      heading: 'Lag',
      definition: 'Laget i Verdensmålenes Juletræ.',
    },
    reason: {type: 'text', heading: 'Hvorfor', definition: 'Hvorfor landsbyen valgte målet.'},
    ...provenance,
  },
} as const satisfies Table;

export const initiatives = {
  name: 'initiatives',
  title: 'Initiativer',
  definition: 'Et initiativ, projekt eller tiltag.',
  key: ['id'],
  fields: {
    id: {type: 'id', heading: 'Id', required: true, definition: 'Initiativets korte navn.'},
    village: {type: 'reference', of: 'villages', heading: 'Landsby', required: true, definition: 'Landsbyens id.'},
    name: {type: 'text', heading: 'Initiativ', required: true, definition: 'Hvad det hedder.'},
    description: {type: 'text', heading: 'Beskrivelse', definition: 'En eller to sætninger.'},
    goal: {type: 'reference', of: 'goals', heading: 'Landsbymål', definition: 'Landsbymålets id.'},
    sdgs: {type: 'goals', heading: 'Verdensmål', definition: 'Numre på verdensmål, fx 11, 15.'},
    working_group: {type: 'text', heading: 'Arbejdsgruppe', definition: 'Gruppens navn, ikke en persons.'},
    next_step: {type: 'text', heading: 'Næste skridt', definition: 'Hvad der sker som det næste.'},
    next_step_date: {type: 'date', heading: 'Næste skridt, dato', definition: 'Hvornår, så godt det vides.'},
    next_step_time: {type: 'time', heading: 'Næste skridt, kl.', definition: 'Klokkeslæt, fx 19:00.'},
    next_step_place: {type: 'text', heading: 'Næste skridt, sted', definition: 'Hvor.'},
    hands_needed: {type: 'flag', heading: 'Mangler hænder', definition: 'Ja, hvis flere må være med.'},
    hands_note: {type: 'text', heading: 'Hvad der er brug for', definition: 'Fx “fire til at male hegn”.'},
    contact_email: {type: 'email', heading: 'E-mail', definition: 'Gruppens postkasse.'},
    contact_phone: {type: 'phone', heading: 'Telefon', definition: 'Gruppens nummer.'},
    contact_link: {type: 'web', heading: 'Tilmelding', definition: 'En side, hvor man kan melde sig.'},
    contact_agreed: {
      type: 'flag',
      heading: 'Kontakt aftalt',
      definition: 'Ja, hvis kontakten er en privatperson, der har sagt ja til at stå her.',
    },
    link: {type: 'web', heading: 'Link', definition: 'Hvor man kan læse mere.'},
    ...provenance,
  },
} as const satisfies Table;

export const statuses = {
  name: 'statuses',
  title: 'Status',
  definition: 'Et initiativ nåede en status på en dato. Den seneste gælder nu.',
  key: ['initiative', 'date'],
  fields: {
    initiative: {
      type: 'reference',
      of: 'initiatives',
      heading: 'Initiativ',
      required: true,
      definition: 'Initiativets id.',
    },
    status: {
      type: 'keyword',
      words: statusNames,
      heading: 'Status',
      required: true,
      definition: 'Hvor initiativet stod.',
    },
    date: {type: 'date', heading: 'Dato', definition: 'Hvornår det nåede dertil.'},
    note: {type: 'text', heading: 'Bemærkning', definition: 'Et par ord, som kan stå offentligt.'},
    ...provenance,
  },
} as const satisfies Table;

export const capacity = {
  name: 'capacity',
  title: 'Kapacitet',
  definition: 'En af de fem kapitaler på et niveau på en dato. Offentliggøres kun, hvis pakken siger det.',
  key: ['village', 'capital', 'level', 'date'],
  fields: {
    village: {type: 'reference', of: 'villages', heading: 'Landsby', required: true, definition: 'Landsbyens id.'},
    capital: {
      type: 'keyword',
      words: danish(capitals),
      heading: 'Kapital',
      required: true,
      definition: 'Hvilken kapital.',
    },
    level: {
      type: 'keyword',
      words: danish(capacityLevels),
      heading: 'Niveau',
      required: true,
      definition: 'Hvilket niveau.',
    },
    date: {type: 'date', heading: 'Dato', required: true, definition: 'Hvornår det blev vurderet.'},
    note: {type: 'text', heading: 'Bemærkning', definition: 'Aktiviteten, vurderingen hviler på.'},
    ...provenance,
  },
} as const satisfies Table;

/** Every table of a data package, in the order a reader meets them. */
export const tables = {
  villages,
  processes,
  milestones: milestoneSteps,
  volunteers,
  meetings,
  goals: villageGoals,
  initiatives,
  statuses,
  capacity,
} as const;

export type TableName = keyof typeof tables;

/** The rows of every table. A table that a package does not have is empty. */
export type Rows = {readonly [Name in TableName]: readonly Row<(typeof tables)[Name]>[]};

function danish<Key extends string>(words: Readonly<Record<Key, Words>>): Readonly<Record<Key, string>> {
  const entries = Object.entries<Words>(words).map(([key, {da}]) => [key, da]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

function byKey<Key extends string>(
  things: readonly {readonly key: Key; readonly label: Words}[],
): Readonly<Record<Key, string>> {
  return danish(Object.fromEntries(things.map(({key, label}) => [key, label])) as Record<Key, Words>);
}
