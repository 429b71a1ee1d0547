import { type WorkTraining, WorkTrainingEnding } from '@kraften/domain/concepts/work-training/work-training';
import type { Transaction } from '../database';
import { fromColumn, fromNullableColumn } from '../records/calendar-column';

/** The first started first. */
export async function readWorkTrainings(tx: Transaction, teamId: string): Promise<WorkTraining[]> {
  const rows = await tx.workTrainingFact.findMany({
    where: { teamId },
    orderBy: [{ startedOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    participationId: row.participationId,
    startedOn: fromColumn(row.startedOn),
    endedOn: fromNullableColumn(row.endedOn),
    ending: row.ending === null ? null : WorkTrainingEnding.parse(row.ending),
    hoursPerWeek: row.hoursPerWeek,
  }));
}
