import { BaseDataChangeKind, BaseDataPart } from '@kraften/domain/concepts/base-data/base-data-part';
import { BaseDataValues } from '@kraften/domain/concepts/base-data/base-data-values';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import type { PersonFields } from '@kraften/domain/concepts/same-person/person-merge';
import type { Transaction } from '../database';
import type { BaseDataChange as ChangeRow, Prisma } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn, toColumn, toNullableColumn } from './calendar-column';
import type { PersonRecord } from './person';
import { insertIdentity, type Writer } from './protected-identity';

export type BaseDataChangeRecord = {
  readonly changeId: string;
  /** Of whom it is, or of which participation: one of the two. */
  readonly personId: string | null;
  readonly participationId: string | null;
  readonly part: BaseDataPart;
  readonly kind: BaseDataChangeKind;
  readonly fromOn: CalendarDate | null;
  readonly reason: string;
  /** Null when the person's records have been disposed of. */
  readonly before: BaseDataValues | null;
  readonly after: BaseDataValues | null;
  readonly recordedById: string;
  readonly recordedAt: Date;
};

type Owner = { readonly personId: string; readonly participationId: string | null };

/**
 * What has been changed of a person and of one participation, the latest first. What says who a protected person is comes only to
 * who may see it.
 */
export async function loadBaseDataChanges(
  tx: Transaction,
  { personId, participationId }: Owner,
): Promise<BaseDataChangeRecord[]> {
  const rows = await tx.baseDataChange.findMany({
    where: { OR: [{ personId }, ...(participationId === null ? [] : [{ participationId }])] },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(changeOf);
}

export async function findBaseDataChange(tx: Transaction, changeId: string): Promise<BaseDataChangeRecord | null> {
  const row = await tx.baseDataChange.findUnique({ where: { id: changeId } });
  return row === null ? null : changeOf(row);
}

/** Keeps what stood and what was put there. Its id is the client's, so that what is sent twice is written once. */
export async function insertBaseDataChange(
  tx: Transaction,
  { teamId, userId: recordedById }: Writer,
  { changeId: id, before, after, fromOn, ...change }: NewBaseDataChange,
): Promise<void> {
  await tx.baseDataChange.createMany({
    data: {
      ...{ ...change, id, teamId, recordedById, fromOn: toNullableColumn(fromOn) },
      ...{ before: before satisfies Prisma.InputJsonValue, after: after satisfies Prisma.InputJsonValue },
    },
  });
}

export type NewBaseDataChange = Omit<BaseDataChangeRecord, 'before' | 'after' | 'recordedById' | 'recordedAt'> & {
  readonly before: BaseDataValues;
  readonly after: BaseDataValues;
};

/** The version of a person's row, which every change of it raises; null for nobody of the team. */
export async function findPersonVersion(tx: Transaction, personId: string): Promise<number | null> {
  const row = await tx.person.findUnique({ where: { id: personId }, select: { version: true } });
  return row?.version ?? null;
}

/** Takes the next version for a change; false when somebody else changed the person since `version` was read. */
export async function claimPerson(tx: Transaction, personId: string, version: number): Promise<boolean> {
  const { count } = await tx.person.updateMany({
    where: { id: personId, version },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}

/** Puts all that is known of who a person is where it is kept: of a protected one, in the rows of its own. */
export async function savePersonFields(
  tx: Transaction,
  writer: Writer,
  {
    person,
    fields,
  }: { readonly person: Pick<PersonRecord, 'personId' | 'protectedIdentity'>; readonly fields: PersonFields },
): Promise<void> {
  const { personId } = person;
  const { birthDate, sex, identityNumber, ...words } = fields;
  const counted = { birthDate: toNullableColumn(birthDate), sex };
  if (person.protectedIdentity !== null) {
    await insertIdentity(tx, writer, { ...words, identityNumber, personId });
    await tx.person.update({ where: { id: personId }, data: counted });
    return;
  }
  const data = { ...counted, ...words, identityNumber: identityNumber === '' ? null : identityNumber };
  await tx.person.update({ where: { id: personId }, data });
}

type EnrolmentFields = {
  readonly enrolledOn: CalendarDate;
  readonly incomeSource: IncomeSource | null;
  readonly publicSupportMonthsBefore: number | null;
  readonly firstStep: string;
};

export async function saveEnrolmentFields(
  tx: Transaction,
  participationId: string,
  fields: EnrolmentFields,
): Promise<void> {
  await tx.participation.update({
    where: { id: participationId },
    data: { ...fields, enrolledOn: toColumn(fields.enrolledOn) },
  });
}

export async function saveCoach(tx: Transaction, participationId: string, coachId: string): Promise<void> {
  await tx.participation.update({ where: { id: participationId }, data: { coachId } });
}

/** The first day on which something is written down that happened in a participation; null when nothing is. */
export async function findFirstNotedOn(tx: Transaction, participationId: string): Promise<CalendarDate | null> {
  const where = { participationId };
  const followUp = await tx.followUp.aggregate({ where: { ...where, correctedAt: null }, _min: { heldOn: true } });
  const session = await tx.groupSession.aggregate({ where: { attendances: { some: where } }, _min: { heldOn: true } });
  const training = await tx.workTraining.aggregate({ where, _min: { startedOn: true } });
  const score = await tx.outcomeScore.aggregate({ where, _min: { measuredOn: true } });
  const change = await tx.baseDataChange.aggregate({ where, _min: { fromOn: true } });
  const participation = await tx.participation.findUnique({
    where: { id: participationId },
    select: { trialDecidedOn: true },
  });
  const days = [
    ...[followUp._min.heldOn, session._min.heldOn, training._min.startedOn, score._min.measuredOn],
    ...[change._min.fromOn, participation?.trialDecidedOn ?? null],
  ].flatMap((day) => (day === null ? [] : [fromColumn(day)]));
  return days.toSorted()[0] ?? null;
}

export function baseDataValuesIn(stored: unknown): BaseDataValues | null {
  return stored === null ? null : BaseDataValues.parse(stored);
}

/** The income sources that were told after the enrolment, out of a participation's changes. */
export function laterIncomesIn(changes: readonly BaseDataChangeRecord[]) {
  return changes.flatMap(({ part, fromOn, after, recordedAt }) => {
    const read = IncomeSource.safeParse(after?.incomeSource);
    return part === 'income' && fromOn !== null && read.success
      ? [{ incomeSource: read.data, fromOn, recordedAt }]
      : [];
  });
}

function changeOf(row: ChangeRow): BaseDataChangeRecord {
  const { id, personId, participationId, reason, recordedById, recordedAt } = row;
  return {
    ...{ changeId: id, personId, participationId, reason, recordedById, recordedAt },
    part: BaseDataPart.parse(row.part),
    kind: BaseDataChangeKind.parse(row.kind),
    fromOn: fromNullableColumn(row.fromOn),
    before: baseDataValuesIn(row.before),
    after: baseDataValuesIn(row.after),
  };
}
