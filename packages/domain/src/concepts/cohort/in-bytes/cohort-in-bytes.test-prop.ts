import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenCells, type Cells, cohortCells } from '../../../testing/arbitrary-cohort-cells';
import { readInBytes } from '../../../testing/cohort-in-bytes';
import { holds } from '../../../testing/holds';
import type { Participation } from '../../participation/participation';
import { type CohortTable, parseCohortTable } from '../parse-cohort-table';

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

/** Null where there is something to mend. */
function readPlainly({ header, rows }: Cells): readonly Participation[] | null {
  const table: CohortTable = { header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
  const cohort = parseCohortTable(table, team);
  return cohort.ok ? cohort.value.participations : null;
}
