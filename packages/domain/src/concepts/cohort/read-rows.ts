import { failure, type Result, success } from '../../result';
import type { Participation } from '../participation/participation';
import { checkRowsTogether } from './check-rows-together';
import type { CohortError } from './cohort-error';
import { cohortFields, toParticipation } from './cohort-row';
import { isComplete, type RawRow, type ReadRow, readRow } from './read-row';

/**
 * The participations of raw rows, or everything that is wrong with them, in the order of the file.
 *
 * @param fileErrors what was already found wrong with the file around the rows
 */
export function readRows(
  rows: Iterable<RawRow>,
  fileErrors: readonly CohortError[],
): Result<readonly Participation[], readonly CohortError[]> {
  const errors = [...fileErrors];
  const report = (error: CohortError) => {
    errors.push(error);
  };
  const read: ReadRow[] = [];
  const participations: Participation[] = [];
  for (const raw of rows) {
    const row = readRow(raw, report);
    read.push(row);
    if (isComplete(row.fields)) participations.push(toParticipation(row.fields));
  }
  checkRowsTogether(read, report);
  return errors.length === 0 ? success(participations) : failure(errors.sort(byPlace));
}

const fieldOrder = new Map<string, number>(cohortFields.map((field, index) => [field, index]));

function byPlace(left: CohortError, right: CohortError): number {
  return (left.row ?? 0) - (right.row ?? 0) || fieldPlace(left.field) - fieldPlace(right.field);
}

function fieldPlace(field: string | null): number {
  return field === null ? -1 : (fieldOrder.get(field) ?? cohortFields.length);
}
