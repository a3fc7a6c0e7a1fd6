import {newElement} from './new-element.ts';
import {root} from './run.ts';

const [name = ''] = process.argv.slice(2);
try {
  for (const file of await newElement(name, root)) console.log(file);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
