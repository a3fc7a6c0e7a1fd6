import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {resources} from '../../../data/build/datapackage.json.ts';
import {tables} from '../../../data/model/tables.ts';

const field = (table: string, name: string) =>
  resources()
    .find((resource) => resource.name === table)
    ?.schema.fields.find((field) => field.name === name);

describe.each(['eksempel', 'blup-2021'])('the package %s', (name) => {
  it('describes every table as the model does', () => {
    expect(JSON.parse(shipped(name, 'datapackage.json'))).toMatchObject({name, resources: resources()});
  });

  it.each(Object.values(tables))('has the columns of $name in their order', (table) => {
    const [headings] = shipped(name, `${table.name}.csv`).split('\n', 1);
    expect(headings).toBe(Object.keys(table.fields).join(','));
  });
});

describe('the description of a table', () => {
  it('says in Danish what a column is called and means', () => {
    expect(field('villages', 'population')).toEqual({
      name: 'population',
      title: 'Indbyggere',
      description: 'Antal indbyggere i området.',
      type: 'integer',
      constraints: {minimum: 0},
    });
  });

  it.each([
    ['villages', 'id', {type: 'string', constraints: {required: true, unique: true}}],
    ['villages', 'latitude', {type: 'number', constraints: {minimum: 54.4, maximum: 58}}],
    ['villages', 'website', {type: 'string', format: 'uri'}],
    ['villages', 'written', {type: 'date'}],
    ['milestones', 'state', {type: 'string', constraints: {enum: ['gennemfoert', 'planlagt', 'sprunget_over']}}],
    ['meetings', 'attendance', {type: 'integer'}],
    ['initiatives', 'hands_needed', {type: 'boolean', trueValues: ['ja'], falseValues: ['nej']}],
    ['initiatives', 'contact_email', {type: 'string', format: 'email'}],
  ])('types %s.%s', (table, name, expected) => {
    expect(field(table, name)).toMatchObject(expected);
  });

  it.each([
    [
      'milestones',
      'date',
      ['2021', '2021-08', '2021-21', '2021-08-15', '2021?', '2021-08~'],
      ['15-08-2021', 'forår 2021'],
    ],
    ['meetings', 'time', ['09:30', '19:00'], ['9:30', '24:00', '19.00']],
    ['goals', 'sdgs', ['11', '11, 15', '11 15', 'ingen'], ['0', '18', '11;15']],
    ['goals', 'targets', ['11.3', '4.a, 17.17'], ['11', '18.1', '4.e']],
  ])('lets the canonical form of %s.%s through, and it alone', (table, name, good, bad) => {
    const pattern = new RegExp(`^(?:${field(table, name)?.constraints?.pattern})$`);
    expect([...good, ...bad].filter((text) => pattern.test(text))).toEqual(good);
  });

  it('leaves the words of a keyword open where the package decides them', () => {
    expect(field('processes', 'phase_model')).not.toHaveProperty('constraints');
  });

  it('has a primary key where every field of the key must be filled in', () => {
    const keys = resources().map(({name, schema}) => [name, schema.primaryKey]);
    expect(Object.fromEntries(keys)).toEqual({
      villages: ['id'],
      processes: ['id'],
      milestones: undefined,
      volunteers: ['village', 'role', 'date'],
      meetings: undefined,
      goals: ['id'],
      initiatives: ['id'],
      statuses: undefined,
      capacity: ['village', 'capital', 'level', 'date'],
    });
  });

  it('says which table a reference points into', () => {
    expect(resources().find(({name}) => name === 'initiatives')?.schema.foreignKeys).toEqual([
      {fields: 'village', reference: {resource: 'villages', fields: 'id'}},
      {fields: 'goal', reference: {resource: 'goals', fields: 'id'}},
    ]);
  });
});

function shipped(name: string, file: string): string {
  return readFileSync(join(import.meta.dirname, '../../../data/packages', name, file), 'utf8');
}
