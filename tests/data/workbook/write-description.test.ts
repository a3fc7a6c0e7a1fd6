import {describe, expect, it} from 'vitest';
import {layers} from '../../../data/model/layer.ts';
import type {PackageDescription} from '../../../data/model/package.ts';
import {phaseModels} from '../../../data/model/phase.ts';
import {readDescription} from '../../../data/workbook/description.ts';
import {Problems} from '../../../data/workbook/problem.ts';
import {describePackage} from '../../../data/workbook/write-description.ts';

const plain: PackageDescription = {
  name: 'proeve',
  title: 'Prøve',
  description: null,
  updated: '2022-11-20',
  invented: true,
  smallestCount: null,
  publishCapacity: false,
  phaseModels,
  layers,
  sources: [],
  licenses: [],
};

const [first, ...others] = phaseModels;
const ownModel = {key: 'vores', title: {da: 'Vores'}, phases: [{key: 'a', number: 0, label: null, milestones: []}]};

describe('describePackage', () => {
  for (const [fact, changes] of [
    ['a plain package', {}],
    [
      'a package that asks for more',
      {description: 'Om den.', invented: false, smallestCount: 3, publishCapacity: true},
    ],
    [
      'a package that says whom it is from',
      {
        sources: [{title: 'Sekretariatet', path: null}],
        licenses: [{name: 'CC0-1.0', title: null, path: 'https://creativecommons.org/publicdomain/zero/1.0/'}],
      },
    ],
    ['a package with a phase model of its own', {phaseModels: [...phaseModels, ownModel]}],
    ['a package that changes a phase model', {phaseModels: [{...first!, title: {da: 'Ny', en: 'New'}}, ...others]}],
    [
      'a package with layers of its own',
      {layers: [{key: 'alt', label: {da: 'Alt'}, goals: Array.from({length: 17}, (_, i) => i + 1)}]},
    ],
  ] as const) {
    it(`writes ${fact} so that it is read as it was`, () => {
      const [description, problems] = [{...plain, ...changes}, new Problems()];
      const json: unknown = JSON.parse(JSON.stringify(describePackage(description)));
      expect(readDescription(json, problems)).toEqual(description);
      expect(problems.list).toEqual([]);
    });
  }

  it('leaves out what is blank or built in', () => {
    expect(describePackage(plain)).toEqual({name: 'proeve', title: 'Prøve', updated: '2022-11-20', invented: true});
  });
});
