import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type NewReferral, ReferralDecisionKind } from '@kraften/domain/concepts/referral/referral';
import type { ReferralConversion } from '@kraften/domain/concepts/referral/referral-conversion';
import type { ReferralDecision } from '@kraften/domain/concepts/referral/referral-decision';
import { type ReferralStage, referralStageOf } from '@kraften/domain/concepts/referral/referral-stage';
import { contactStanding } from '@kraften/domain/concepts/referral-contact/referral-contact';
import { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import { type FormLanguage, formLanguageOf } from '@kraften/domain/concepts/self-referral/form-language';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn, toColumn } from './calendar-column';
import { type PersonRecord, personOf } from './person';
import { type ReferralContactRecord, referralContactOf } from './referral-contact';
import { type StudyVisitRecord, studyVisitOf } from './study-visit';
import { type ReceivedTransferRecord, receivedTransferOf } from './transfer';

export type ReferralRecord = {
  readonly referralId: string;
  readonly version: number;
  readonly person: PersonRecord;
  readonly source: ReferralSource;
  readonly receivedOn: CalendarDate;
  readonly referrerName: string;
  readonly referrerContact: string;
  /** The referrer's; the person's own in a self-referral. */
  readonly wishes: string;
  readonly hopes: string;
  readonly worksAlready: string;
  readonly payingAuthorityAgreed: boolean | null;
  readonly stage: ReferralStage;
  /** Each time that the team and the person were in touch, or one of them tried. Oldest first. */
  readonly contacts: readonly ReferralContactRecord[];
  /** The day when the team first reached the person; null while it hasn't. */
  readonly reachedOn: CalendarDate | null;
  /** When staff made a referral of a self-referral; null while nobody has. */
  readonly converted: { readonly at: Date; readonly byId: string } | null;
  /** Oldest first. */
  readonly studyVisits: readonly StudyVisitRecord[];
  readonly decision: ReferralDecision | null;
  /** Why the person is to be enrolled although the team is full; null where nobody has said so. */
  readonly overCapacity: { readonly reason: string; readonly at: Date } | null;
  readonly participationId: string | null;
  readonly enrolledOn: CalendarDate | null;
  /** The public form's answers as they were last sent; null for a referral that staff entered. */
  readonly answers: unknown;
  /** The language of the form that they were given in; null without answers. */
  readonly answersLanguage: FormLanguage | null;
  /** The day when other answers came than those sent first; null when none did. */
  readonly answersChangedOn: CalendarDate | null;
  /** What came with it from another team; null for one that came in another way. */
  readonly received: ReceivedTransferRecord | null;
};

