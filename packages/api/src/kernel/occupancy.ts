import type { Transaction } from '@kraften/db/database';
import { loadEnrolledDays } from '@kraften/db/records/participation';
import { findTeam } from '@kraften/db/records/team';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type Occupancy, occupancyOn } from '@kraften/domain/concepts/capacity/capacity';
import { notFound } from './problem';

/** How full the team is today. */
export async function occupancyOf(tx: Transaction, teamId: string, today: CalendarDate): Promise<Occupancy> {
  const team = await findTeam(tx, teamId);
  if (team === null) throw notFound('Teamet');
  return occupancyOn(await loadEnrolledDays(tx, teamId), team.capacity, today);
}
