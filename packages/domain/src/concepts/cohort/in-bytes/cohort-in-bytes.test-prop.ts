import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenCells, type Cells, cohortCells } from '../../../testing/arbitrary-cohort-cells';
import { holds } from '../../../testing/holds';
import { textIn, utf8Of } from '../../../testing/utf8';
import type { Participation } from '../../participation/participation';
import { type CohortTable, parseCohortTable } from '../parse-cohort-table';
import { CohortInBytes } from './cohort-in-bytes';
import type { RowInBytes } from './row-in-bytes';

const team = { id: 'a', name: 'a' };

describe('a cohort read in its bytes', () => {
  test('is the one that is read from its cells', () => {
    holds(
      fc.property(cohortCells(), (cells) => {
        const read = readInBytes(cells);
        expect(read && [...read]).toEqual(readPlainly(cells));
        expect(read).not.toBeNull();
      }),
    );
  });

  test('is none where its cells make none, and else the same', () => {
    holds(
      fc.property(brokenCells(), (cells) => {
        const read = readInBytes(cells);
        if (read !== null) expect([...read]).toEqual(readPlainly(cells));
      }),
      { numRuns: 400 },
    );
  });
});

/** Null where a row, the rows together or the header aren't taken. */
function readInBytes({ header, rows }: Cells): readonly Participation[] | null {
  const reader = CohortInBytes.under(header, textIn);
  const areTaken = rows.every((cells) => cells.length === header.length && reader?.add(rowOf(cells)));
  return areTaken ? (reader?.participations() ?? null) : null;
}

/** Null where there is something to mend. */
function readPlainly({ header, rows }: Cells): readonly Participation[] | null {
  const table: CohortTable = { header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
  const cohort = parseCohortTable(table, team);
  return cohort.ok ? cohort.value.participations : null;
}

/** The cells one after the other, with a byte between them as in a file. */
function rowOf(cells: readonly string[]): RowInBytes {
  const sizes = cells.map((cell) => utf8Of(cell).length);
  const starts = Int32Array.from(sizes, (_, cell) => sizes.slice(0, cell).reduce((sum, size) => sum + size + 1, 0));
  return { bytes: utf8Of(cells.join(';')), starts, ends: starts.map((start, cell) => start + (sizes[cell] ?? 0)) };
}
