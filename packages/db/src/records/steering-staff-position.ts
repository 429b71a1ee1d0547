import { Authority } from '@kraften/domain/concepts/authority/authority';
import type { NamelessPosition } from '@kraften/domain/concepts/staff-position/staffing-over-time';
import type { Transaction } from '../database';
import { fromColumn, fromNullableColumn } from './calendar-column';

/** Who works in the team and who has, as the steering group sees it; the first who came first. */
export async function loadSteeringStaffPositions(tx: Transaction, teamId: string): Promise<NamelessPosition[]> {
  const rows = await tx.steeringStaffPosition.findMany({
    where: { teamId },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ role, employer, percent, startsOn, endsOn }) => ({
    ...{ role, percent },
    employer: Authority.parse(employer),
    startsOn: fromColumn(startsOn),
    endsOn: fromNullableColumn(endsOn),
  }));
}
