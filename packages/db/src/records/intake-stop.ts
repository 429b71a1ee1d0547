import type { IntakeStop } from '@kraften/domain/concepts/intake-stop/intake-stop';
import type { Transaction } from '../database';
import type { IntakeStop as IntakeStopRow } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn, toColumn, toNullableColumn } from './calendar-column';

export type IntakeStopRecord = IntakeStop & {
  readonly stopId: string;
  readonly version: number;
  readonly setById: string;
  readonly setAt: Date;
  /** Null as long as it is as it was set. */
  readonly changedById: string | null;
  readonly changedAt: Date | null;
};

/** The team's stops, the latest to begin first; those that are over or taken back too. */
export async function loadIntakeStops(tx: Transaction, teamId: string): Promise<IntakeStopRecord[]> {
  const rows = await tx.intakeStop.findMany({ where: { teamId }, orderBy: [{ startsOn: 'desc' }, { setAt: 'desc' }] });
  return rows.map(intakeStopOf);
}

export async function findIntakeStop(tx: Transaction, stopId: string): Promise<IntakeStopRecord | null> {
  const row = await tx.intakeStop.findUnique({ where: { id: stopId } });
  return row === null ? null : intakeStopOf(row);
}

export async function insertIntakeStop(
  tx: Transaction,
  owner: { readonly teamId: string; readonly stopId: string; readonly setById: string },
  stop: IntakeStop,
): Promise<void> {
  const { stopId: id, ...rest } = owner;
  await tx.intakeStop.create({ data: { ...rest, id, ...columnsOf(stop) } });
}

/** Changes a stop; false when somebody else changed it since `version` was read. */
export async function updateIntakeStop(
  tx: Transaction,
  { stopId: id, version }: Pick<IntakeStopRecord, 'stopId' | 'version'>,
  stop: IntakeStop,
): Promise<boolean> {
  const { count } = await tx.intakeStop.updateMany({
    where: { id, version },
    data: { ...columnsOf(stop), version: { increment: 1 } },
  });
  return count === 1;
}

/** What a resident may know of a stop. */
export type PublicStop = Pick<IntakeStop, 'startsOn' | 'endsOn' | 'publicText' | 'withdrawn'> & {
  readonly teamId: string;
};

/** The stops of every team, without why. */
export async function loadPublicStops(tx: Transaction): Promise<PublicStop[]> {
  const rows = await tx.intakeStop.findMany({
    select: { teamId: true, startsOn: true, endsOn: true, publicText: true, withdrawn: true },
  });
  return rows.map((row) => ({
    ...row,
    startsOn: fromColumn(row.startsOn),
    endsOn: fromNullableColumn(row.endsOn),
  }));
}

function columnsOf({ startsOn, endsOn, ...stop }: IntakeStop) {
  return { ...stop, startsOn: toColumn(startsOn), endsOn: toNullableColumn(endsOn) };
}

function intakeStopOf({ id, teamId: _, startsOn, endsOn, ...stop }: IntakeStopRow): IntakeStopRecord {
  return { ...stop, stopId: id, startsOn: fromColumn(startsOn), endsOn: fromNullableColumn(endsOn) };
}
