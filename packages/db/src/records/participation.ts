import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { EnrolledDays } from '@kraften/domain/concepts/capacity/capacity';
import { type CaseClosing, OtherReason } from '@kraften/domain/concepts/closing/case-closing';
import type { HeldFollowUp } from '@kraften/domain/concepts/follow-up/follow-up';
import { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { Enrolment } from '@kraften/domain/concepts/participation/enrolment';
import { type ListedPart, latestListed } from '@kraften/domain/concepts/participation/participant-list';
import { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import { type TrialDecision, TrialDecisionKind } from '@kraften/domain/concepts/trial-period/trial-period';
import type { Transaction } from '../database';
import type { Participation as ParticipationRow, Prisma } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn, toColumn } from './calendar-column';
import { type FollowUpRecord, followUpOf } from './follow-up';
import { type ListedPerson, listedPersonColumns, listedPersonOf, type PersonRecord, personOf } from './person';

export type ParticipationRecord = {
  readonly participationId: string;
  readonly version: number;
  readonly referralId: string;
  readonly referralSource: ReferralSource;
  readonly person: PersonRecord;
  readonly coachId: string;
  readonly enrolledOn: CalendarDate;
  readonly incomeSource: IncomeSource | null;
  readonly publicSupportMonthsBefore: number | null;
  readonly firstStep: string;
  readonly insuranceToRegister: boolean;
  readonly trialDecision: TrialDecision | null;
  /** Oldest first. */
  readonly followUps: readonly FollowUpRecord[];
  readonly closing: RecordedClosing | null;
};

/** A closing, and the name of the team that the participation went on in. */
export type RecordedClosing = CaseClosing & {
  readonly transferredTo: string | null;
  readonly closedById: string | null;
};

const included = {
  person: true,
  referral: { select: { source: true } },
  followUps: { where: { correctedAt: null }, orderBy: [{ heldOn: 'asc' }, { createdAt: 'asc' }] },
} satisfies Prisma.ParticipationInclude;

type LoadedRow = Prisma.ParticipationGetPayload<{ include: typeof included }>;

/** The team's participations, the latest enrolled first: those that are open, or all. */
export async function loadParticipations(
  tx: Transaction,
  teamId: string,
  which: 'open' | 'all' = 'all',
): Promise<ParticipationRecord[]> {
  const rows = await tx.participation.findMany({
    where: which === 'open' ? { teamId, closedOn: null } : { teamId },
    include: included,
    orderBy: [{ enrolledOn: 'desc' }, { createdAt: 'desc' }],
  });
  return rows.map(participationOf);
}

/** The days of the team's participations that go on. */
export async function loadEnrolledDays(tx: Transaction, teamId: string): Promise<EnrolledDays[]> {
  const rows = await tx.participation.findMany({ where: { teamId, closedOn: null }, select: { enrolledOn: true } });
  return rows.map(({ enrolledOn }) => ({ enrolledOn: fromColumn(enrolledOn), closedOn: null }));
}

/** What a list says of a participation; of a closed one without its follow-ups. */
export type ListedParticipationRecord = Pick<
  ParticipationRecord,
  | 'participationId'
  | 'version'
  | 'referralSource'
  | 'coachId'
  | 'enrolledOn'
  | 'incomeSource'
  | 'insuranceToRegister'
  | 'trialDecision'
> & {
  readonly person: ListedPerson;
  /** Oldest first. */
  readonly followUps: readonly Pick<FollowUpRecord, 'heldOn'>[];
  readonly closing: Pick<RecordedClosing, 'closedOn' | 'outcome' | 'dropout'> | null;
};

const listedColumns = {
  ...{ id: true, version: true, personId: true, referralId: true, coachId: true, enrolledOn: true },
  ...{ incomeSource: true, insuranceToRegister: true },
  ...{ trialDecision: true, trialDecidedOn: true, closedOn: true, outcome: true, dropout: true },
} satisfies Prisma.ParticipationSelect;

/** As `loadParticipations`, for a list: nothing is opened that the list doesn't say, since a team may have ten thousand. */
export async function loadListedParticipations(
  tx: Transaction,
  teamId: string,
  part: ListedPart,
): Promise<ListedParticipationRecord[]> {
  const listed = part === 'all' ? { teamId } : await firstListed(tx, teamId);
  const rows = await tx.participation.findMany({
    where: listed,
    select: listedColumns,
    orderBy: [{ enrolledOn: 'desc' }, { createdAt: 'desc' }],
  });
  const people = await tx.person.findMany({
    where: { teamId, participations: { some: listed } },
    select: listedPersonColumns,
  });
  const referrals = await tx.referral.findMany({
    where: { teamId, participation: { is: listed } },
    select: { id: true, source: true },
  });
  const followUps = await tx.followUp.findMany({
    where: { teamId, correctedAt: null, participation: { closedOn: null } },
    select: { participationId: true, heldOn: true },
    orderBy: [{ heldOn: 'asc' }, { createdAt: 'asc' }],
  });
  const personOfId = new Map(people.map((row) => [row.id, listedPersonOf(row)]));
  const sourceOfId = new Map(referrals.map(({ id, source }) => [id, ReferralSource.parse(source)]));
  const heldIn = new Map<string, Pick<FollowUpRecord, 'heldOn'>[]>();
  for (const { participationId, heldOn } of followUps) {
    const held = heldIn.get(participationId) ?? [];
    heldIn.set(participationId, held);
    held.push({ heldOn: fromColumn(heldOn) });
  }
  return rows.map((row) => {
    const person = personOfId.get(row.personId);
    const referralSource = sourceOfId.get(row.referralId);
    if (person === undefined || referralSource === undefined) {
      throw new Error(`Participation ${row.id} is shown without its person or referral`);
    }
    const closedOn = fromNullableColumn(row.closedOn);
    return {
      participationId: row.id,
      version: row.version,
      referralSource,
      person,
      coachId: row.coachId,
      enrolledOn: fromColumn(row.enrolledOn),
      incomeSource: nullableIncomeSource(row.incomeSource),
      insuranceToRegister: row.insuranceToRegister,
      trialDecision: trialDecisionOf(row),
      followUps: heldIn.get(row.id) ?? [],
      closing: closedOn === null ? null : { closedOn, outcome: Outcome.parse(row.outcome), dropout: row.dropout },
    };
  });
}

/**
 * What a list begins with: everything that is open, or was closed or enrolled no earlier than the `latestListed`th from the end. By
 * whole days, so that nothing that comes after stands before them, in either order.
 */
async function firstListed(tx: Transaction, teamId: string): Promise<Prisma.ParticipationWhereInput> {
  const skip = latestListed - 1;
  const closed = await tx.participation.findFirst({
    ...{ where: { teamId, closedOn: { not: null } }, orderBy: { closedOn: 'desc' }, skip, select: { closedOn: true } },
  });
  const enrolled = await tx.participation.findFirst({
    ...{ where: { teamId }, orderBy: { enrolledOn: 'desc' }, skip, select: { enrolledOn: true } },
  });
  const closedFrom = closed?.closedOn ?? null;
  if (closedFrom === null || enrolled === null) return { teamId };
  return {
    teamId,
    OR: [{ closedOn: null }, { closedOn: { gte: closedFrom } }, { enrolledOn: { gte: enrolled.enrolledOn } }],
  };
}

export async function findParticipation(tx: Transaction, participationId: string): Promise<ParticipationRecord | null> {
  const row = await tx.participation.findUnique({ where: { id: participationId }, include: included });
  return row === null ? null : participationOf(row);
}

/** The person's participations in the team but for one, or all, the latest first. */
export async function loadOtherParticipations(
  tx: Transaction,
  personId: string,
  exceptId: string | null,
): Promise<{ participationId: string; enrolledOn: CalendarDate; closedOn: CalendarDate | null }[]> {
  const rows = await tx.participation.findMany({
    where: exceptId === null ? { personId } : { personId, id: { not: exceptId } },
    select: { id: true, enrolledOn: true, closedOn: true },
    orderBy: { enrolledOn: 'desc' },
  });
  return rows.map((row) => ({
    participationId: row.id,
    enrolledOn: fromColumn(row.enrolledOn),
    closedOn: fromNullableColumn(row.closedOn),
  }));
}

/** Begins a participation under the id that the client chose; false when something has that id already. */
export async function insertParticipation(
  tx: Transaction,
  owner: { readonly teamId: string; readonly personId: string; readonly referralId: string },
  { participationId: id, ...enrolment }: Omit<Enrolment, 'person'> & { readonly participationId: string },
): Promise<boolean> {
  const { count } = await tx.participation.createMany({
    data: [{ ...enrolment, ...owner, id, enrolledOn: toColumn(enrolment.enrolledOn) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Takes the next version for a change; false when somebody else changed the participation since `version` was read. */
export async function claimParticipation(tx: Transaction, participationId: string, version: number): Promise<boolean> {
  const { count } = await tx.participation.updateMany({
    where: { id: participationId, version },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}

export async function saveTrialDecision(
  tx: Transaction,
  participationId: string,
  decision: TrialDecision,
): Promise<void> {
  await tx.participation.update({
    where: { id: participationId },
    data: { trialDecision: decision.kind, trialDecidedOn: toColumn(decision.decidedOn) },
  });
}

export async function saveInsuranceRegistered(tx: Transaction, participationId: string): Promise<void> {
  await tx.participation.update({ where: { id: participationId }, data: { insuranceToRegister: false } });
}

export async function insertFollowUp(
  tx: Transaction,
  owner: { readonly teamId: string; readonly participationId: string; readonly recordedById: string },
  followUp: HeldFollowUp & { readonly correctsId: string | null },
): Promise<void> {
  await tx.followUp.create({ data: { ...followUp, ...owner, id: randomUUID(), heldOn: toColumn(followUp.heldOn) } });
}

export async function saveClosing(tx: Transaction, participationId: string, closing: RecordedClosing): Promise<void> {
  await tx.participation.update({
    where: { id: participationId },
    data: { ...closing, closedOn: toColumn(closing.closedOn) },
  });
}

/** The participation goes on, as if it had not been closed. What the closing said is written down before. */
export async function removeClosing(tx: Transaction, participationId: string): Promise<void> {
  await tx.participation.update({
    where: { id: participationId },
    data: {
      ...{ closedOn: null, outcome: null, dropout: false, transferredTo: null, wageSubsidy: null, otherReason: null },
      ...{ incomeSourceAfter: null, finalDocumentation: '', closedById: null },
    },
  });
}

function participationOf(row: LoadedRow): ParticipationRecord {
  return {
    participationId: row.id,
    version: row.version,
    referralId: row.referralId,
    referralSource: ReferralSource.parse(row.referral.source),
    person: personOf(row.person),
    coachId: row.coachId,
    enrolledOn: fromColumn(row.enrolledOn),
    incomeSource: nullableIncomeSource(row.incomeSource),
    publicSupportMonthsBefore: row.publicSupportMonthsBefore,
    firstStep: row.firstStep,
    insuranceToRegister: row.insuranceToRegister,
    trialDecision: trialDecisionOf(row),
    followUps: row.followUps.map(followUpOf),
    closing: closingOf(row),
  };
}

function trialDecisionOf(row: Pick<ParticipationRow, 'trialDecision' | 'trialDecidedOn'>): TrialDecision | null {
  const decidedOn = fromNullableColumn(row.trialDecidedOn);
  return decidedOn === null ? null : { kind: TrialDecisionKind.parse(row.trialDecision), decidedOn };
}

function closingOf(row: ParticipationRow): RecordedClosing | null {
  const closedOn = fromNullableColumn(row.closedOn);
  if (closedOn === null) return null;
  return {
    closedOn,
    outcome: Outcome.parse(row.outcome),
    dropout: row.dropout,
    wageSubsidy: row.wageSubsidy,
    otherReason: row.otherReason === null ? null : OtherReason.parse(row.otherReason),
    incomeSourceAfter: nullableIncomeSource(row.incomeSourceAfter),
    finalDocumentation: row.finalDocumentation,
    transferredTo: row.transferredTo,
    closedById: row.closedById,
  };
}

function nullableIncomeSource(code: string | null): IncomeSource | null {
  return code === null ? null : IncomeSource.parse(code);
}
