/** What in a text looks like it is about one person, and the very words; null where nothing does. */
export interface PersonFound {
  readonly what: 'cpr' | 'email' | 'phone' | 'name';
  readonly words: string;
}

/** Looks for a CPR number, an e-mail address, a telephone number or a person's name in a text. */
export function personIn(text: string): PersonFound | null {
  for (const [what, find] of finders) {
    const words = find(text);
    if (words !== null) return {what, words};
  }
  return null;
}

/** Whether an e-mail address looks like one person's and not a group's: it begins with a first name or a family name. */
export function isPersonal(address: string): boolean {
  const parts = address
    .slice(0, address.indexOf('@'))
    .toLowerCase()
    .split(/[._+\d-]+/);
  return parts.some((part) => firstNames.has(part) || isFamily(part));
}

/** Whether a number is that of a Danish mobile telephone, which one person carries. */
export function isMobile(number: string): boolean {
  const digits = number.replace(/\D/g, '').replace(/^(00)?45(?=\d{8}$)/, '');
  return digits.length === 8 && /^(2|3[01]|4[0-2]|5[0-3]|6[01]|71|81|9[1-3])/.test(digits);
}

const finders: readonly (readonly [what: PersonFound['what'], find: (text: string) => string | null])[] = [
  ['cpr', (text) => /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d-\d{4}(?!\d)/.exec(text)?.[0] ?? null],
  ['email', (text) => /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[a-zæøå]{2,}/i.exec(text)?.[0] ?? null],
  ['phone', phoneIn],
  ['name', nameIn],
];

// Eight digits together or in twos, or in fours where they are not two years; or whatever is called a telephone number.
function phoneIn(text: string): string | null {
  const found = /(?<![\d.,/-])(?:(?:\+|00)45 ?)?(?:\d{8}|\d\d(?: \d\d){3}|\d{4} \d{4})(?![\d.,/-]*\d)/.exec(text)?.[0];
  const called = /(?:tlf|telefon|mobil|ring(?: til)?)\.?:? ?(?:på )?(\+?\d[\d ]{6,})/i.exec(text)?.[1];
  const isDates = found !== undefined && /^(?:19|20)\d\d ?(?:[01]\d[0-3]\d|(?:19|20)\d\d)$/.test(found);
  return (isDates ? null : found) ?? called?.trim() ?? null;
}

const word = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const names = RegExp(String.raw`(?<![\p{L}-])(${word})((?: (?:\p{Lu}\.|${word}))*) (${word})(?![\p{L}-])`, 'gu');
const called =
  /(?<!\p{L})(?:kontakt|kontaktperson|ring til|skriv til|mail til|spørg|formand|tovholder|v\/) ?:? ?(\p{Lu}\p{Ll}+)(?!\p{L})/giu;

/** A first name before a family name, a first name before any name that is no place's, or a first name whom one is to ask. */
function nameIn(text: string): string | null {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return null;
  for (const found of text.matchAll(names)) {
    const person = personAmong(found[0].split(' '));
    if (person) return person;
  }
  for (const [, first = ''] of text.matchAll(called)) if (isFirstName(first)) return first;
  return null;
}

function personAmong(words: readonly string[]): string | null {
  if (isPlace(words.at(-1)!)) return null;
  const isBegun = (word: string, i: number) =>
    isFirstName(word) && i + 1 < words.length && !/^(Sankt|Skt)$/.test(words[i - 1] ?? '');
  const first = words.findIndex(isBegun);
  const next = words[first + 1] ?? '';
  const family = words.findIndex((word, i) => i > 0 && isFamilyName(word) && !isPlace(words[i - 1]!));
  if (first >= 0 && family > first) return words.slice(first, family + 1).join(' ');
  if (family > 0) return `${words[family - 1]!} ${words[family]!}`;
  return first >= 0 && !isPlace(next) && !next.endsWith('s') ? `${words[first]!} ${next}` : null;
}

function isFirstName(word: string): boolean {
  return word.split('-').some((part) => firstNames.has(part.toLowerCase()));
}

function isFamilyName(word: string): boolean {
  return word.split('-').some((part) => isFamily(part.toLowerCase()));
}

