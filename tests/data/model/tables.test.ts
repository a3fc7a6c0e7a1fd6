import {describe, expect, it} from 'vitest';
import type {Table} from '../../../data/model/table.ts';
import {tables} from '../../../data/model/tables.ts';
import {fold} from '../../../data/workbook/nearest.ts';

describe('the tables', () => {
  for (const table of Object.values<Table>(tables)) {
    it(`have no two columns in ${table.name} that answer to one heading`, () => {
      const names = Object.entries(table.fields).flatMap(([name, {heading}]) => [
        ...new Set([fold(name), fold(heading)]),
      ]);
      expect(names).toEqual([...new Set(names)]);
    });

    it(`have no two words in a column of ${table.name} that are spelt alike`, () => {
      for (const {words = {}} of Object.values(table.fields)) {
        const spellings = Object.entries(words).flatMap(([key, name]) => [...new Set([fold(key), fold(name)])]);
        expect(spellings).toEqual([...new Set(spellings)]);
      }
    });

    it(`refer from ${table.name} to tables that have ids`, () => {
      for (const {of} of Object.values(table.fields)) {
        if (of) expect((tables as Readonly<Record<string, Table>>)[of]!.fields.id?.type).toBe('id');
      }
    });
  }
});
