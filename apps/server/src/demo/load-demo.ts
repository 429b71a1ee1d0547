import { createHash, randomUUID } from 'node:crypto';
import { hashOfReceiptCode } from '@kraften/api/kernel/receipt';
import type { Database } from '@kraften/db/database';
import { insertRows } from '@kraften/db/insert-rows';
import { claimInstallation } from '@kraften/db/records/installation';
import { maskOf } from '@kraften/db/records/protected-identity';
import { demoData } from '@kraften/demo/demo-data';
import type {
  CaseDocumentRecord,
  HistoricalReportRecord,
  ParticipationRecord,
  PersonRecord,
  SelfReferralSubmissionRecord,
  TeamRecord,
} from '@kraften/demo/demo-records';
import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { normalReceiptText } from '@kraften/domain/concepts/receipt/receipt-code';
import { hashPassword } from 'better-auth/crypto';

/** Fills an empty database with the demonstration. One that has users is left as it is: then false. */
export async function loadDemo(database: Database, today: CalendarDate): Promise<boolean> {
  const password = await hashPassword(demoPassword);
  const data = demoData(today);
  return await database.asOwner(async (tx) => {
    if (!(await claimInstallation(tx))) return false;
    await tx.association.createMany({ data: [...data.associations] });
    await tx.team.createMany({ data: data.teams.map(teamRowOf) });
    await tx.user.createMany({ data: [...data.users] });
    await tx.account.createMany({
      data: data.users.map(({ id }) => ({
        id: randomUUID(),
        accountId: id,
        userId: id,
        providerId: 'credential',
        password,
      })),
    });
    await tx.membership.createMany({ data: [...data.memberships] });
    await insertRows(tx, 'historical_report', data.historicalReports.map(historicalReportOf));
    await insertRows(tx, 'person', data.persons.map(maskedRowOf));
    await insertRows(tx, 'protected_identity', data.persons.flatMap(identityRowsOf(data.participations)));
    await insertRows(tx, 'referral', data.referrals);
    await insertRows(tx, 'queue_move', data.queueMoves);
    await insertRows(tx, 'referral_contact', data.referralContacts);
    await insertRows(tx, 'enrolment_draft', data.enrolmentDrafts);
    await insertRows(tx, 'standing_time', data.standingTimes);
    await insertRows(tx, 'saved_view', data.savedViews);
    await insertRows(tx, 'list_entry', data.listEntries);
    await insertRows(tx, 'study_visit', data.studyVisits);
    await insertRows(tx, 'participation', data.participations);
    await insertRows(tx, 'base_data_change', data.baseDataChanges);
    await insertRows(tx, 'follow_up', data.followUps);
    await insertRows(tx, 'case_document', data.caseDocuments.map(documentRowOf));
    await insertRows(tx, 'case_document_part', data.caseDocuments.map(documentPartOf));
    await insertRows(tx, 'goal', data.goals);
    await insertRows(tx, 'case_contact', data.caseContacts);
    await insertRows(tx, 'follow_up_booking', data.followUpBookings);
    await insertRows(tx, 'journal_note', data.mappings);
    await insertRows(tx, 'consent', data.consents);
    await insertRows(tx, 'consent_withdrawal', data.consentWithdrawals);
    await insertRows(tx, 'self_referral_submission', data.selfReferralSubmissions.map(submissionOf));
    await insertRows(tx, 'group', data.groups);
    await insertRows(tx, 'group_member', data.groupMembers);
    await insertRows(tx, 'group_session', data.groupSessions);
    await insertRows(tx, 'attendance', data.attendances);
    await insertRows(tx, 'employer', data.employers);
    await insertRows(tx, 'work_place', data.workPlaces);
    await insertRows(tx, 'work_training', data.workTrainings);
    await insertRows(tx, 'sheet_approval', data.sheetApprovals);
    await insertRows(tx, 'work_matching', data.workMatchings);
    await insertRows(tx, 'outcome_score', data.outcomeScores);
    await insertRows(tx, 'meeting', data.meetings);
    await insertRows(tx, 'meeting_member', data.meetingMembers);
    await insertRows(tx, 'meeting_seat', data.meetingSeats);
    await insertRows(tx, 'meeting_item', data.meetingItems);
    await insertRows(tx, 'meeting_case', data.meetingCases);
    await insertRows(tx, 'cost_category', data.costCategories);
    await insertRows(tx, 'cost', data.costs);
    await insertRows(tx, 'budget_year', data.budgetYears);
    await insertRows(tx, 'budget_allocation', data.budgetAllocations);
    await insertRows(tx, 'budget_line', data.budgetLines);
    await insertRows(tx, 'budget_change', data.budgetChanges);
    await insertRows(tx, 'staff_position', data.staffPositions);
    await insertRows(tx, 'annual_report', data.annualReports);
    await insertRows(tx, 'annual_report_text', data.annualReportTexts);
    await insertRows(tx, 'annual_report_comment', data.annualReportComments);
    return true;
  });
}

function documentRowOf({ text, ...row }: CaseDocumentRecord) {
  const byteLength = Buffer.byteLength(text);
  const when = `${row.datedOn}T09:00:00Z`;
  return {
    ...{ ...row, byteLength, fileName: `${row.title}.txt`, contentType: 'txt', createdAt: when, completedAt: when },
  };
}

function documentPartOf({ id: documentId, teamId, text }: CaseDocumentRecord) {
  return { id: randomUUID(), teamId, documentId, number: 0, content: new Uint8Array(Buffer.from(text)) };
}

function teamRowOf({ scalesLicensedOn, catchment, ...team }: TeamRecord) {
  return {
    ...team,
    catchment: [...catchment],
    scalesLicensedOn: scalesLicensedOn === null ? null : new Date(scalesLicensedOn),
  };
}

function maskedRowOf(person: PersonRecord) {
  return person.protectedIdentity === null ? person : { ...person, ...maskOf(person.id, person.protectedIdentity) };
}

/** What a protected person's own row doesn't say, as the coach in charge wrote it down. */
function identityRowsOf(participations: readonly ParticipationRecord[]) {
  return ({ id: personId, birthDate: _birthDate, sex: _sex, protectedIdentity, ...identity }: PersonRecord) => {
    const coach = participations.find((participation) => participation.personId === personId)?.coachId;
    return protectedIdentity === null || coach === undefined
      ? []
      : [{ ...identity, id: randomUUID(), personId, recordedById: coach }];
  };
}

function historicalReportOf({ period, ...row }: HistoricalReportRecord) {
  return { ...row, periodFrom: period.from, periodTo: period.to };
}

function submissionOf({ code, ...row }: SelfReferralSubmissionRecord) {
  return {
    ...row,
    reference: normalReceiptText(row.reference),
    codeHash: hashOfReceiptCode(code),
    sha256: createHash('sha256').update(JSON.stringify(row.answers)).digest('hex'),
  };
}

/** Whether the database holds the demonstration, whose users sign in with a password that everybody knows. */
export async function holdsDemo(database: Database): Promise<boolean> {
  const emails = signIns.map(({ email }) => email);
  return database.asOwner(async (tx) => (await tx.user.count({ where: { email: { in: emails } } })) > 0);
}
