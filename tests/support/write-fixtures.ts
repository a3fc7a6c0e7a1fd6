import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {root} from '../../.storybook/tools/run.ts';
import {flatSpreadsheet} from './flat-sheet.ts';
import {habits, oldMac} from './spreadsheets.ts';

const kept = join(root, 'tests/fixtures');

const spreadsheets = {
  vaner: flatSpreadsheet(habits),
  mac: flatSpreadsheet(oldMac, {from1904: true}),
};

type Name = keyof typeof spreadsheets;
type Kind = 'xlsx' | 'ods';

/** The spreadsheets as LibreOffice writes them: now, where it is installed, and else as they were kept. */
export function writtenByLibreOffice(): (name: Name, kind: Kind) => Uint8Array {
  if (!hasLibreOffice()) return (name, kind) => readFileSync(join(kept, `${name}.${kind}`));
  const folder = mkdtempSync(join(tmpdir(), 'regneark-'));
  try {
    for (const kind of kinds) convert(kind, folder);
    const files = new Map(
      all.map(([name, kind]) => [`${name}.${kind}`, readFileSync(join(folder, `${name}.${kind}`))]),
    );
    return (name, kind) => files.get(`${name}.${kind}`)!;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function hasLibreOffice(): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.some((folder) => existsSync(join(folder, 'soffice')));
}

const kinds = ['xlsx', 'ods'] as const;
const names = Object.keys(spreadsheets) as Name[];
const all = names.flatMap((name) => kinds.map((kind) => [name, kind] as const));

function convert(kind: Kind, folder: string): void {
  const sources = names.map((name) => join(folder, `${name}.fods`));
  for (const [i, source] of sources.entries()) writeFileSync(source, spreadsheets[names[i]!]);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const order = [profile, '--headless', '--convert-to', kind, '--outdir', folder, ...sources];
  execFileSync('soffice', order, {stdio: 'ignore', timeout: 60_000});
}

/** Keeps them for whoever has no LibreOffice. */
if (process.argv[1]?.endsWith('write-fixtures.ts')) {
  const written = writtenByLibreOffice();
  mkdirSync(kept, {recursive: true});
  for (const [name, kind] of all) writeFileSync(join(kept, `${name}.${kind}`), written(name, kind));
}
