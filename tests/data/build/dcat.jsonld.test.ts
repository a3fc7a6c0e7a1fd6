import jsonld from 'jsonld';
import {expect, it} from 'vitest';
import {makeCatalogue} from '../../../data/build/dcat.jsonld.ts';
import {packageOf} from './package-of.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

interface Quad {
  readonly subject: {readonly value: string};
  readonly predicate: {readonly value: string};
  readonly object: {readonly value: string};
}

/** What DCAT-AP 3 says that each of its classes must have. */
const mandatory = {
  [`${dcat}Catalog`]: [`${dct}title`, `${dct}description`, `${dct}publisher`],
  [`${dcat}Dataset`]: [`${dct}title`, `${dct}description`],
  [`${dcat}Distribution`]: [`${dcat}accessURL`],
  'http://xmlns.com/foaf/0.1/Agent': ['http://xmlns.com/foaf/0.1/name'],
};

it('a package’s catalogue is RDF, in which everything has what DCAT-AP asks of it', async () => {
  const quads = await quadsOf(true);
  for (const [kind, properties] of Object.entries(mandatory)) {
    const things = quads.filter(({predicate, object}) => predicate.value === type && object.value === kind);
    expect(things.length, kind).toBeGreaterThan(0);
    for (const {subject} of things) {
      for (const property of properties) expect(valuesOf(quads, subject.value, property), property).not.toEqual([]);
    }
  }
});

it('a package’s catalogue leads to its tables, its calendar and its news, in full', async () => {
  const files = (await quadsOf(true)).filter(({predicate}) => predicate.value === `${dcat}downloadURL`);
  const paths = files.map(({object}) => object.value.replace('https://blup.example/data/proeve/', ''));
  expect(paths).toEqual(
    expect.arrayContaining(['tables/villages.csv', 'datapackage.json', 'calendar.ics', 'news.xml']),
  );
});

it('a package’s catalogue says of invented villages that they are', async () => {
  const titles = async (invented: boolean) =>
    valuesOf(await quadsOf(invented), 'https://blup.example/data/proeve/#data', `${dct}title`);
  expect(await titles(true)).toEqual(['Prøve – opdigtede eksempeldata']);
  expect(await titles(false)).toEqual(['Prøve']);
});

async function quadsOf(invented: boolean): Promise<readonly Quad[]> {
  const catalogue = makeCatalogue(packageOf({invented}, {}), 'https://blup.example/');
  return (await jsonld.toRDF(catalogue, {})) as unknown as readonly Quad[];
}

function valuesOf(quads: readonly Quad[], subject: string, property: string): readonly string[] {
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
    .map(({object}) => object.value);
}
