import type {Database} from '../../dashboard/database/database.ts';
import type {Filter} from '../../dashboard/queries/filter.ts';
import {options} from '../../dashboard/queries/options.ts';
import {questions} from '../../dashboard/questions.ts';
import type {DataPackage} from '../model/package.ts';
import {preparedName, type Options, type Prepared} from '../model/prepared.ts';
import {datasetHash} from '../workbook/dataset-hash.ts';
import type {File} from './makers.ts';

/** The answers to every question, of the whole package and of each municipality and cohort alone, in the dashboard's own words. */
export async function* answers(database: Database, data: DataPackage): AsyncIterable<File> {
  const choices = await options(database);
  for (const choice of choicesOf(choices)) {
    const prepared = await prepare(database, data, choices, choice);
    yield {path: `answers/${preparedName(choice)}.json`, content: `${JSON.stringify(prepared)}\n`};
  }
}

type Choice = Pick<Filter, 'municipality' | 'cohort'>;

function choicesOf({municipalities, cohorts}: Options): readonly Choice[] {
  return [
    {municipality: null, cohort: null},
    ...municipalities.map(({code}) => ({municipality: code, cohort: null})),
    ...cohorts.map((cohort) => ({municipality: null, cohort})),
  ];
}

async function prepare(
  database: Database,
  data: DataPackage,
  choices: Options,
  {municipality, cohort}: Choice,
): Promise<Prepared> {
  const {name, title, description, updated, invented, smallestCount} = data.description;
  const filter: Filter = {
    municipality,
    cohort,
    phase: null,
    villages: [],
    sdg: null,
    status: null,
    from: null,
    until: updated,
    isLatest: true,
  };
  const found: [string, unknown][] = [];
  for (const question of questions) found.push([question.key, await question.ask(database, filter)]);
  return {
    format: 1,
    package: {name, title, description, updated, invented, smallestCount, hash: datasetHash(data)},
    municipality,
    cohort,
    options: choices,
    answers: Object.fromEntries(found),
  };
}
