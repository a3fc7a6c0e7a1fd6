import {join} from 'node:path';
import {root} from '../../.storybook/tools/run.ts';
import type {Filter} from '../../dashboard/queries/filter.ts';
import {readFolder} from '../../data/build/disk.ts';
import {makeDatabase, type OpenDatabase} from '../../data/build/node-database.ts';
import {withhold} from '../../data/build/withhold.ts';
import type {PackageDescription} from '../../data/model/package.ts';
import {readPackage} from '../../data/workbook/read-package.ts';
import {packageOf, type Some} from '../data/build/package-of.ts';

/** The database of a package of which only what matters is said. */
export function openDatabase(some: Some, description: Partial<PackageDescription> = {}): Promise<OpenDatabase> {
  return makeDatabase(withhold(packageOf(description, some)));
}

/** The database of one of the packages that ship with the project. */
export function openPackage(name: 'eksempel' | 'blup-2021'): Promise<OpenDatabase> {
  const {package: data} = readPackage(readFolder(join(root, 'data/packages', name)));
  return makeDatabase(withhold(data!));
}

/** Everything, as of a day; by itself the day the packages of the tests are as of. */
export function chosen(some: Partial<Filter> = {}): Filter {
  return {
    municipality: null,
    cohort: null,
    phase: null,
    villages: [],
    sdg: null,
    status: null,
    from: null,
    until: '2022-11-20',
    ...some,
  };
}
