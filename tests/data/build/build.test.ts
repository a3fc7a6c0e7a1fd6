import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {main} from '../../../data/build/build.ts';
import {build} from '../../../data/build/publish-all.ts';

const description = {name: 'proeve', title: 'Prøve', updated: '2022-11-20', invented: true};
const villages = 'id,name,municipality\nellum,Ellum,0550\nviby,Viby,0440\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blup-build-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

describe('the build', () => {
  it('publishes a package', async () => {
    put('p', {'datapackage.json': JSON.stringify(description), 'villages.csv': villages});
    expect(await run('p')).toEqual({code: 0, said: [`2 landsbyer udgivet i ${folder}/out/proeve`]});
    expect(published()).toEqual(
      expect.arrayContaining([
        'proeve/index.json',
        'proeve/schema/village.v1.json',
        'proeve/villages/ellum.json',
        'proeve/villages/viby.json',
      ]),
    );
    expect(JSON.parse(readFileSync(`${folder}/out/proeve/villages/ellum.json`, 'utf8'))).toMatchObject({
      $schema: '../schema/village.v1.json',
      name: 'Ellum',
    });
  });

  it('publishes a single village as one', async () => {
    put('p', {
      'datapackage.json': JSON.stringify(description),
      'villages.csv': 'Id;Navn;Kommunekode\nellum;Ellum;550\n',
    });
    expect((await run('p')).said.at(-1)).toBe(`1 landsby udgivet i ${folder}/out/proeve`);
  });

  it('publishes nothing of a package with errors, and leaves what was published byte for byte', async () => {
    put('p', {'datapackage.json': JSON.stringify(description), 'villages.csv': villages});
    await run('p');
    const before = bytes();
    put('p', {'villages.csv': 'id,name,municipality\nellum,Ellum,5550\nviby,,0440\n'});
    expect(await run('p')).toEqual({
      code: 1,
      said: [
        'villages.csv, række 2, kolonne “municipality”: fandt “5550”; ventede en af de 98 kommuners firecifrede kode. Mente I 0550 (Tønder)?',
        'villages.csv, række 3, kolonne “name”: fandt ingenting; ventede en værdi: “name” skal udfyldes.',
        'Intet er udgivet. Det, der var udgivet før, står uændret.',
      ],
    });
    expect(bytes()).toEqual(before);
  });

  it('replaces a package as a whole', async () => {
    put('p', {'datapackage.json': JSON.stringify(description), 'villages.csv': villages});
    await run('p');
    put('p', {'villages.csv': 'id,name,municipality\nellum,Ellum,0550\n'});
    expect((await run('p', '--ja')).code).toBe(0);
    expect(published().filter((path) => path.includes('villages/'))).not.toContain('proeve/villages/viby.json');
    expect(readdirSync(`${folder}/out`)).toEqual(['proeve']);
  });

  it('tells a warning and publishes all the same', async () => {
    put('p', {
      'datapackage.json': JSON.stringify(description),
      'villages.csv': 'id,name,municipality,farve\nellum,Ellum,0550,rød\n',
    });
    const {code, said} = await run('p');
    expect(code).toBe(0);
    expect(said[0]).toBe(
      'Bemærk: villages.csv, række 1, kolonne “farve”: fandt “farve”; ventede en overskrift, som tabellen kender; kolonnen bliver i regnearket, men offentliggøres ikke.',
    );
  });

  it('publishes the packages that have no errors beside one that has', async () => {
    put('a', {'datapackage.json': JSON.stringify({...description, name: 'a'}), 'villages.csv': 'id\n'});
    put('b', {'datapackage.json': JSON.stringify({...description, name: 'b'}), 'villages.csv': villages});
    const {code, said} = await run('a', 'b');
    expect(code).toBe(1);
    expect(said.at(-1)).toBe(`2 landsbyer udgivet i ${folder}/out/b`);
    expect(readdirSync(`${folder}/out`)).toEqual(['b']);
  });

  it('publishes neither of two packages that would stand in one place', async () => {
    for (const name of ['a', 'b'])
      put(name, {'datapackage.json': JSON.stringify(description), 'villages.csv': villages});
    const {code, said} = await run('a', 'b');
    expect(code).toBe(1);
    expect(said).toContain(`${folder}/a og ${folder}/b har samme “name” i datapackage.json: hver skal have sit eget.`);
    expect(existsSync(`${folder}/out`)).toBe(false);
  });

  it('takes a folder named twice once', async () => {
    put('a', {'datapackage.json': JSON.stringify(description), 'villages.csv': villages});
    expect((await run('a', 'a', './a')).code).toBe(0);
  });

  for (const [fact, prepare, sentence] of [
    ['is not there', () => undefined, 'Der er hverken en mappe eller en fil, der hedder FOLDER/p.'],
    ['is empty', () => put('p', {}), 'Mappen FOLDER/p er tom: der er hverken datapackage.json eller CSV-filer i den.'],
  ] as const) {
    it(`says in a sentence that a folder ${fact}`, async () => {
      prepare();
      expect(await run('p')).toEqual({
        code: 1,
        said: [sentence.replaceAll('FOLDER', folder), 'Intet er udgivet. Det, der var udgivet før, står uændret.'],
      });
    });
  }

  it('says in a sentence that it cannot write', async () => {
    put('.', {out: 'a file'});
    put('p', {'datapackage.json': JSON.stringify(description), 'villages.csv': villages});
    expect(await run('p')).toEqual({
      code: 1,
      said: [
        `Der kan ikke skrives i ${folder}/out: en fil ligger, hvor der skal være en mappe.`,
        'Intet er udgivet. Det, der var udgivet før, står uændret.',
      ],
    });
  });

  it('says in a sentence what it can be asked', async () => {
    expect((await run('--ud', 'x')).said[0]).toBe(
      'Skriv: npm run data -- [mappe, regneark eller zip …] [--ja] [--out mappe] [--adresse https://…]',
    );
  });

  it('publishes nothing for an address that is none', async () => {
    put('p', {'datapackage.json': JSON.stringify(description), 'villages.csv': villages});
    expect(await run('p', '--adresse=blup.example')).toEqual({
      code: 1,
      said: [
        'Adressen “blup.example” kan ikke bruges. Skriv den som https://jeres-vært.dk/',
        'Intet er udgivet. Det, der var udgivet før, står uændret.',
      ],
    });
  });

  it('puts back what an interrupted build had moved, and clears away what it left', async () => {
    put('p', {'datapackage.json': JSON.stringify(description), 'villages.csv': villages});
    await run('p');
    const before = bytes();
    renameSync(`${folder}/out/proeve`, `${folder}/out/.proeve.old`);
    put('out/.proeve.new', {'index.json': '{"half'});
    put('broken', {'villages.csv': 'x'});
    expect((await run('broken')).code).toBe(1);
    expect(bytes()).toEqual(before);
    expect(readdirSync(`${folder}/out`)).toEqual(['proeve']);
  });

  it('keeps the previous package where the new one already stands', async () => {
    put('p', {'datapackage.json': JSON.stringify(description), 'villages.csv': villages});
    await run('p');
    put('out/.proeve.old', {'index.json': '{}'});
    put('out/andet', {'index.json': '{}'});
    await run('p');
    expect(readdirSync(`${folder}/out`).sort()).toEqual(['andet', 'proeve']);
    expect(readdirSync(`${folder}/out-versions/proeve`)).toHaveLength(1);
  });

  it('makes the site’s front page of all that is published, also before, and leaves out what it cannot read', async () => {
    for (const name of ['a', 'b']) {
      put(name, {'datapackage.json': JSON.stringify({...description, name}), 'villages.csv': villages});
      expect(await runSite(name)).toEqual([`2 landsbyer udgivet i ${folder}/site/data/${name}`]);
    }
    put('site/data/old', {'index.json': '{"format": 0}'});
    expect(await runSite('a')).toContainEqual(
      expect.stringMatching(/^old står ikke på forsiden, for dens index.json kan ikke læses: format: ventede/),
    );
    expect(readdirSync(`${folder}/site`).sort()).toEqual([
      'data',
      'icon.svg',
      'index.html',
      'poster.css',
      'site.css',
      'wordpress',
    ]);
    const {packages} = JSON.parse(readFileSync(`${folder}/site/data/index.json`, 'utf8')) as {packages: object[]};
    expect(packages).toMatchObject([{name: 'a'}, {name: 'b'}]);
  });

  it('makes the same bytes of the same package, wherever and whenever', {timeout: 120_000}, () => {
    const build = (out: string, env: Readonly<Record<string, string>>) => {
      execFileSync(
        process.execPath,
        ['--import', 'tsx', 'data/build/build.ts', 'data/packages/eksempel', '--out', join(folder, out)],
        {env: {...process.env, ...env}},
      );
      return bytes(join(folder, out));
    };
    const here = build('a', {TZ: 'Europe/Copenhagen', LC_ALL: 'da_DK.UTF-8', LANG: 'da_DK.UTF-8'});
    const there = build('b', {TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'tr_TR'});
    expect([...here.keys()].length).toBeGreaterThan(20);
    expect(there).toEqual(here);
  });

  it('makes the same bytes whatever the order and habits of the files', async () => {
    put('p', {
      'datapackage.json': JSON.stringify(description),
      'villages.csv': villages,
      'goals.csv': 'id,village,name,sdgs\nliv,ellum,Liv,"3, 11"\n',
    });
    await run('p');
    const before = bytes();
    rmSync(`${folder}/p`, {recursive: true});
    put('p', {
      'Landsbymål.csv': '\ufeffNavn;;;\r\nVerdensmål;Landsbymål;Id;Landsby\r\n3 og 11;Liv;liv;ellum\r\n',
      'villages.csv': villages,
      'datapackage.json': JSON.stringify(description, null, 2),
    });
    expect((await run('p')).code).toBe(0);
    expect(bytes()).toEqual(before);
  });
});

