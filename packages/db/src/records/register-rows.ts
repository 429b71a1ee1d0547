import { accessActionText } from '@kraften/domain/concepts/access-log/access-action';
import { unnamedUserText } from '@kraften/domain/concepts/access-log/unnamed-user';
import { Goal } from '@kraften/domain/concepts/action-plan/goal';
import { goalInWords } from '@kraften/domain/concepts/action-plan/goal-in-words';
import { baseDataInWords } from '@kraften/domain/concepts/base-data/base-data-text';
import type { BaseDataValues } from '@kraften/domain/concepts/base-data/base-data-values';
import { enrolmentDraftInWords } from '@kraften/domain/concepts/participation/enrolment-draft';
import type { RegisterRow, RegisterRows } from '@kraften/domain/concepts/register-extract/register-extract';
import type { Transaction } from '../database';
import { auditEntryOf } from './audit-entry';
import { baseDataValuesIn } from './base-data';
import { enrolmentDraftIn } from './enrolment-draft';
import { loadUserNames } from './membership';
import { loadIdsOfPerson } from './person-merge';

type Loader = (tx: Transaction, personId: string) => Promise<readonly RegisterRow[]>;

const ofParticipation = (personId: string) => ({ participation: { personId } });
const ofReferral = (personId: string) => ({ referral: { personId } });

