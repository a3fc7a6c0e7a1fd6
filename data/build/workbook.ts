import {existsSync, readFileSync, realpathSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {DataPackage} from '../model/package.ts';
import {describeAll} from '../workbook/problem.ts';
import {readSource} from '../workbook/read-source.ts';
import {Refusal} from '../workbook/refusal.ts';
import {writeWorkbook} from '../workbook/write-workbook.ts';
import {readPlace, replaceFiles, shown} from './disk.ts';

const usage = 'Skriv: npm run workbook -- [pakke, mappe eller fil] [--out fil.xlsx]';
const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** Writes the template, or the workbook of a package, as the command line asks, and gives the exit code. */
export async function main(args: readonly string[], say: (line: string) => void): Promise<number> {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: {out: {type: 'string'}},
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Refusal(usage);
    const data = positionals[0] === undefined ? null : await read(placeOf(positionals[0]), say);
    say(await write(data, resolve(values.out ?? `${data?.description.name ?? 'blup-skabelon'}.xlsx`)));
    return 0;
  } catch (error) {
    if (error instanceof Refusal) say(error.message);
    else if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) say(usage);
    else throw error;
    return 1;
  }
}

// A package of the project may be named by its folder's name alone.
function placeOf(name: string): string {
  const own = join(packages, name);
  return !existsSync(name) && existsSync(own) ? own : name;
}

async function read(place: string, say: (line: string) => void): Promise<DataPackage> {
  const {package: data, problems} = await readSource(readPlace(place));
  for (const line of describeAll(problems)) say(line);
  if (!data) throw new Refusal('Intet regneark er skrevet, for pakken har fejl.');
  return data;
}

// A workbook of that name may be the one that somebody works in.
async function write(data: DataPackage | null, file: string): Promise<string> {
  const bytes = await writeWorkbook(data);
  const what = data ? `Regnearket med ${data.description.title}` : 'Skabelonen';
  if (existsSync(file) && !readFileSync(file).equals(bytes))
    throw new Refusal(
      `${shown(file)} findes allerede og er anderledes. Flyt den, eller giv den nye et andet navn: --out fil.xlsx`,
    );
  replaceFiles(resolve(file, '..'), [{path: basename(file), content: bytes}]);
  return `${what} er skrevet i ${shown(file)}`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