const included = {
  person: true,
  studyVisits: { orderBy: [{ visitOn: 'asc' }, { visitTime: 'asc' }] },
  participation: { select: { id: true, enrolledOn: true } },
  received: true,
  contacts: { orderBy: { recordedAt: 'asc' } },
  submission: {
    select: {
      answers: true,
      language: true,
      amendments: { select: { answers: true, language: true, receivedOn: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  },
} satisfies Prisma.ReferralInclude;

type ReferralRow = Prisma.ReferralGetPayload<{ include: typeof included }>;

/** The team's referrals, the oldest first: those that still ask something of the team, or all. */
export async function loadReferrals(tx: Transaction, teamId: string, which: 'open' | 'all'): Promise<ReferralRecord[]> {
  const open: Prisma.ReferralWhereInput = {
    participation: null,
    person: { disposedAt: null },
    OR: [{ decision: null }, { decision: 'accepted' }],
  };
  const rows = await tx.referral.findMany({
    where: which === 'open' ? { teamId, ...open } : { teamId },
    include: included,
    orderBy: [{ receivedOn: 'asc' }, { createdAt: 'asc' }],
  });
  return rows.map(referralOf);
}

export async function findReferral(tx: Transaction, referralId: string): Promise<ReferralRecord | null> {
  const row = await tx.referral.findUnique({ where: { id: referralId }, include: included });
  return row === null ? null : referralOf(row);
}

export async function insertReferral(
  tx: Transaction,
  teamId: string,
  referral: Omit<NewReferral, 'person' | 'protectedIdentity'> & { personId: string },
): Promise<string> {
  const id = randomUUID();
  await tx.referral.create({ data: { ...referral, id, teamId, receivedOn: toColumn(referral.receivedOn) } });
  return id;
}

/**
 * Takes the next version of a referral for a change; false when somebody else changed it since `version` was read.
 * The row stays locked until the transaction ends.
 */
export async function claimReferral(tx: Transaction, referralId: string, version: number): Promise<boolean> {
  const { count } = await tx.referral.updateMany({
    where: { id: referralId, version },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}

export async function saveDecision(
  tx: Transaction,
  referralId: string,
  decision: ReferralDecision & { readonly decidedById: string },
): Promise<void> {
  await tx.referral.update({
    where: { id: referralId },
    data: {
      decision: decision.kind,
      decidedOn: toColumn(decision.decidedOn),
      decisionReason: decision.reason,
      decidedById: decision.decidedById,
    },
  });
}

/** Keeps why somebody is to be enrolled although the team is full; false when that has been said. */
export async function allowOverCapacity(
  tx: Transaction,
  referralId: string,
  { reason, byId }: { readonly reason: string; readonly byId: string },
): Promise<boolean> {
  const { count } = await tx.referral.updateMany({
    where: { id: referralId, overCapacityAt: null },
    data: { overCapacityReason: reason, overCapacityById: byId, overCapacityAt: new Date() },
  });
  return count === 1;
}

/** Makes a referral of a self-referral: keeps by whom it was referred, and what the payer says. */
export async function saveConversion(
  tx: Transaction,
  referralId: string,
  { convertedById, ...conversion }: ReferralConversion & { readonly convertedById: string },
): Promise<void> {
  await tx.referral.update({
    where: { id: referralId },
    data: { ...conversion, convertedById, convertedAt: new Date() },
  });
}

/** Points the referral at the person whom the team knew already. */
export async function moveReferralToPerson(tx: Transaction, referralId: string, personId: string): Promise<void> {
  await tx.referral.update({ where: { id: referralId }, data: { personId } });
}

function referralOf(row: ReferralRow): ReferralRecord {
  const studyVisits = row.studyVisits.map(studyVisitOf);
  const contacts = row.contacts.map(referralContactOf);
  const kind = row.decision === null ? null : ReferralDecisionKind.parse(row.decision);
  const decidedOn = fromNullableColumn(row.decidedOn);
  const amendment = row.submission?.amendments[0];
  return {
    referralId: row.id,
    version: row.version,
    person: personOf(row.person),
    source: ReferralSource.parse(row.source),
    receivedOn: fromColumn(row.receivedOn),
    referrerName: row.referrerName,
    referrerContact: row.referrerContact,
    wishes: row.wishes,
    hopes: row.hopes,
    worksAlready: row.worksAlready,
    payingAuthorityAgreed: row.payingAuthorityAgreed,
    stage: referralStageOf({ decision: kind, enrolled: row.participation !== null, studyVisits }),
    studyVisits,
    contacts,
    reachedOn: contactStanding(contacts).reachedOn,
    converted: row.convertedAt === null ? null : { at: row.convertedAt, byId: row.convertedById ?? '' },
    decision: kind === null || decidedOn === null ? null : { kind, decidedOn, reason: row.decisionReason },
    overCapacity: row.overCapacityAt === null ? null : { reason: row.overCapacityReason, at: row.overCapacityAt },
    participationId: row.participation?.id ?? null,
    enrolledOn: fromNullableColumn(row.participation?.enrolledOn ?? null),
    answers: amendment?.answers ?? row.submission?.answers ?? null,
    answersLanguage: formLanguageOf(amendment?.language ?? row.submission?.language ?? null),
    answersChangedOn: fromNullableColumn(amendment?.receivedOn ?? null),
    received: row.received === null ? null : receivedTransferOf(row.received),
  };
}
