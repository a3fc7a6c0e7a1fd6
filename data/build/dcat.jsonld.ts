import {tables} from '../model/tables.ts';
import type {DataPackage} from '../model/package.ts';
import {marked} from './invented.ts';
import type {File} from './makers.ts';

/** What a package is and has, as a catalogue of data reads it (DCAT-AP 3, JSON-LD). */
export function* catalogue(data: DataPackage, address: string): Iterable<File> {
  yield {path: 'dcat.jsonld', content: `${JSON.stringify(makeCatalogue(data, address), null, 1)}\n`};
}

/** The catalogue entry of a package: its data, its calendar and its news, each with the files it is to be had as. */
export function makeCatalogue({description}: DataPackage, address: string) {
  const {name, title, description: about, updated, invented} = description;
  const folder = `${address}data/${name}/`;
  const agent = {'@id': `${folder}#udgiver`, '@type': 'foaf:Agent', 'foaf:name': danish(title)};
  const shared = {
    'dct:publisher': {'@id': agent['@id']},
    'dct:language': {'@id': `${authority}language/DAN`},
    'dct:modified': {'@value': updated, '@type': 'xsd:date'},
    'dct:spatial': {'@id': `${authority}country/DNK`},
  };
  const dataset = (part: string, words: string, told: string, files: readonly Published[]) => ({
    '@id': `${folder}#${part}`,
    '@type': 'dcat:Dataset',
    'dct:title': danish(marked(words, invented)),
    'dct:description': danish(marked(told, invented)),
    'dct:identifier': `${folder}#${part}`,
    'dcat:landingPage': {'@id': `${folder}data.html`},
    'dcat:keyword': ['BLUP', 'landsbyer', 'lokal udvikling', 'verdensmål'].map(danish),
    'dcat:theme': ['REGI', 'SOCI'].map((theme) => ({'@id': `${authority}data-theme/${theme}`})),
    'dct:accessRights': {'@id': `${authority}access-right/PUBLIC`},
    ...shared,
    'dcat:distribution': files.map((file) => distribution(file, folder)),
  });
  const catalogued = [
    dataset('data', title, about ?? `Landsbyerne i ${title}.`, dataFiles()),
    dataset('kalender', `Kalender: ${title}`, 'Møder, planlagte skridt og initiativernes næste skridt.', [
      calendarFile,
    ]),
    dataset('nyheder', `Nyheder: ${title}`, 'Hvad der er sket i landsbyerne, det nyeste først.', [newsFile]),
  ];
  return {
    '@context': context,
    '@graph': [
      {
        '@id': `${folder}dcat.jsonld`,
        '@type': 'dcat:Catalog',
        'dct:title': danish(marked(title, invented)),
        'dct:description': danish(marked(about ?? `Landsbyerne i ${title}.`, invented)),
        'foaf:homepage': {'@id': `${folder}index.html`},
        ...shared,
        'dcat:dataset': catalogued.map((entry) => ({'@id': entry['@id']})),
      },
      agent,
      ...catalogued,
    ],
  };
}

const authority = 'http://publications.europa.eu/resource/authority/';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A file of a package, as a catalogue tells of it. */
export interface Published {
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly mediaType: string;
}

/** The files that hold a package's data. */
export function dataFiles(): readonly Published[] {
  return [
    ...Object.values(tables).map(({name, title}) => ({
      path: `tables/${name}.csv`,
      title,
      format: 'CSV',
      mediaType: 'text/csv',
    })),
    {path: 'datapackage.json', title: 'Beskrivelse af tabellerne', format: 'JSON', mediaType: 'application/json'},
    {path: 'blup.duckdb', title: 'Database (DuckDB)', format: 'BIN', mediaType: 'application/octet-stream'},
    {path: 'index.json', title: 'Landsbyerne', format: 'JSON', mediaType: 'application/json'},
  ];
}

/** The calendar and the news of all of a package's villages. */
export const calendarFile: Published = {
  path: 'calendar.ics',
  title: 'Kalender',
  format: 'ICS',
  mediaType: 'text/calendar',
};
export const newsFile: Published = {
  path: 'news.xml',
  title: 'Nyheder',
  format: 'XML',
  mediaType: 'application/atom+xml',
};

function distribution({path, title, format, mediaType}: Published, folder: string) {
  return {
    '@id': `${folder}${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': danish(title),
    'dcat:accessURL': {'@id': `${folder}${path}`},
    'dcat:downloadURL': {'@id': `${folder}${path}`},
    'dct:format': {'@id': `${authority}file-type/${format}`},
    'dcat:mediaType': {'@id': `http://www.iana.org/assignments/media-types/${mediaType}`},
  };
}

function danish(text: string) {
  return {'@value': text, '@language': 'da'};
}
