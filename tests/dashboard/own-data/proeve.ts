/** A package of two villages, as the files of a folder. */
export const good: Readonly<Record<string, string>> = {
  'datapackage.json': JSON.stringify({
    name: 'proeve',
    title: 'Prøve',
    updated: '2022-11-20',
    invented: true,
    smallestCount: 5,
  }),
  'villages.csv': 'id,name,municipality\nellum,Ellum,0550\nviby,Viby,0440\n',
  'processes.csv': 'id,village\nellum-2021,ellum\nviby-2021,viby\n',
  'volunteers.csv': 'village,role,date,people\nellum,styregruppe,2021-03,4\nellum,unikke,2021-03,12\n',
};

/** The same with three errors, and what the build says of it. */
export const bad: Readonly<Record<string, string>> = {
  ...good,
  'processes.csv': 'id,village\nellum-2021,ellum\n',
  'villages.csv': 'id;name;municipality\nellum;Ellum;tønner\nellum;Viby;0440\n',
  'volunteers.csv': 'village,role,date,people\nellum,styregruppe,2021-03,mange\n',
};

/** Files as they come from a disk. */
export function brought(files: Readonly<Record<string, string | Uint8Array>>, folder = '') {
  return Object.entries(files).map(([name, text]) => {
    const path = `${folder}${name}`;
    return {path, file: new File([text as BlobPart], path.slice(path.lastIndexOf('/') + 1))};
  });
}
