import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohortFacts } from '../../testing/arbitrary-cohort';
import { holds } from '../../testing/holds';
import { cohortFields } from './cohort-row';
import { parseCohort } from './parse-cohort';
import { parseCohortTable } from './parse-cohort-table';
import { toCohortCells, toCohortFile } from './serialise-cohort';

const team = { id: 'kraften', name: 'Kraften Hedemora' };

describe('a cohort comes back as it was', () => {
  test('from its JSON', () => {
    holds(
      fc.property(cohortFacts(), ({ participations }) => {
        const json: unknown = JSON.parse(JSON.stringify(toCohortFile({ team, participations })));
        expect(parseCohort(json)).toEqual({ ok: true, value: { team, participations } });
      }),
    );
  });

  test('from its cells', () => {
    holds(
      fc.property(cohortFacts(), ({ participations }) => {
        const [header = [], ...rows] = toCohortCells({ team, participations });
        const table = { header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
        expect(parseCohortTable(table, team)).toEqual({ ok: true, value: { team, participations } });
      }),
    );
  });
});

describe('whatever comes in, an answer comes out', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });

  test('for any value', () => {
    holds(fc.property(anything, (value) => void parseCohort(value)));
  });

  test('for any rows in a right file', () => {
    holds(
      fc.property(fc.array(anything), (participations) => {
        const cohort = parseCohort({ format: 'kraften-cohort/1', team, participations });
        expect(cohort.ok).toBe(participations.length === 0);
      }),
    );
  });

  test('for any fields in a right row', () => {
    const row = fc.record(Object.fromEntries(cohortFields.map((field) => [field, anything])), { requiredKeys: [] });
    holds(
      fc.property(
        fc.array(row),
        (rows) => void parseCohort({ format: 'kraften-cohort/1', team, participations: rows }),
      ),
    );
  });

  test('for any cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(...cohortFields, '2024-01-01', 'true', '__proto__'),
    );
    const row = fc.record({ line: fc.nat(), cells: fc.array(cell, { maxLength: 14 }) });
    holds(
      fc.property(fc.array(cell, { maxLength: 14 }), fc.array(row, { maxLength: 4 }), (header, rows) => {
        void parseCohortTable({ header, rows }, team);
      }),
    );
  });
});
