import schema from '../schema/village.v1.json' with {type: 'json'};
import type {File} from './makers.ts';

/** The published format of the feeds beside them. */
export function* villageSchema(): Iterable<File> {
  yield {path: 'schema/village.v1.json', content: `${JSON.stringify(schema, null, 2)}\n`};
}