/** How the rows of one person are found, by table; the oldest first. */
const loaders: Readonly<Record<string, Loader>> = {
  person: (tx, id) => tx.person.findMany({ where: { id } }),
  protectedIdentity: (tx, personId) =>
    tx.protectedIdentity.findMany({ where: { personId }, orderBy: { number: 'asc' } }),
  personMerge: async (tx, personId) =>
    tx.personMerge.findMany({
      where: { keptId: { in: [...(await loadIdsOfPerson(tx, personId))] } },
      orderBy: { mergedAt: 'asc' },
    }),
  baseDataChange: async (tx, personId) => {
    const rows = await tx.baseDataChange.findMany({
      where: { OR: [{ personId }, ofParticipation(personId)] },
      orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    });
    const read = rows.map((row) => ({
      ...row,
      before: baseDataValuesIn(row.before),
      after: baseDataValuesIn(row.after),
    }));
    const coachIds = read.flatMap(({ before, after }) => [before?.coachId, after?.coachId]);
    const names = await loadUserNames(tx, coachIds.map(String));
    const inWords = (values: BaseDataValues | null) => (values === null ? null : baseDataInWords(values, names));
    return read.map(({ before, after, ...row }) => ({ ...row, before: inWords(before), after: inWords(after) }));
  },
  personDifference: (tx, personId) =>
    tx.personDifference.findMany({
      where: { OR: [{ oneId: personId }, { otherId: personId }] },
      orderBy: { recordedAt: 'asc' },
    }),
  referral: (tx, personId) => tx.referral.findMany({ where: { personId }, orderBy: { receivedOn: 'asc' } }),
  selfReferralSubmission: (tx, personId) =>
    tx.selfReferralSubmission.findMany({ where: ofReferral(personId), orderBy: { submittedAt: 'asc' } }),
  selfReferralAmendment: (tx, personId) =>
    tx.selfReferralAmendment.findMany({
      where: { submission: ofReferral(personId) },
      orderBy: [{ submittedAt: 'asc' }, { number: 'asc' }],
    }),
  enrolmentDraft: async (tx, personId) => {
    const rows = await tx.enrolmentDraft.findMany({ where: ofReferral(personId), orderBy: { changedAt: 'asc' } });
    return rows.map(({ content, ...row }) => {
      const draft = enrolmentDraftIn(content);
      return { ...row, written: draft === null ? '' : enrolmentDraftInWords(draft) };
    });
  },
  studyVisit: (tx, personId) => tx.studyVisit.findMany({ where: ofReferral(personId), orderBy: { visitOn: 'asc' } }),
  referralContact: (tx, personId) =>
    tx.referralContact.findMany({ where: ofReferral(personId), orderBy: { recordedAt: 'asc' } }),
  queueMove: (tx, personId) => tx.queueMove.findMany({ where: ofReferral(personId), orderBy: { movedAt: 'asc' } }),
  participation: (tx, personId) => tx.participation.findMany({ where: { personId }, orderBy: { enrolledOn: 'asc' } }),
  closingDraft: (tx, personId) => tx.closingDraft.findMany({ where: ofParticipation(personId) }),
  withdrawnClosing: (tx, personId) =>
    tx.withdrawnClosing.findMany({ where: ofParticipation(personId), orderBy: { withdrawnAt: 'asc' } }),
  transfer: (tx, personId) =>
    tx.transfer.findMany({ where: ofParticipation(personId), orderBy: { recordedAt: 'asc' } }),
  receivedTransfer: (tx, personId) =>
    tx.receivedTransfer.findMany({ where: ofReferral(personId), orderBy: { receivedAt: 'asc' } }),
  followUp: (tx, personId) => tx.followUp.findMany({ where: ofParticipation(personId), orderBy: { heldOn: 'asc' } }),
  followUpBooking: (tx, personId) =>
    tx.followUpBooking.findMany({ where: ofParticipation(personId), orderBy: { plannedOn: 'asc' } }),
  caseContact: (tx, personId) =>
    tx.caseContact.findMany({ where: ofParticipation(personId), orderBy: { validFrom: 'asc' } }),
  goal: async (tx, personId) => {
    const rows = await tx.goal.findMany({
      where: ofParticipation(personId),
      orderBy: [{ changedAt: 'asc' }, { number: 'asc' }],
    });
    return rows.map(({ content, ...row }) => ({ ...row, ...goalInWords(Goal.parse(content)) }));
  },
  journalNote: (tx, personId) =>
    tx.journalNote.findMany({
      where: ofParticipation(personId),
      orderBy: [{ happenedOn: 'asc' }, { createdAt: 'asc' }],
    }),
  journalAddition: (tx, personId) =>
    tx.journalAddition.findMany({
      where: { note: ofParticipation(personId) },
      orderBy: [{ note: { happenedOn: 'asc' } }, { createdAt: 'asc' }],
    }),
  groupMember: async (tx, personId) => {
    const rows = await tx.groupMember.findMany({
      where: ofParticipation(personId),
      include: { group: true },
      orderBy: [{ askedOn: 'asc' }, { createdAt: 'asc' }],
    });
    return rows.map(({ group, ...row }) => ({ ...row, groupName: group.name }));
  },
  caseDocument: (tx, personId) =>
    tx.caseDocument.findMany({
      where: ofParticipation(personId),
      orderBy: [{ datedOn: 'asc' }, { createdAt: 'asc' }],
    }),
  caseDocumentPart: async (tx, personId) => {
    const rows = await tx.caseDocumentPart.findMany({
      where: { document: ofParticipation(personId) },
      select: { id: true, number: true, document: { select: { title: true } } },
      orderBy: [{ document: { datedOn: 'asc' } }, { document: { createdAt: 'asc' } }, { number: 'asc' }],
    });
    return rows.map(({ id, number, document }) => ({ id, title: document.title, partText: String(number + 1) }));
  },
  attendance: async (tx, personId) => {
    const rows = await tx.attendance.findMany({
      where: ofParticipation(personId),
      include: { session: { include: { group: true } } },
      orderBy: { session: { heldOn: 'asc' } },
    });
    return rows.map(({ session, ...row }) => ({ ...row, heldOn: session.heldOn, groupName: session.group.name }));
  },
  workTraining: (tx, personId) =>
    tx.workTraining.findMany({ where: ofParticipation(personId), orderBy: { startedOn: 'asc' } }),
  sheetApproval: (tx, personId) =>
    tx.sheetApproval.findMany({
      where: { workTraining: ofParticipation(personId) },
      orderBy: [{ approvedOn: 'asc' }, { recordedAt: 'asc' }],
    }),
  workMatching: (tx, personId) =>
    tx.workMatching.findMany({ where: ofParticipation(personId), orderBy: { createdAt: 'asc' } }),
  meetingCase: async (tx, personId) => {
    const rows = await tx.meetingCase.findMany({
      where: { OR: [ofParticipation(personId), ofReferral(personId)] },
      include: { meeting: { select: { heldOn: true } } },
      orderBy: [{ meeting: { heldOn: 'asc' } }, { createdAt: 'asc' }],
    });
    return rows.map(({ meeting, ...row }) => ({ ...row, heldOn: meeting.heldOn }));
  },
  outcomeScore: (tx, personId) =>
    tx.outcomeScore.findMany({ where: ofParticipation(personId), orderBy: { measuredOn: 'asc' } }),
  consent: (tx, personId) => tx.consent.findMany({ where: { personId }, orderBy: { recordedAt: 'asc' } }),
  consentWithdrawal: async (tx, personId) => {
    const rows = await tx.consentWithdrawal.findMany({
      where: { consent: { personId } },
      include: { consent: { select: { authority: true, purpose: true } } },
      orderBy: { withdrawnAt: 'asc' },
    });
    return rows.map(({ consent, ...row }) => ({ ...row, ...consent }));
  },
  correction: (tx, personId) => tx.correction.findMany({ where: { personId }, orderBy: { recordedAt: 'asc' } }),
  objection: (tx, personId) => tx.objection.findMany({ where: { personId }, orderBy: { receivedOn: 'asc' } }),
  objectionAnswer: (tx, personId) =>
    tx.objectionAnswer.findMany({ where: { objection: { personId } }, orderBy: { objection: { receivedOn: 'asc' } } }),
  disposalItem: (tx, personId) => tx.disposalItem.findMany({ where: { personId }, orderBy: { dueOn: 'asc' } }),
  auditEntry: async (tx, personId) => {
    const ids = await loadIdsOfPerson(tx, personId);
    const rows = await tx.auditEntry.findMany({
      where: { personId: { in: [...ids] } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    const names = await loadUserNames(
      tx,
      rows.flatMap(({ userId }) => userId ?? []),
    );
    return rows.map(auditEntryOf).map((entry) => ({
      id: entry.entryId,
      at: entry.at,
      userName: names.get(entry.userId ?? '') ?? unnamedUserText(entry),
      action: accessActionText(entry),
    }));
  },
};

/** All that is kept of a person, by table. Who may not read the access log gets none of it. */
export async function loadRegisterRows(tx: Transaction, personId: string): Promise<RegisterRows> {
  const rows: Record<string, readonly RegisterRow[]> = {};
  for (const [table, load] of Object.entries(loaders)) rows[table] = await load(tx, personId);
  return rows;
}
