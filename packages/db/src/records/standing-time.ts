import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type StandingTime, WeekdayCode } from '@kraften/domain/concepts/visit-slot/standing-time';
import type { Transaction } from '../database';
import type { StandingTime as StandingTimeRow } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn, toColumn, toNullableColumn } from './calendar-column';

export type StandingTimeRecord = StandingTime & { readonly standingTimeId: string; readonly version: number };

/** The team's standing times, through the week; those that have ended too. */
export async function loadStandingTimes(tx: Transaction, teamId: string): Promise<StandingTimeRecord[]> {
  const rows = await tx.standingTime.findMany({
    where: { teamId },
    orderBy: [{ weekday: 'asc' }, { startsAt: 'asc' }, { createdAt: 'asc' }],
  });
  return rows.map(standingTimeOf);
}

export async function findStandingTime(tx: Transaction, standingTimeId: string): Promise<StandingTimeRecord | null> {
  const row = await tx.standingTime.findUnique({ where: { id: standingTimeId } });
  return row === null ? null : standingTimeOf(row);
}

export async function insertStandingTime(
  tx: Transaction,
  { teamId, standingTimeId: id }: { readonly teamId: string; readonly standingTimeId: string },
  standing: StandingTime,
): Promise<void> {
  const { validFrom, validUntil, exceptedOn, ...columns } = standing;
  await tx.standingTime.create({
    data: {
      ...{ ...columns, id, teamId, exceptedOn: [...exceptedOn] },
      ...{ validFrom: toColumn(validFrom), validUntil: toNullableColumn(validUntil) },
    },
  });
}

/** Changes what can change of a standing time; false when somebody else changed it since `version` was read. */
export async function updateStandingTime(
  tx: Transaction,
  { standingTimeId: id, version }: Pick<StandingTimeRecord, 'standingTimeId' | 'version'>,
  { capacity, validUntil, exceptedOn }: Pick<StandingTime, 'capacity' | 'validUntil' | 'exceptedOn'>,
): Promise<boolean> {
  const { count } = await tx.standingTime.updateMany({
    where: { id, version },
    data: {
      ...{ capacity, exceptedOn: [...exceptedOn], version: { increment: 1 } },
      validUntil: toNullableColumn(validUntil),
    },
  });
  return count === 1;
}

function standingTimeOf(row: StandingTimeRow): StandingTimeRecord {
  return {
    standingTimeId: row.id,
    version: row.version,
    weekday: WeekdayCode.parse(row.weekday),
    startsAt: row.startsAt,
    place: row.place,
    capacity: row.capacity,
    validFrom: fromColumn(row.validFrom),
    validUntil: fromNullableColumn(row.validUntil),
    exceptedOn: row.exceptedOn.map((day) => CalendarDate.parse(day)),
  };
}
