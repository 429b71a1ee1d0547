import { Authority } from '@kraften/domain/concepts/authority/authority';
import type { StaffPosition } from '@kraften/domain/concepts/staff-position/staff-position';
import type { Transaction } from '../database';
import { fromColumn, fromNullableColumn, toColumn, toNullableColumn } from './calendar-column';

export type StaffPositionRecord = StaffPosition & { readonly positionId: string; readonly version: number };

/** Who works in the team and who has, the first who came first. */
export async function loadStaffPositions(tx: Transaction, teamId: string): Promise<StaffPositionRecord[]> {
  const rows = await tx.staffPosition.findMany({ where: { teamId }, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, version, name, role, employer, percent, startsOn, endsOn }) => ({
    ...{ positionId: id, version, name, role, percent },
    employer: Authority.parse(employer),
    startsOn: fromColumn(startsOn),
    endsOn: fromNullableColumn(endsOn),
  }));
}

/** Adds somebody; false when something has that id already. */
export async function insertStaffPosition(
  tx: Transaction,
  owner: { readonly id: string; readonly teamId: string },
  position: StaffPosition,
): Promise<boolean> {
  const { count } = await tx.staffPosition.createMany({
    data: [{ ...columnsOf(position), ...owner }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes what stands of somebody; false when it has another version by now. */
export async function updateStaffPosition(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number },
  position: StaffPosition,
): Promise<boolean> {
  const { count } = await tx.staffPosition.updateMany({
    where: { id, version },
    data: { ...columnsOf(position), version: { increment: 1 } },
  });
  return count === 1;
}

function columnsOf({ startsOn, endsOn, ...position }: StaffPosition) {
  return { ...position, startsOn: toColumn(startsOn), endsOn: toNullableColumn(endsOn) };
}
