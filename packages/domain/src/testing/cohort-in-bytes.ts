import { CohortInBytes } from '../concepts/cohort/in-bytes/cohort-in-bytes';
import type { RowInBytes } from '../concepts/cohort/in-bytes/row-in-bytes';
import type { Participation } from '../concepts/participation/participation';
import type { Cells } from './arbitrary-cohort-cells';
import { textIn, utf8Of } from './utf8';

/** Null where a row, the rows together or the header aren't taken. */
export function readInBytes({ header, rows }: Cells): readonly Participation[] | null {
  const reader = CohortInBytes.under(header, textIn);
  const areTaken = rows.every((cells) => cells.length === header.length && reader?.add(rowOf(cells)));
  return areTaken ? (reader?.participations() ?? null) : null;
}

/** The cells one after the other, with a byte between them as in a file. */
export function rowOf(cells: readonly string[]): RowInBytes {
  const sizes = cells.map((cell) => utf8Of(cell).length);
  const starts = Int32Array.from(sizes, (_, cell) => sizes.slice(0, cell).reduce((sum, size) => sum + size + 1, 0));
  return { bytes: utf8Of(cells.join(';')), starts, ends: starts.map((start, cell) => start + (sizes[cell] ?? 0)) };
}
