import type {Filter} from '../../dashboard/queries/filter.ts';
import {comparisons, questions} from '../../dashboard/questions.ts';
import {openPackage} from './database.ts';

// Asked by the tests that run in a browser, which has no DuckDB of Node's: what every question answers to each filter.
const filters = JSON.parse(process.argv[2]!) as readonly Filter[];
const db = await openPackage('eksempel');
const answers: unknown[] = [];
for (const filter of filters) {
  for (const question of [...questions, ...comparisons])
    answers.push({key: question.key, filter, answer: await question.ask(db, filter)});
}
db.finish();
console.log(JSON.stringify(answers));