function put(inside: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, inside), {recursive: true});
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, inside, path)), {recursive: true});
    writeFileSync(join(folder, inside, path), text);
  }
}

async function run(...args: string[]): Promise<{code: number; said: string[]}> {
  let said = '';
  const places = args.map((arg) => (arg.startsWith('--') ? arg : join(folder, arg)));
  const code = await main([...places, '--out', join(folder, 'out')], {
    isTTY: false,
    write: (text) => void (said += text),
    now: () => 0,
  });
  return {code, said: withoutCourses(said)};
}

async function runSite(name: string): Promise<string[]> {
  let said = '';
  const output = {isTTY: false, write: (text: string) => void (said += text), now: () => 0};
  const [out, versions, site] = ['site/data', 'versions', 'site'].map((path) => join(folder, path));
  await build({
    places: [join(folder, name)],
    out: out!,
    versions: versions!,
    site: site!,
    address: 'https://blup.example/',
    output,
  });
  return withoutCourses(said);
}

// That their villages have no course is not what these are about.
function withoutCourses(said: string): string[] {
  return said.split('\n').filter((line) => line && !line.includes('har et forløb'));
}

function published(): string[] {
  return [...bytes().keys()];
}

// But of the database, which is the same in its tables alone.
function bytes(out = join(folder, 'out'), inside = ''): Map<string, string> {
  const entries = readdirSync(join(out, inside), {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(
    entries.flatMap((entry) => {
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.name.startsWith('blup.duckdb')) return [];
      return entry.isDirectory() ? [...bytes(out, path)] : [[path, readFileSync(join(out, path), 'utf8')] as const];
    }),
  );
}
