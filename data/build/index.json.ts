import {findMunicipality} from '../model/municipality.ts';
import type {PackageIndex, VillageEntry} from '../model/package-index.ts';
import type {DataPackage} from '../model/package.ts';
import type {Course, CoursePhase} from '../model/village.ts';
import {byVillage} from '../model/by-village.ts';
import {makeCourse} from '../model/course.ts';
import {inDanishOrder} from '../model/danish.ts';
import {datasetHash} from '../workbook/dataset-hash.ts';
import type {File} from './makers.ts';

/** What a package is and which villages it has, with the addresses of their feeds. */
export function* packageIndex(data: DataPackage): Iterable<File> {
  yield {path: 'index.json', content: `${JSON.stringify(makeIndex(data))}\n`};
}

/** A package's table of contents: its villages by name, as Danish sorts names. */
export function makeIndex(data: DataPackage): PackageIndex {
  const {name, title, description, updated, invented, smallestCount} = data.description;
  const sorted = data.rows.villages.toSorted((a, b) => inDanishOrder(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const villages = sorted.map((village) => makeEntry(data, village.id));
  return {format: 1, name, title, description, updated, invented, smallestCount, hash: datasetHash(data), villages};
}

/** The phase a course has come to: the last that is under way, or else the last that is over; null where none is known. */
function phaseNow({phases}: Course): CoursePhase | null {
  const now = phases.findLast(({state}) => state === 'current' || state === 'paused' || state === 'stopped');
  return now ?? phases.findLast(({state}) => state === 'done') ?? null;
}

function makeEntry(data: DataPackage, id: string): VillageEntry {
  const rows = byVillage(data).get(id)!;
  const {name, municipality: code} = rows.village;
  const course = makeCourse(rows, data.description);
  const phase = course && phaseNow(course);
  return {
    id,
    name,
    municipality: {code, name: findMunicipality(code)?.name ?? code},
    cohort: course?.cohort ?? null,
    state: course?.state ?? null,
    phase: phase && {number: phase.number, of: course.phases.at(-1)!.number, label: phase.label, state: phase.state},
    // No rows may mean that there are none yet, or that nobody has told of them.
    initiatives: rows.initiatives.length || null,
    feed: `villages/${id}.json`,
    page: `villages/${id}/index.html`,
  };
}
