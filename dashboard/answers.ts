import {preparedName, type Prepared} from '../data/model/prepared.ts';
import type {Database} from './database/database.ts';
import {DatabaseProblem} from './database/problem.ts';
import type {Answer} from './queries/answer.ts';
import type {Filter} from './queries/filter.ts';
import type {Question} from './questions/question.ts';

/** Who can answer, and who wants to hear of it. */
export interface Answering {
  /** What the page began with. */
  readonly prepared: Prepared;
  /** Fetches the answers of a municipality or a cohort by their file's name. */
  readonly fetchPrepared: (file: string) => Promise<Prepared>;
  readonly database: Database & {
    /** Whether it answers at once; until then, and once it has failed, it is rather done without. */
    readonly isReady?: boolean;
  };
  /** Hears, of each answer, how many villages it was asked of. */
  readonly heard?: (filter: Filter, villages: number) => void;
}

/**
 * Answers the questions about one package: with what the build has found where that is at hand, and else from the database.
 * Until the database is ready what the build has found is fetched, and only where there is none is the database waited for.
 */
export class Answers {
  readonly #answering: Answering;
  readonly #files = new Map<string, Promise<Prepared | null>>();

  constructor(answering: Answering) {
    const {prepared} = answering;
    this.#answering = answering;
    this.#files.set(preparedName(prepared), Promise.resolve(prepared));
  }

  /**
   * The answer to a question.
   *
   * @throws {DOMException} `AbortError`, when `signal` says that nobody waits for it any more.
   * @throws {Error} in plain Danish, when the database has not come to be.
   */
  readonly ask = async <Row>(
    question: Question<Row>,
    filter: Filter,
    most: number | null | undefined,
    signal: AbortSignal,
  ): Promise<Answer<Row>> => {
    const prepared = await this.#prepared(question.key, filter);
    signal.throwIfAborted();
    const isEnough = prepared && (most === undefined || prepared.total === undefined);
    const answer = isEnough ? (prepared as Answer<Row>) : await this.#compute(question, filter, most, signal);
    this.#answering.heard?.(filter, answer.villages);
    return answer;
  };

  async #prepared(key: string, filter: Filter): Promise<Answer<unknown> | null> {
    const file = fileFor(filter, this.#answering.prepared.package.updated);
    if (!file) return null;
    const known = this.#files.get(file);
    if (!known && this.#answering.database.isReady) return null;
    const found = await (known ?? this.#fetch(file));
    // Two cohorts may have names so alike that their files have one.
    const isOf = found?.municipality === filter.municipality && found.cohort === filter.cohort;
    return isOf ? ((found.answers[key] as Answer<unknown> | undefined) ?? null) : null;
  }

  #fetch(file: string): Promise<Prepared | null> {
    const fetched = this.#answering.fetchPrepared(file).catch(() => {
      this.#files.delete(file);
      return null;
    });
    this.#files.set(file, fetched);
    return fetched;
  }

  async #compute<Row>(
    question: Question<Row>,
    filter: Filter,
    most: number | null | undefined,
    signal: AbortSignal,
  ): Promise<Answer<Row>> {
    try {
      return await question.ask(this.#answering.database, filter, most, signal);
    } catch (error) {
      throw error instanceof DatabaseProblem ? new Error(noDatabase, {cause: error}) : error;
    }
  }
}

/** What a reader is told who has chosen something that only the database could answer. */
export const noDatabase =
  'Det valgte skal regnes ud af databasen, og den kunne ikke startes her. Hele datasættet, en enkelt kommune eller et enkelt hold kan I stadig se.';

/** The file that answers just this, or null where there is none. */
export function fileFor(filter: Filter, updated: string): string | null {
  const {municipality, cohort, phase, villages, sdg, status, from, until: end} = filter;
  const isMore = phase ?? sdg ?? status ?? from ?? (villages.length || end !== updated || (municipality && cohort));
  return isMore ? null : preparedName({municipality, cohort});
}
