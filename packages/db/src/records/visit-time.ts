import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { StudyVisit } from '@kraften/domain/concepts/study-visit/study-visit';
import { type StandingTime, WeekdayCode } from '@kraften/domain/concepts/visit-slot/standing-time';
import type { Transaction } from '../database';
import { rawSqlOf } from '../raw-sql';
import { fromColumn, fromNullableColumn } from './calendar-column';

/** What a resident can be offered: a team's standing times, and which of their places are taken, by nobody knows whom. */
export type VisitTimes = {
  readonly standingTimes: readonly (StandingTime & { readonly standingTimeId: string })[];
  readonly visits: readonly Pick<StudyVisit, 'visitOn' | 'visitTime' | 'place' | 'outcome'>[];
};

type VisitTimeRow = {
  id: string;
  weekday: string;
  starts_at: string;
  place: string;
  capacity: number;
  valid_from: Date;
  valid_until: Date | null;
  excepted_on: string[];
  taken_on: Date[];
};

/** Those of the team that a resident turns to, from a day on. */
export async function loadVisitTimes(tx: Transaction, teamId: string, from: CalendarDate): Promise<VisitTimes> {
  const rows = await rawSqlOf(tx).$queryRaw<
    VisitTimeRow[]
  >`SELECT * FROM team_visit_times(${teamId}::uuid, ${from}::date)`;
  return {
    standingTimes: rows.map((row) => ({
      ...{ standingTimeId: row.id, weekday: WeekdayCode.parse(row.weekday), startsAt: row.starts_at },
      ...{ place: row.place, capacity: row.capacity },
      ...{ validFrom: fromColumn(row.valid_from), validUntil: fromNullableColumn(row.valid_until) },
      exceptedOn: row.excepted_on.map((day) => CalendarDate.parse(day)),
    })),
    visits: rows.flatMap(({ taken_on, starts_at: visitTime, place }) =>
      taken_on.map((day) => ({ visitOn: fromColumn(day), visitTime, place, outcome: null })),
    ),
  };
}
