import type { Transaction } from '@kraften/db/database';
import { findWorkPlace } from '@kraften/db/records/employer';
import type { ParticipationRecord } from '@kraften/db/records/participation';
import type { PlacementRecord } from '@kraften/db/records/work-training';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { employerSheet, type SheetLine } from '@kraften/domain/concepts/work-training/employer-sheet';

/** A placement's sheet for the employer, as it is made on a day. Who has protected identity has no particulars on it. */
export async function sheetOf(
  tx: Transaction,
  { person }: ParticipationRecord,
  { placement, today }: { readonly placement: PlacementRecord; readonly today: CalendarDate },
): Promise<readonly SheetLine[]> {
  const place = placement.placeId === null ? null : await findWorkPlace(tx, placement.placeId);
  return employerSheet(
    { person: person.protectedIdentity === null ? person : null, placement, tasks: place?.tasks ?? '' },
    placement.approvals[0] ?? null,
    today,
  );
}
