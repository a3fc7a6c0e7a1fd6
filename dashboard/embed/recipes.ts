import type {Form} from '../../data/build/snippets.ts';

/** How to put a village on a kind of website. */
export interface Recipe {
  readonly key: string;
  readonly name: string;
  /** What it takes, the best first. */
  readonly forms: readonly Form[];
  /** What to do there, once the code has been copied. */
  readonly steps: readonly string[];
}

/** What each form is called. */
export const formNames: Readonly<Record<Form, string>> = {
  element: 'Script og mærke',
  ready: 'Færdig HTML, som også kan læses uden script',
  place: 'En plads til mærket, når scriptet allerede er på siden',
  frame: 'En ramme',
  link: 'Et link alene på en linje',
  picture: 'Et billede med link',
  poster: 'Et link til plakaten',
};

/** The kinds of website that villages have, the most common first. */
export const recipes: readonly Recipe[] = [
  {
    key: 'wordpress-administrator',
    name: 'WordPress, når I er administrator',
    forms: ['element', 'ready', 'link', 'frame', 'picture'],
    steps: [
      'Åbn siden i editoren, og tilføj blokken “Tilpasset HTML”.',
      'Sæt koden ind i blokken, og tryk på “Opdater”.',
      'Skal redaktører også kunne: vælg Plugins → Tilføj → Upload plugin, og vælg wordpress/blup.zip fra webstedet her. Der er intet at stille på.',
    ],
  },
  {
    key: 'wordpress-redaktoer',
    name: 'WordPress, når I er redaktør eller forfatter',
    forms: ['link', 'picture', 'place'],
    steps: [
      'Bed en administrator sætte pluginet blup.zip ind én gang.',
      'Tilføj blokken “Indlejring”, og sæt linket ind i den.',
      'Kan pluginet ikke komme ind: tilføj blokken “Tilpasset HTML”, og sæt billedet med link ind. Det må alle.',
    ],
  },
  {
    key: 'infoland',
    name: 'InfoLand',
    forms: ['link', 'element', 'picture'],
    steps: [
      'InfoLand er WordPress: åbn siden i editoren.',
      'Sæt linket ind alene på en linje, og gem. Bliver det ved med at være et link, så bed InfoLand om pluginet blup.zip.',
      'Kan det ikke lade sig gøre, så sæt billedet med link ind.',
    ],
  },
  {
    key: 'wix',
    name: 'Wix',
    forms: ['frame', 'element'],
    steps: [
      'Vælg Tilføj elementer → Integrér kode → Integrér HTML.',
      'Vælg “Kode”, sæt koden ind, og tryk på “Opdater”.',
      'Træk feltet ud, til det hele kan ses: Wix giver det selv ingen højde.',
    ],
  },
  {
    key: 'umbraco',
    name: 'Umbraco (mange kommuner)',
    forms: ['frame', 'picture', 'element'],
    steps: [
      'Spørg webredaktionen, om siden har et modul til indlejring eller HTML.',
      'Sæt rammen ind i modulet, og udgiv siden.',
      'Er der intet modul, så sæt billedet med link ind i teksten.',
    ],
  },
  {
    key: 'squarespace',
    name: 'Squarespace',
    forms: ['element', 'frame', 'picture'],
    steps: [
      'Tilføj en “Code”-blok, og sæt koden ind med Display Source slået fra.',
      'Tager jeres abonnement ikke imod script, så tilføj en “Embed”-blok, og sæt rammen ind.',
    ],
  },
  {
    key: 'google-sites',
    name: 'Google Sites',
    forms: ['frame', 'element'],
    steps: [
      'Vælg Indsæt → Integrer → Integrer kode.',
      'Sæt koden ind, tryk på “Næste”, og så på “Indsæt”.',
      'Træk feltet ud, til det hele kan ses.',
    ],
  },
  {
    key: 'facebook',
    name: 'Facebook og andre sociale medier',
    forms: ['link'],
    steps: ['Sæt linket ind i et opslag.', 'Vent, til billedet af landsbyen kommer frem, før I slår det op.'],
  },
  {
    key: 'word',
    name: 'Word, nyhedsbrev eller opslagstavle',
    forms: ['picture', 'poster'],
    steps: [
      'Åbn landsbyens side, højreklik på billedet, og vælg “Kopiér billede”. Sæt det ind, hvor det skal stå.',
      'Til opslagstavlen: åbn plakaten, og skriv den ud på A4 eller A3.',
    ],
  },
  {
    key: 'anden',
    name: 'En anden hjemmeside',
    forms: ['element', 'ready', 'place', 'frame', 'link', 'picture', 'poster'],
    steps: [
      'Sæt koden ind, hvor siden tager imod HTML, og gem.',
      'Se siden som en gæst. Er der kun en sætning om landsbyen, har siden fjernet scriptet: prøv den næste kode på listen.',
      'Sæt sidens kilde ind i selvtesten nederst, så siger den, hvad der kom igennem.',
    ],
  },
];
