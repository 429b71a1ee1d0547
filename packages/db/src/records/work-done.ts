import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { WorkTrainingEnding } from '@kraften/domain/concepts/work-training/work-training';
import type { Transaction } from '../database';
import { fromColumn, fromNullableColumn } from './calendar-column';

/** What somebody took part in, besides the follow-ups: for the final documentation. */
export type WorkDone = {
  /** Oldest first. */
  readonly workTrainings: readonly {
    readonly employer: string;
    readonly startedOn: CalendarDate;
    readonly endedOn: CalendarDate | null;
    readonly ending: WorkTrainingEnding | null;
    readonly hoursPerWeek: number;
  }[];
  /** By name of the group: how many sessions they were expected at, and came to. */
  readonly groups: readonly { readonly name: string; readonly expected: number; readonly present: number }[];
};

export async function loadWorkDone(tx: Transaction, participationId: string): Promise<WorkDone> {
  const workTrainings = await tx.workTraining.findMany({ where: { participationId }, orderBy: { startedOn: 'asc' } });
  const attendances = await tx.attendance.findMany({
    where: { participationId },
    select: { present: true, session: { select: { group: { select: { name: true } } } } },
  });
  const groups = new Map<string, { expected: number; present: number }>();
  for (const { present, session } of attendances) {
    const before = groups.get(session.group.name) ?? { expected: 0, present: 0 };
    groups.set(session.group.name, {
      expected: before.expected + 1,
      present: before.present + (present ? 1 : 0),
    });
  }
  return {
    workTrainings: workTrainings.map((row) => ({
      employer: row.employer,
      startedOn: fromColumn(row.startedOn),
      endedOn: fromNullableColumn(row.endedOn),
      ending: row.ending === null ? null : WorkTrainingEnding.parse(row.ending),
      hoursPerWeek: row.hoursPerWeek,
    })),
    groups: [...groups].map(([name, count]) => ({ name, ...count })).sort((a, b) => a.name.localeCompare(b.name, 'sv')),
  };
}
