import {DatabaseProblem, WorkerEnded} from './problem.ts';

/** Why a reader's own query has no answer, in words for the reader; `detail` is DuckDB's own, where it has said something. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused';

  constructor(
    message: string,
    readonly detail: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * The query without the semicolon, and what may stand behind it.
 *
 * @param words - Where the words of the text begin, in bytes; a comment has none.
 * @throws {QueryRefused} if there is none, or more than one.
 */
export function oneQuery(text: string, words: readonly number[]): string {
  const bytes = new TextEncoder().encode(text);
  const isSemicolon = (offset: number) => bytes[offset] === ';'.charCodeAt(0);
  const last = words.findLastIndex((offset) => !isSemicolon(offset));
  if (last < 0) throw new QueryRefused('Skriv en forespørgsel, fx FROM villages.');
  if (words.slice(0, last).some(isSemicolon)) throw new QueryRefused('Skriv én forespørgsel ad gangen.');
  return new TextDecoder().decode(bytes.slice(0, words[last + 1]));
}

/** What is told of an error: DuckDB's own words, about the reader's own lines. */
export function refusal(error: Error, text: string): Error {
  if (error instanceof QueryRefused || error instanceof DatabaseProblem || error.name === 'AbortError') return error;
  if (error instanceof WorkerEnded) return new QueryRefused(error.ofItself ? ended : inTheWay, null, {cause: error});
  return new QueryRefused(sentence(error.message, text), ownWords(error.message), {cause: error});
}

const inTheWay = 'Forespørgslen stod i vejen for sidens andre, og blev afbrudt. Begræns den, fx med WHERE.';
const ended = 'Forespørgslen fik databasen til at gå i stå. Den er startet igen; begræns forespørgslen, fx med WHERE.';

function sentence(message: string, text: string): string {
  if (changes.test(text)) return 'Her kan man kun spørge. Begynd med SELECT eller FROM.';
  return sentences.find(([sign]) => sign.test(message))?.[1] ?? 'Forespørgslen kunne ikke besvares.';
}

const changes =
  /^\s*(alter|attach|begin|call|checkpoint|comment|commit|copy|create|delete|detach|drop|execute|explain|export|force|import|insert|install|load|merge|pragma|prepare|reset|rollback|set|truncate|update|use|vacuum)\b/i;

const sentences: readonly (readonly [RegExp, string])[] = [
  [/multiple statements/, 'Skriv én forespørgsel ad gangen. PIVOT skal nævne sine værdier: PIVOT … ON … IN (…).'],
  [/^Parser Error/, 'Databasen kan ikke læse forespørgslen.'],
  [/in the \w+ extension|INSTALL/, 'Det kan databasen på siden ikke.'],
  [/^Catalog Error/, 'Forespørgslen nævner noget, der ikke er i databasen.'],
  [/^Binder Error/, 'Forespørgslen passer ikke til tabellerne.'],
  [/^Permission Error/, 'Man kan kun spørge om det, der er i databasen, ikke om filer og adresser.'],
  [/^(Conversion|Out of Range|Invalid Input) Error/, 'En værdi kan ikke regnes om til det, forespørgslen beder om.'],
  [
    /Out of Memory|Allocation failure/,
    'Forespørgslen skal bruge mere plads, end databasen har. Begræns den, fx med WHERE.',
  ],
];

// The reader's query begins on the second line of ours, and DuckDB says where it is twice.
function ownWords(message: string): string {
  const [first, ...rest] = message.split(/\n(?=LINE \d+:)/);
  const where = rest[0]?.replace(/^LINE (\d+)/, (_, line: string) => `LINE ${Number(line) - 1}`);
  return [first, where].filter(Boolean).join('\n').trimEnd();
}
