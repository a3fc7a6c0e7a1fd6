import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {main} from '../../../data/build/build.ts';
import {publishedEditions} from '../../../data/build/published.ts';
import {keepVersion, versionsOf} from '../../../data/build/versions.ts';
import {datasetHash} from '../../../data/workbook/dataset-hash.ts';
import {readSource} from '../../../data/workbook/read-source.ts';

const description = {name: 'proeve', title: 'Prøve', updated: '2022-11-20', invented: true};
const ellum = 'ellum,Ellum,0550,265';
const viby = 'viby,Viby,0440,40';

let folder: string;
let minute: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blup-back-'));
  minute = 0;
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

describe('publishing anew', () => {
  it('tells what changes, by village and field', async () => {
    await publish(ellum);
    const {code, said} = await publish('ellum,Ellum By,0550,270', viby);
    expect(code).toBe(0);
    expect(said).toEqual([
      'I forhold til det udgivne: 1 ny landsby og 1 ændret landsby med 1 ændret række.',
      '  Ellum By',
      '    Landsbyer, ændret: Ellum By – Navn: Ellum → Ellum By; Indbyggere: 265 → 270',
      '  Viby: ny landsby, 1 række',
      `2 landsbyer udgivet i ${folder}/out/proeve`,
    ]);
  });

  it('refuses to remove a village where nobody can be asked, and leaves everything as it was', async () => {
    await publish(ellum, viby);
    const {code, said} = await publish(ellum);
    expect(code).toBe(1);
    expect(said.slice(-4)).toEqual([
      'Landsbyen Viby fjernes.',
      'Landsbyer går fra 2 rækker til 1 række.',
      'Det skal en person sige ja til. Sig ja på forhånd med --ja, hvis det er meningen.',
      'Intet er udgivet. Det, der var udgivet før, står uændret.',
    ]);
    expect(villages()).toEqual(['ellum', 'viby']);
    expect(kept()).toEqual([]);
  });

  for (const [answer, code, standing] of [
    ['ja', 0, ['ellum']],
    ['nej', 1, ['ellum', 'viby']],
    ['', 1, ['ellum', 'viby']],
  ] as const) {
    it(`asks on a terminal before a village is removed, and minds “${answer}”`, async () => {
      await publish(ellum, viby);
      put(ellum);
      const questions: string[] = [];
      const ask = (question: string) => {
        questions.push(question);
        return Promise.resolve(answer);
      };
      expect((await run([join(folder, 'p')], ask)).code).toBe(code);
      expect(questions).toEqual(['Skal det udgives? Skriv ja eller nej: ']);
      expect(villages()).toEqual(standing);
    });
  }

  it('asks for nothing where nothing goes away', async () => {
    await publish(ellum);
    put(ellum, viby);
    const ask = () => Promise.reject(new Error('nobody is to be asked'));
    expect((await run([join(folder, 'p')], ask)).code).toBe(0);
  });

  it('knows the villages of what an older program published, and asks before one goes', async () => {
    await publish(ellum, viby);
    rmSync(`${folder}/out/proeve/tables`, {recursive: true});
    const {code, said} = await publish(ellum);
    expect([code, said.find((line) => line.includes('fjernes'))]).toEqual([1, 'Landsbyen Viby fjernes.']);
  });

  it('keeps what was published when something fails half-way', async () => {
    await publish(ellum);
    put(ellum, viby);
    mkdirSync(`${folder}/out/.proeve.new`);
    writeFileSync(`${folder}/out/.proeve.new/half`, '');
    renameSync(`${folder}/out/proeve`, `${folder}/out/.proeve.old`);
    expect((await run(['--list'])).said[0]).toMatch(/Der er intet udgivet|proeve/);
    expect((await run([join(folder, 'none')])).code).toBe(1);
    expect(villages()).toEqual(['ellum']);
    expect(readdirSync(`${folder}/out`)).toEqual(['proeve']);
  });
});

describe('going back', () => {
  it('puts the version before in its place, and the one before that when asked again', async () => {
    await publish(ellum);
    await publish(ellum, viby);
    await publish(ellum, viby, 'aaby,Åby,0440,100');
    expect(villages()).toEqual(['aaby', 'ellum', 'viby']);
    const {code, said} = await run(['--back']);
    expect([code, said[0]]).toEqual([0, 'I forhold til det udgivne: 1 fjernet landsby.']);
    expect(said.at(-1)).toMatch(
      /^proeve står nu i .*\/out\/proeve, som den blev udgivet .* Det, der stod der, er gemt\.$/,
    );
    expect(villages()).toEqual(['ellum', 'viby']);
    await run(['--back', 'proeve']);
    expect(villages()).toEqual(['ellum']);
    expect(kept()).toHaveLength(2);
  });

  it('goes to the version that is named, also to a later one', async () => {
    await publish(ellum);
    await publish(ellum, viby);
    const [first] = kept();
    await run(['--back']);
    const [second] = kept();
    expect(second).not.toBe(first);
    expect((await run(['--back', second!])).code).toBe(0);
    expect(villages()).toEqual(['ellum', 'viby']);
  });

  it('lists what there is', async () => {
    await publish(ellum);
    await publish(ellum, viby);
    const {said} = await run(['--list']);
    expect(said[0]).toBe('proeve');
    expect(said[1]).toMatch(/^ {2}står nu +udgivet .*: 2 landsbyer, oplysninger fra 20\. november 2022$/);
    expect(said[2]).toMatch(/^ {2}\d{4}-\d\d-\d\d-\d{6} +udgivet .*: 1 landsby, oplysninger/);
  });

  it('says so where there is nothing to go back to, or no version of that name, and lists what there is', async () => {
    await publish(ellum);
    expect((await run(['--back'])).said.slice(0, 3)).toEqual([
      'Der er ingen tidligere udgave.',
      'Det er der:',
      'proeve',
    ]);
    expect((await run(['--back', '../p'])).said[0]).toBe('Der er ingen udgave, der hedder ../p.');
    expect(villages()).toEqual(['ellum']);
  });

  it('asks which package where there are several', async () => {
    for (const name of ['a', 'b']) {
      await publishAs(name, ellum);
      await publishAs(name, ellum, viby);
    }
    const {code, said} = await run(['--back']);
    expect([code, said[0]]).toEqual([1, 'Der er flere pakker at gå tilbage med. Skriv også pakkens navn.']);
    expect((await run(['--back', 'b'])).code).toBe(0);
    expect([villages('a'), villages('b')]).toEqual([['ellum', 'viby'], ['ellum']]);
  });

  it('keeps no version whose data are the same as what stands', async () => {
    await publish(ellum);
    await publish(ellum);
    expect(kept()).toEqual([]);
  });
});

