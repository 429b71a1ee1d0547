import { failure, type Result, success } from '../../result';
import type { Participation } from '../participation/participation';
import { checkRowsTogether } from './check-rows-together';
import type { CohortError } from './cohort-error';
import { cohortFields, toParticipation } from './cohort-row';
import { isComplete, type RawRow, readRow } from './read-row';
import { RowPlaces } from './row-places';

export type ReportError = (error: CohortError) => void;

/**
 * The participations of raw rows, or everything that is wrong with them, in the order of the file.
 *
 * @param rowsOf gives the rows one by one, and reports those that are none
 * @param fileErrors what was already found wrong with the file around the rows
 */
export function readRows(
  rowsOf: (report: ReportError) => Iterable<RawRow>,
  fileErrors: readonly CohortError[],
): Result<readonly Participation[], readonly CohortError[]> {
  const errors = [...fileErrors];
  const report: ReportError = (error) => {
    errors.push(error);
  };
  const places = new RowPlaces();
  const participations: Participation[] = [];
  for (const raw of rowsOf(report)) {
    const fields = readRow(raw, report);
    const participation = isComplete(fields) ? toParticipation(fields) : null;
    if (participation !== null) participations.push(participation);
    places.add(raw, participation ?? fields);
  }
  checkRowsTogether(places, report);
  return errors.length === 0 ? success(participations) : failure(errors.sort(byPlace));
}

const fieldOrder = new Map<string, number>(cohortFields.map((field, index) => [field, index]));

function byPlace(left: CohortError, right: CohortError): number {
  return (left.row ?? 0) - (right.row ?? 0) || fieldPlace(left.field) - fieldPlace(right.field);
}

function fieldPlace(field: string | null): number {
  return field === null ? -1 : (fieldOrder.get(field) ?? cohortFields.length);
}