// Jens and Jensen, Peder and Pedersen; but a bog is “mosen”.
function isFamily(word: string): boolean {
  const sons = word.endsWith('sen') ? [word.slice(0, -2), word.slice(0, -3)] : [];
  return familyNames.has(word) || sons.some((name) => firstNames.has(name));
}

// Roads, houses and societies are called after people too.
function isPlace(word: string): boolean {
  return places.test(word);
}

const places =
  /(vej|gade|stræde|allé|alle|plads|torv|sti|have|park|skov|mark|eng|sø|å|bro|havn|hus|huset|gård|gården|kirke|kapel|skole|skolen|hal|hallen|kro|kroen|mølle|museum|fond|fonden|forening|foreningen|laug|lav|råd|rådet|klub|klubben|gruppe|gruppen|dag|aften|marked|mindelund|minde|sogn|by|kommune)$/i;

const firstNames = new Set(
  `adam agnes aksel albert alberte alexander alfred allan amalie anders andrea andreas ane anette anita anja ann anna anne
  annelise annette annie anton arne arthur asger asta astrid august axel benjamin bente benny bent berit bettina birgit birgitte
  birte birthe bjarke bjarne bodil brian britta brita camilla carina carl carsten casper cecilie charlotte christian christina
  christine christoffer claes claus clara connie dagmar dan daniel david ditte dorte dorthe ebbe edith egon eigil ejnar elin
  elisabeth ella ellen elly else elsebeth emil emilie emma emmy erik erling ester eva evald finn flemming frank frans freja
  freddy frederik frede frida fritz gerda gert gitte grethe gudrun gunnar gunner gurli gustav hanne hans harald harry heidi helen
  helene helga helge helle henning henriette henrik henry herluf hilda holger hugo ida inga inge ingeborg inger ingrid irene irma
  isabella ivan iver jacob jakob jan jane janne janni jens jeppe jesper jette joachim joan johan johanne johannes john johnny
  jonas jonna jytte jørgen jørn kaj karen karin karina karl karla karoline karsten kasper katja katrine kenneth kent kim kirsten
  kirstine kjeld klaus knud kristian kristina kristine kristoffer kurt lars lasse laura laurits leif lena lene leo lilian lilly
  line linda lis lisa lisbeth lise lissi lone lotte louise lucas ludvig lukas lærke mads magnus maja malene maren margit margrethe
  maria mariann marianne marie mark martha martin marie-louise mathias mathilde merete mette michael mie mikael mike mikkel
  mogens morten mustafa nadia nanna natasja nicklas niels niklas nikolaj nina noah nora oda ole olga oliver olivia oskar oscar otto
  palle patrick paul paula peder per pernille peter philip pia poul preben rasmus rebecca regitze richard rikke robert rosa rune
  ruth sander sanne sara sarah sebastian signe silje simon simone sofia sofie solveig sonja stefan steen sten søren stine stinne sune
  susan susanne sven svend søren tage tanja thea theodor therese thomas thor thorkild thorvald tina tobias tommy tone torben
  tove troels trine tristan ulla ulrik ursula uffe vagn valdemar vera verner vibeke victor victoria viggo viktor vilhelm villads
  villy vivi vivian walther wilhelm william winnie yrsa yvonne åge aage åse aase`.split(/\s+/),
);

const familyNames = new Set(
  `christensen olsen thomsen laursen lauridsen nissen frandsen jessen ibsen bendtsen terkelsen therkelsen eskildsen villumsen
  gregersen steffensen mathiesen andreassen klausen kristensen møller lund holm schmidt østergaard vestergaard dahl søndergaard bech kjær bruun toft nygaard winther friis juhl krogh
  damgaard lauritsen hald kragh bertelsen overgaard munk riis thorsen skovgaard nørgaard kirkegaard dalgaard lindgaard mølgaard
  jepsen ravn svane kofoed buch bang frost thygesen schou brandt hedegaard haugaard aagaard kjærgaard bjerregaard bisgaard
  villadsen hviid vinther wagner fischer meyer becker nguyen`.split(/\s+/),
);