it('keeps the last ten versions', () => {
  const versions = join(folder, 'versions');
  for (let i = 0; i < 13; i++) {
    const previous = version(`old-${i}`, i);
    keepVersion(versions, 'proeve', previous, version('now', 99));
  }
  const times = versionsOf(versions, 'proeve').map(({time}) => time / 60_000);
  expect(times).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
});

it('gives two versions of the same second names of their own', () => {
  const versions = join(folder, 'versions');
  for (const name of ['one', 'other']) keepVersion(versions, 'proeve', version(name, 5), version('now', 99));
  expect(versionsOf(versions, 'proeve').map(({name}) => name)).toEqual(['1970-01-01-010500-2', '1970-01-01-010500']);
});

describe('the editions that have been published', () => {
  it('are all kept by the name of their data, and can be read again as they were published', async () => {
    await publish(ellum);
    await publish(ellum, viby);
    const [first, second, ...more] = publishedEditions(join(folder, 'out/proeve'));
    expect(more).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'out/proeve/editions.json'), 'utf8'))).toEqual({
      format: 1,
      editions: [first!, second!].map(({hash}) => ({hash, updated: '2022-11-20', path: `editions/${hash}.zip`})),
    });
    for (const [edition, count] of [[first!, 1] as const, [second!, 2] as const]) {
      const {package: read} = await readSource(new Map([['udgave.zip', edition.content]]));
      expect(read!.rows.villages).toHaveLength(count);
      expect(datasetHash(read!).slice(0, 12)).toBe(edition.hash);
    }
  });

  it('are one where the same is published twice, in the same bytes', async () => {
    await publish(ellum);
    const [before] = publishedEditions(join(folder, 'out/proeve'));
    await publish(ellum);
    expect(publishedEditions(join(folder, 'out/proeve'))).toEqual([before]);
  });

  it('are there still when an earlier one is put back', async () => {
    await publish(ellum);
    await publish(ellum, viby);
    const before = publishedEditions(join(folder, 'out/proeve')).map(({hash}) => hash);
    await run(['--back', 'proeve']);
    expect(villages()).toEqual(['ellum']);
    expect(publishedEditions(join(folder, 'out/proeve')).map(({hash}) => hash)).toEqual(before);
  });

  it('are gone for good once their file is', async () => {
    await publish(ellum);
    const {hash} = publishedEditions(join(folder, 'out/proeve'))[0]!;
    rmSync(join(folder, `out/proeve/editions/${hash}.zip`));
    await publish(ellum, viby);
    expect(publishedEditions(join(folder, 'out/proeve')).map((edition) => edition.hash)).not.toContain(hash);
  });
});

function version(name: string, minutes: number): string {
  const place = join(folder, name);
  mkdirSync(place, {recursive: true});
  writeFileSync(join(place, 'index.json'), `"${name}"`);
  utimesSync(join(place, 'index.json'), minutes * 60, minutes * 60);
  return place;
}

function publish(...villages: string[]) {
  return publishAs('proeve', ...villages);
}

// Each a minute after the other, since they are told apart by their time.
async function publishAs(name: string, ...villages: string[]) {
  put(...villages);
  writeFileSync(join(folder, 'p/datapackage.json'), JSON.stringify({...description, name}));
  const result = await run([join(folder, 'p')]);
  const index = join(folder, 'out', name, 'index.json');
  if (result.code === 0) utimesSync(index, ++minute * 60, minute * 60);
  return result;
}

function put(...villages: string[]): void {
  const file = join(folder, 'p/villages.csv');
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, ['id,name,municipality,population', ...villages, ''].join('\n'));
}

async function run(args: readonly string[], ask?: (question: string) => Promise<string>) {
  let said = '';
  const output = {isTTY: false, write: (text: string) => void (said += text), now: () => 0, ...(ask && {ask})};
  const code = await main([...args, '--out', join(folder, 'out')], output);
  return {code, said: said.split('\n').filter((line) => line && !line.startsWith('Bemærk'))};
}

function villages(name = 'proeve'): string[] {
  const index = readFileSync(`${folder}/out/${name}/index.json`, 'utf8');
  return (JSON.parse(index) as {villages: {id: string}[]}).villages.map(({id}) => id).sort();
}

function kept(): string[] {
  const place = `${folder}/out-versions/proeve`;
  return existsSync(place) ? readdirSync(place) : [];
}
