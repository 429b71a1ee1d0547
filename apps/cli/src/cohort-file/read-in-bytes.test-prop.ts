import { parseCohortTable } from '@kraften/domain/concepts/cohort/parse-cohort-table';
import type { Participation } from '@kraften/domain/concepts/participation/participation';
import { brokenCells, cohortCells } from '@kraften/domain/testing/arbitrary-cohort-cells';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, damaged } from '../testing/arbitrary-csv';
import { fileWith } from '../testing/run-kraften';
import { silentStreams } from '../testing/silent-streams';
import { readInBytes } from './read-in-bytes';
import { readTable } from './read-table';

const team = { id: 'a', name: 'a' };
const linesAChunk = fc.integer({ min: 1, max: 5 });

describe('a CSV file read in its bytes', () => {
  test('gives the cohort that is read cell by cell, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(csvOf(cohortCells()), linesAChunk, async (text, size) => {
        const read = readInBytes(chunksOf(text, size), Buffer.byteLength(text));
        expect(read && [...read]).toEqual(await readByCells(text));
        expect(read).not.toBeNull();
      }),
    );
  });

  test('gives none where there is something to mend, and else the same', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(csvOf(fc.oneof(cohortCells(), brokenCells()))), linesAChunk, async (text, size) => {
        const read = readInBytes(chunksOf(text, size), Buffer.byteLength(text));
        if (read !== null) expect([...read]).toEqual(await readByCells(text));
      }),
      { numRuns: 500 },
    );
  });
});

async function readByCells(text: string): Promise<readonly Participation[] | null> {
  const table = await readTable(fileWith('kohort.csv', text), silentStreams);
  const cohort = table.ok ? parseCohortTable(table.value, team) : table;
  return cohort.ok ? cohort.value.participations : null;
}

/** So many lines at a time, in one buffer that is written over for the next, as when a file is read. */
function* chunksOf(text: string, size: number): Generator<Buffer> {
  const lines = text.split(/(?<=\n)/);
  const buffer = Buffer.alloc(Buffer.byteLength(text));
  for (let start = 0; start < lines.length; start += size) {
    const written = buffer.write(lines.slice(start, start + size).join(''));
    yield buffer.subarray(0, written);
  }
}
