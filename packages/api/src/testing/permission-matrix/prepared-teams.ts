import { createHash, randomInt, randomUUID } from 'node:crypto';
import type { Database, OwnerTransaction } from '@kraften/db/database';
import { maskOf } from '@kraften/db/records/protected-identity';
import { insertTwoTeams } from '@kraften/db/testing/two-teams';
import { consentCategories } from '@kraften/domain/concepts/consent/consent-codes';
import { normalReceiptText } from '@kraften/domain/concepts/receipt/receipt-code';
import { hashOfReceiptCode, receiptFor } from '../../kernel/receipt';
import { today } from '../two-teams';

export const receiptKey = 'a key of tests';

/** The records that a procedure's input can name: one of each kind, in the state that some procedure asks for. */
export type TeamRecords = {
  readonly associationId: string;
  readonly teamId: string;
  readonly teamSlug: string;
  readonly coachId: string;
  readonly personId: string;
  /** Enrolled, by the coach; who it is stands apart. */
  readonly protectedPersonId: string;
  /** The same, of somebody whose protection may be lifted. */
  readonly liftablePersonId: string;
  /** The person's to `consentedAuthority`, which holds. */
  readonly consentId: string;
  /** The person's, unanswered. */
  readonly objectionId: string;
  /** Whose referral was declined long ago. */
  readonly disposablePersonId: string;
  /** Three decisions about somebody like that: made, handed over to the archive, and confirmed. */
  readonly disposalId: string;
  readonly archivedDisposalId: string;
  readonly confirmedDisposalId: string;
  /** Two who can be made one, and a merge of two others. */
  readonly sameKeptId: string;
  readonly sameMergedId: string;
  readonly personMergeId: string;
  readonly participationId: string;
  /** Of the participation, signed by the coach. */
  readonly journalNoteId: string;
  /** Of an import in which there was nobody, so that nothing stands in the way of taking it back. */
  readonly importBatchId: string;
  /** The participation's, to come. */
  readonly bookingId: string;
  readonly caseContactId: string;
  readonly goalId: string;
  readonly scoreId: string;
  readonly employerId: string;
  /** With the employer. */
  readonly workPlaceId: string;
  /** Of the participation, with the employer; so is the matching note. */
  readonly workTrainingId: string;
  readonly matchingId: string;
  /** The team's, today, with the member called and the participation's case on its list. */
  readonly categoryId: string;
  /** Of a file of outcomes that changed nothing, so that nothing stands in the way of taking it back. */
  readonly budgetImportId: string;
  readonly meetingId: string;
  readonly meetingMemberId: string;
  /** Of the list of first steps, from 2020 on. */
  readonly listEntryId: string;
  readonly meetingCaseId: string;
  /** Held, so that its minutes can be approved; those of the other are. */
  readonly heldMeetingId: string;
  readonly approvedMeetingId: string;
  /** The steering group's, with two documents, a link to figures, and a proposal that waits. */
  readonly steeringMeetingId: string;
  readonly meetingDocumentId: string;
  readonly keptDocumentId: string;
  readonly shareId: string;
  readonly proposalId: string;
  /** A way to look at the list of participants that the team's lead shares. */
  readonly sharedViewId: string;
  /** With a meeting today. */
  readonly groupId: string;
  readonly documentId: string;
  readonly closedParticipationId: string;
  readonly enrolledReferralId: string;
  readonly waitingReferralId: string;
  readonly queuedReferralId: string;
  /** Booked on the waiting referral. */
  readonly queueMoveId: string;
  readonly studyVisitId: string;
  /** Of the coach's look at the participation. */
  readonly auditEntryId: string;
  readonly reportId: string;
  /** The old report's period is that day alone. */
  readonly reportDay: string;
  /** A draft of an annual report of that day, with a remark, and one in review that begins on it. */
  readonly annualReportId: string;
  readonly reviewedReportId: string;
  readonly reportCommentId: string;
  /** Adopted for everybody to read, of a whole calendar year. */
  readonly editionId: string;
  readonly staffPositionId: string;
  /** Of the waiting referral, which is a self-referral. */
  readonly idempotencyKey: string;
  readonly receiptReference: string;
  readonly receiptCode: string;
  /** A coach of the team and of no other. */
  readonly memberId: string;
  readonly membershipId: string;
  readonly invitationId: string;
};

export type PreparedTeam = {
  readonly associationId: string;
  readonly teamId: string;
  readonly coachId: string;
  /** A word that stands in names and texts of its records, and nowhere else. */
  readonly secret: string;
  /** The name of its persons with protected identity. */
  readonly protectedName: string;
  /** Sets of records, so that what one call uses up another has anew. */
  readonly records: readonly [TeamRecords, ...TeamRecords[]];
};

export type PreparedTeams = {
  /** Whose records are asked for. */
  readonly target: PreparedTeam;
  /** Of the same association. */
  readonly neighbour: PreparedTeam;
  /** Of another association. */
  readonly elsewhere: PreparedTeam;
  /** Like the target to look at, and without a single record: what are called its records are nowhere. */
  readonly empty: PreparedTeam;
};

/** Whoever keeps the accounts of all. */
export const administratorId = randomUUID();

/** With which everybody in the prepared teams shares everything. */
export const consentedAuthority = 'FK';

/** How many sets of records are made: as many as there are calls that use one up, and some. Each takes some time. */
export type Sets = { readonly ofTarget: number; readonly ofOthers: number };

export async function prepareTeams(database: Database, { ofTarget, ofOthers }: Sets): Promise<PreparedTeams> {
  const here = await insertTwoTeams(database);
  const there = await insertTwoTeams(database);
  const target = newTeam(
    { ...here.alpha, associationId: here.associationId, slug: 'alpha', reportYear: 2011 },
    ofTarget,
  );
  const neighbour = newTeam(
    { ...here.beta, associationId: here.associationId, slug: 'beta', reportYear: 2012 },
    ofOthers,
  );
  const elsewhere = newTeam(
    { ...there.alpha, associationId: there.associationId, slug: 'alpha', reportYear: 2013 },
    ofOthers,
  );
  await database.asOwner(async (tx) => {
    const id = administratorId;
    if ((await tx.user.count({ where: { id } })) > 0) return;
    await tx.user.create({ data: { id, name: 'Administratör', email: `${id}@exempel.se` } });
    await tx.membership.create({ data: { id: randomUUID(), userId: id, role: 'administrator' } });
  });
  for (const team of [target, neighbour, elsewhere]) await insertRecords(database, team);
  return { target, neighbour, elsewhere, empty: await insertEmptyTeam(database, target) };
}

async function insertEmptyTeam(database: Database, { teamId, coachId, associationId }: PreparedTeam) {
  const id = randomUUID();
  await database.asOwner(async (tx) => {
    const like = await tx.team.findUniqueOrThrow({ where: { id: teamId } });
    await tx.team.create({ data: { ...like, id, slug: `alpha-${id}` } });
  });
  return newTeam({ associationId, coachId, teamId: id, slug: 'alpha', reportYear: 2014 }, 1);
}

/** A set of a team's records. */
export function recordsAt({ records }: PreparedTeam, index: number): TeamRecords {
  const set = records[index];
  if (set === undefined) throw new Error(`All ${records.length} sets of records are used up: prepare more of them`);
  return set;
}

type Team = Pick<PreparedTeam, 'associationId' | 'teamId' | 'coachId'> & {
  readonly slug: string;
  /** In which the old reports are, so that no two teams have one of the same day. */
  readonly reportYear: number;
};

/** A word that stands in all that is written about the team's people, and nowhere else. */
export function secretOf(teamId: string): string {
  return `Hemlig${teamId.slice(0, 8)}`;
}

function newTeam(team: Team, sets: number): PreparedTeam {
  const { associationId, teamId, coachId } = team;
  const others = Array.from({ length: sets - 1 }, (_, index) => newRecords(team, index + 1));
  const secret = secretOf(teamId);
  const protectedName = `Dold${teamId.slice(0, 8)}`;
  return { associationId, teamId, coachId, secret, protectedName, records: [newRecords(team, 0), ...others] };
}

function newRecords({ associationId, teamId, coachId, slug, reportYear }: Team, index: number): TeamRecords {
  const idempotencyKey = randomUUID();
  const receipt = receiptFor(receiptKey, { teamId, idempotencyKey });
  return {
    associationId,
    teamId,
    teamSlug: `${slug}-${teamId}`,
    coachId,
    personId: randomUUID(),
    protectedPersonId: randomUUID(),
    liftablePersonId: randomUUID(),
    consentId: randomUUID(),
    objectionId: randomUUID(),
    disposablePersonId: randomUUID(),
    disposalId: randomUUID(),
    archivedDisposalId: randomUUID(),
    confirmedDisposalId: randomUUID(),
    sameKeptId: randomUUID(),
    sameMergedId: randomUUID(),
    personMergeId: randomUUID(),
    participationId: randomUUID(),
    journalNoteId: randomUUID(),
    importBatchId: randomUUID(),
    bookingId: randomUUID(),
    caseContactId: randomUUID(),
    goalId: randomUUID(),
    scoreId: randomUUID(),
    employerId: randomUUID(),
    workPlaceId: randomUUID(),
    workTrainingId: randomUUID(),
    matchingId: randomUUID(),
    categoryId: randomUUID(),
    budgetImportId: randomUUID(),
    meetingId: randomUUID(),
    meetingMemberId: randomUUID(),
    listEntryId: randomUUID(),
    meetingCaseId: randomUUID(),
    heldMeetingId: randomUUID(),
    approvedMeetingId: randomUUID(),
    steeringMeetingId: randomUUID(),
    meetingDocumentId: randomUUID(),
    keptDocumentId: randomUUID(),
    shareId: randomUUID(),
    proposalId: randomUUID(),
    sharedViewId: randomUUID(),
    groupId: randomUUID(),
    documentId: randomUUID(),
    closedParticipationId: randomUUID(),
    enrolledReferralId: randomUUID(),
    waitingReferralId: randomUUID(),
    queuedReferralId: randomUUID(),
    queueMoveId: randomUUID(),
    studyVisitId: randomUUID(),
    auditEntryId: freshEntryId(),
    reportId: randomUUID(),
    reportDay: new Date(Date.UTC(reportYear, 0, 1 + index)).toISOString().slice(0, 10),
    annualReportId: randomUUID(),
    reviewedReportId: randomUUID(),
    reportCommentId: randomUUID(),
    editionId: randomUUID(),
    staffPositionId: randomUUID(),
    idempotencyKey,
    receiptReference: receipt.reference,
    receiptCode: receipt.code,
    memberId: randomUUID(),
    membershipId: randomUUID(),
    invitationId: randomUUID(),
  };
}

/** The log counts its rows from one, and never gets here. */
function freshEntryId(): string {
  return String(10 ** 15 + randomInt(10 ** 14));
}

const receivedOn = new Date('2025-01-07');
const accepted = { decision: 'accepted', decidedOn: new Date('2025-02-01') };

async function insertRecords(database: Database, { records, secret, protectedName }: PreparedTeam): Promise<void> {
  const named = { givenName: secret, familyName: 'Prov', sex: 'female', birthDate: new Date('1990-01-01') };
  const waitingPersons = new Map(records.map(({ waitingReferralId }) => [waitingReferralId, randomUUID()]));
  const waitingPersonOf = (waitingReferralId: string) => waitingPersons.get(waitingReferralId) ?? '';
  const each = <Row>(row: (set: TeamRecords) => Row) => ({ data: records.map(row) });
  const meetingDocuments = records.flatMap((set) =>
    [set.meetingDocumentId, set.keptDocumentId].map((documentId) => ({
      ...{ documentId, teamId: set.teamId, meetingId: set.steeringMeetingId, uploadedById: set.coachId },
    })),
  );
  await database.asOwner(async (tx) => {
    await tx.person.createMany(each(({ personId, teamId }) => ({ ...named, id: personId, teamId })));
    await tx.person.createMany(
      each(({ waitingReferralId, teamId }) => ({ ...named, id: waitingPersonOf(waitingReferralId), teamId })),
    );
    await tx.importBatch.createMany(
      each(({ importBatchId: id, teamId, coachId }) => ({
        ...{ id, teamId, importedById: coachId, fileName: secret, contentHash: id, headingHash: id },
        ...{ mapping: {}, rowCount: 1, personIds: [], referralIds: [], participationIds: [] },
      })),
    );
    const source = 'SELF';
    await tx.referral.createMany(
      each(({ teamId, personId, enrolledReferralId: id }) => ({
        id,
        teamId,
        personId,
        source,
        receivedOn,
        ...accepted,
      })),
    );
    await tx.referral.createMany(
      each(({ teamId, waitingReferralId: id }) => ({ id, teamId, personId: waitingPersonOf(id), source, receivedOn })),
    );
    await tx.referral.createMany(
      each(({ teamId, waitingReferralId, queuedReferralId: id }) => ({
        ...{ id, teamId, personId: waitingPersonOf(waitingReferralId), source, receivedOn },
        ...accepted,
      })),
    );
    await tx.queueMove.createMany(
      each(({ queueMoveId: id, teamId, queuedReferralId: referralId, coachId: movedById }) => ({
        ...{ id, teamId, referralId, movedById, number: randomInt(1, 2 ** 31), placeFrom: 2, placeTo: 1 },
        ...{ order: [referralId], reason: 'other', note: secret, movedOn: new Date('2025-02-02') },
      })),
    );
    await tx.selfReferralSubmission.createMany(
      each((set) => ({
        id: randomUUID(),
        teamId: set.teamId,
        referralId: set.waitingReferralId,
        idempotencyKey: set.idempotencyKey,
        reference: normalReceiptText(set.receiptReference),
        codeHash: hashOfReceiptCode(set.receiptCode),
        answers: { givenName: secret },
        schemaVersion: 1,
        language: 'sv',
        sha256: 'x',
      })),
    );
    await tx.studyVisit.createMany(
      each(({ studyVisitId: id, teamId, waitingReferralId: referralId }) => ({
        ...{ id, teamId, referralId },
        ...{ visitOn: new Date('2025-02-10'), visitTime: '09:30', place: 'Gussarvsgatan' },
      })),
    );
    await tx.participation.createMany(
      each(({ participationId: id, teamId, personId, enrolledReferralId: referralId, coachId }) => ({
        ...{ id, teamId, personId, referralId, coachId },
        ...{ enrolledOn: new Date('2025-03-01'), firstStep: secret, insuranceToRegister: true },
      })),
    );
    await tx.journalNote.createMany(
      each(({ journalNoteId: id, teamId, participationId, coachId: authorId }) => ({
        ...{ id, teamId, participationId, authorId, kind: 'meeting', text: secret },
        ...{ happenedOn: new Date('2025-03-10'), signedAt: new Date('2025-03-10') },
      })),
    );
    await tx.savedView.createMany(
      each(({ sharedViewId: id, teamId }) => ({
        ...{ id, teamId, ownerId: `lead-${teamId}`, name: `Mina ${id}`, filters: 'visa=alla', isShared: true },
      })),
    );
    await tx.followUpBooking.createMany(
      each(({ bookingId: id, teamId, participationId, coachId: recordedById }) => ({
        ...{ id, teamId, participationId, recordedById, place: secret },
        ...{ plannedOn: new Date('2099-01-01'), plannedTime: '10:00', bookedBy: 'FK' },
      })),
    );
    await tx.caseContact.createMany(
      each(({ caseContactId: id, teamId, participationId, coachId: recordedById }) => ({
        ...{ id, teamId, participationId, recordedById, authority: 'FK', name: secret },
        validFrom: new Date('2025-03-01'),
      })),
    );
    await tx.goal.createMany(
      each(({ goalId, teamId, participationId, coachId: changedById }) => ({
        ...{ id: randomUUID(), goalId, number: 1, teamId, participationId, changedById },
        content: { wording: secret, scalingQuestion: '', state: 'open', endedOn: null, steps: [], ratings: [] },
      })),
    );
    await tx.outcomeScore.createMany(
      each(({ scoreId: id, teamId, participationId }) => ({
        ...{ id, teamId, participationId, scale: 'scaling', measuredOn: new Date('2025-03-10'), score: 4 },
      })),
    );
    await tx.employer.createMany(
      each(({ employerId: id, teamId }) => ({
        ...{ id, teamId, name: secret, lineOfBusiness: 'trade', notes: secret, contacts: [] },
      })),
    );
    await tx.workPlace.createMany(
      each(({ workPlaceId: id, teamId, employerId }) => ({ id, teamId, employerId, tasks: secret, standing: 'open' })),
    );
    await tx.workTraining.createMany(
      each(({ workTrainingId: id, teamId, participationId, employerId }) => ({
        ...{ id, teamId, participationId, employerId, employer: secret, supervisor: secret, plan: secret },
        ...{ startedOn: new Date('2025-04-01'), hoursPerWeek: 10 },
      })),
    );
    await tx.workMatching.createMany(
      each(({ matchingId: id, teamId, participationId, employerId, coachId: recordedById }) => ({
        ...{ id, teamId, participationId, employerId, recordedById, fits: secret, answer: 'not-asked' },
      })),
    );
    await tx.listEntry.createMany(
      each(({ listEntryId: id, teamId }) => ({
        ...{ id, teamId, list: 'first-step', code: id, label: secret, validFrom: new Date('2020-01-01') },
      })),
    );
    await tx.costCategory.createMany(
      each(({ categoryId: id, teamId }) => ({ id, teamId, name: `${secret} ${id}`, position: 2 })),
    );
    await tx.cost.createMany(
      each(({ categoryId, teamId }) => ({
        ...{ id: randomUUID(), teamId, categoryId, month: new Date('2025-01-01') },
        ...{ ore: 1000, isPreliminary: false },
      })),
    );
    const [ofTeam] = records;
    const budget = { teamId: ofTeam.teamId, year: 2025, note: secret };
    await tx.budgetYear.create({ data: { ...budget, id: randomUUID() } });
    await tx.budgetAllocation.create({ data: { ...budget, id: randomUUID() } });
    await tx.budgetLine.createMany(
      each(({ categoryId, teamId }) => ({
        ...{ id: randomUUID(), teamId, categoryId, year: 2025, note: secret },
        forecastMethod: 'by-month',
      })),
    );
    await tx.budgetImport.createMany(
      each(({ budgetImportId: id, categoryId, coachId: importedById, teamId }) => ({
        ...{ id, teamId, importedById, year: 2025, fileName: secret },
        ...{ mapping: { accounts: { [secret]: categoryId }, units: {} }, cells: [] },
      })),
    );
    await tx.meetingMember.createMany(
      each(({ meetingMemberId: id, teamId }) => ({
        id,
        teamId,
        kind: 'team',
        name: secret,
        role: 'member',
        authority: 'FK',
      })),
    );
    await tx.meeting.createMany(
      each(({ meetingId: id, teamId }) => ({ id, teamId, kind: 'team', heldOn: new Date(today), place: secret })),
    );
    await tx.meeting.createMany(
      each(({ heldMeetingId: id, teamId }) => ({ id, teamId, kind: 'team', heldOn: new Date('2025-03-10') })),
    );
    await tx.meeting.createMany(
      each(({ approvedMeetingId: id, teamId, coachId: approvedById }) => ({
        ...{
          id,
          teamId,
          kind: 'team',
          heldOn: new Date('2025-03-03'),
          approvedById,
          approvedAt: new Date('2025-03-10'),
        },
      })),
    );
    await tx.meetingSeat.createMany(
      each(({ meetingId, meetingMemberId: memberId, teamId }) => ({
        ...{ id: randomUUID(), teamId, meetingId, memberId, name: secret, authority: 'FK' },
      })),
    );
    await tx.meetingSeat.createMany(
      each(({ heldMeetingId: meetingId, meetingMemberId: memberId, teamId }) => ({
        ...{ id: randomUUID(), teamId, meetingId, memberId, name: secret, authority: 'FK', presence: 'present' },
      })),
    );
    await tx.meetingCase.createMany(
      each(({ meetingCaseId: id, meetingId, teamId, participationId, coachId: raisedById }) => ({
        ...{ id, teamId, meetingId, participationId, raisedById, question: secret, text: secret },
      })),
    );
    await tx.meeting.createMany(
      each(({ steeringMeetingId: id, teamId }) => ({ id, teamId, kind: 'steering', heldOn: new Date(today) })),
    );
    await tx.meetingDocument.createMany({
      data: meetingDocuments.map(({ documentId: id, ...document }) => ({
        ...{ ...document, id, title: 'Kallelse', fileName: 'kallelse.txt', byteLength: 3, contentType: 'txt' },
        completedAt: new Date('2025-03-10'),
      })),
    });
    await tx.meetingDocumentPart.createMany({
      data: meetingDocuments.map(({ documentId, teamId }) => ({
        ...{ teamId, documentId, number: 0, content: new TextEncoder().encode('Hej') },
      })),
    });
    await tx.meetingShare.createMany(
      each(({ shareId: id, steeringMeetingId: meetingId, teamId, coachId: createdById }) => ({
        ...{ id, teamId, meetingId, createdById, keyHash: id.replaceAll('-', '').repeat(2) },
        ...{ periodFrom: new Date('2024-01-01'), periodTo: new Date('2024-12-31') },
        expiresAt: new Date(Date.now() + 14 * 24 * 3_600_000),
      })),
    );
    await tx.meetingProposal.createMany(
      each(({ proposalId: id, teamId }) => ({ id, teamId, title: 'Kön', proposedById: 'another member' })),
    );
    await tx.group.createMany(
      each(({ groupId: id, teamId }) => ({
        ...{ id, teamId, name: `${secret} ${id}` },
        exceptions: [{ kind: 'extra', heldOn: today, startsAt: '10:00', endsAt: '12:00', place: secret }],
      })),
    );
    for (const set of records) await insertClosed(tx, set, secret);
    await tx.caseDocument.createMany(
      each(({ documentId: id, teamId, participationId, coachId: uploadedById }) => ({
        ...{ id, teamId, participationId, uploadedById, title: secret, kind: 'letter', fileName: 'brev.txt' },
        ...{ datedOn: new Date('2025-03-10'), byteLength: secret.length, contentType: 'txt' },
        completedAt: new Date('2025-03-10'),
      })),
    );
    await tx.caseDocumentPart.createMany(
      each(({ documentId, teamId }) => ({
        ...{ teamId, documentId, number: 0, content: new TextEncoder().encode(secret) },
      })),
    );
    for (const { protectedPersonId, liftablePersonId, ...set } of records) {
      await insertProtected(tx, set, { personId: protectedPersonId, name: protectedName });
      await insertProtected(tx, set, { personId: liftablePersonId, name: secret });
    }
    await tx.consent.createMany(
      each(({ consentId: id, teamId, personId, coachId: recordedById }) => ({
        ...{ id, teamId, personId, recordedById, authority: consentedAuthority, purpose: 'lift-secrecy' },
        ...{ categories: [...consentCategories], form: 'oral', witness: secret },
        ...{ givenOn: new Date('2025-03-01'), validUntil: new Date('2099-01-01') },
      })),
    );
    await tx.objection.createMany(
      each(({ objectionId: id, teamId, personId, coachId: recordedById }) => ({
        ...{ id, teamId, personId, recordedById, objection: secret },
        receivedOn: new Date('2025-06-01'),
      })),
    );
    for (const set of records) await insertSamePersons(tx, set, secret);
    for (const set of records) await insertDisposals(tx, set, secret);
    await tx.user.createMany(each(({ memberId: id }) => ({ id, name: `${secret} Medlem`, email: `${id}@exempel.se` })));
    await tx.membership.createMany(
      each(({ membershipId: id, memberId: userId, teamId }) => ({ id, userId, teamId, role: 'coach' })),
    );
    await tx.invitation.createMany(
      each(({ invitationId: id, teamId, coachId: invitedById }) => ({
        ...{ id, teamId, invitedById, role: 'coach', name: secret, email: 'ny@exempel.se' },
        ...{ tokenHash: id, expiresAt: new Date('2099-01-01') },
      })),
    );
    await tx.auditEntry.createMany(
      each(({ auditEntryId, teamId, personId, participationId: subjectId, coachId: userId }) => ({
        ...{ id: BigInt(auditEntryId), teamId, personId, subjectId, userId },
        ...{ actorKind: 'staff', action: 'participation.get' },
      })),
    );
    await tx.historicalReport.createMany(
      each(({ reportId: id, teamId, coachId: enteredById, reportDay }) => ({
        ...{ id, teamId, enteredById, title: secret, profile: 'kraften-2018' },
        ...{ periodFrom: new Date(reportDay), periodTo: new Date(reportDay) },
        figures: [{ path: 'flow.newlyEnrolled', printed: '29' }],
      })),
    );
    await insertAnnualReports(tx, records, secret);
  });
}

/** Annual reports that are written, in review and adopted, and who works in the team. */
async function insertAnnualReports(
  tx: OwnerTransaction,
  records: readonly TeamRecords[],
  secret: string,
): Promise<void> {
  const each = <Row>(row: (set: TeamRecords) => Row) => ({ data: records.map(row) });
  const inReport = ({ teamId, annualReportId: reportId, coachId: writtenById }: TeamRecords) => ({
    ...{ teamId, reportId, key: 'summary.staff', writtenById },
  });
  const report = ({ teamId, coachId: createdById, reportDay }: TeamRecords) => ({
    ...{ teamId, title: 'Årsrapport', profile: 'kraften-2024', createdById, periodFrom: new Date(reportDay) },
  });
  await tx.annualReport.createMany(
    each((set) => ({ ...report(set), id: set.annualReportId, periodTo: new Date(set.reportDay) })),
  );
  await tx.annualReport.createMany(
    each((set) => ({
      ...{ ...report(set), id: set.reviewedReportId, stage: 'review' },
      periodTo: new Date(new Date(set.reportDay).getTime() + 400 * 86_400_000),
    })),
  );
  const body = [{ kind: 'paragraph', line: [{ kind: 'text', text: secret }] }];
  await tx.annualReportText.createMany(each((set) => ({ ...inReport(set), id: randomUUID(), body })));
  await tx.annualReportComment.createMany(each((set) => ({ ...inReport(set), id: set.reportCommentId, text: secret })));
  const content = JSON.stringify({
    ...{ format: 'kraften-annual-report/1', audience: 'public', hidesBelow: 5, texts: [] },
    content: { teamName: 'Provteamet', figures: [] },
    printed: { title: 'Årsrapport', subtitle: [], blocks: [], definitions: [] },
  });
  await tx.annualReportEdition.createMany(
    each(({ editionId: id, teamId, annualReportId: reportId, coachId: adoptedById }) => ({
      ...{ id, teamId, reportId, number: 1, audience: 'public', title: 'Årsrapport', content, adoptedById },
      ...{ periodFrom: new Date('2024-01-01'), periodTo: new Date('2024-12-31') },
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  );
  await tx.staffPosition.createMany(
    each(({ staffPositionId: id, teamId }) => ({
      ...{ id, teamId, name: secret, role: 'Handledare', employer: 'SOC', percent: 80 },
      startsOn: new Date('2020-01-01'),
    })),
  );
}

/** Two persons who can be made one, and two who have been. */
async function insertSamePersons(tx: OwnerTransaction, set: TeamRecords, secret: string): Promise<void> {
  const { teamId, coachId: mergedById, personMergeId: id } = set;
  const fields = {
    ...{ givenName: secret, familyName: 'Prov', identityNumber: '', birthDate: null, sex: 'unknown' },
    ...{ phone: '', email: '', postalAddress: '', municipality: '' },
  };
  const [keptId, mergedId] = [randomUUID(), randomUUID()];
  const named = { teamId, givenName: secret, familyName: 'Prov', sex: 'unknown' };
  await tx.person.createMany({
    data: [
      ...[set.sameKeptId, set.sameMergedId, keptId].map((person) => ({ ...named, id: person })),
      { teamId, id: mergedId, givenName: '', familyName: '', sex: 'unknown', mergedIntoId: keptId },
    ],
  });
  const rows = await tx.$queryRaw<
    { rows: Record<string, string[]> }[]
  >`SELECT kraften_rows_of_person(${keptId}::uuid) AS rows`;
  await tx.personMerge.create({
    data: {
      ...{ id, teamId, keptId, mergedId, mergedById, values: { kept: fields, merged: fields } },
      ...{ keptVersion: 1, moved: {}, rowsAfter: rows[0]?.rows ?? {} },
    },
  });
}

/** Somebody who has left the team. */
async function insertClosed(tx: OwnerTransaction, set: TeamRecords, secret: string): Promise<void> {
  const { teamId, coachId, closedParticipationId: id } = set;
  const [personId, referralId] = [randomUUID(), randomUUID()];
  await tx.person.create({ data: { id: personId, teamId, givenName: secret, familyName: 'Prov', sex: 'male' } });
  await tx.referral.create({
    data: { ...{ id: referralId, teamId, personId, source: 'AF', receivedOn }, ...accepted },
  });
  await tx.participation.create({
    data: {
      ...{ id, teamId, personId, referralId, coachId, closedById: coachId, enrolledOn: new Date('2025-03-01') },
      ...{ closedOn: new Date('2025-09-01'), outcome: 'studies', finalDocumentation: secret },
    },
  });
}

/** Somebody who can be disposed of, and three more whom a decision is about. */
async function insertDisposals(tx: OwnerTransaction, set: TeamRecords, secret: string): Promise<void> {
  const { teamId, coachId } = set;
  const longAgo = new Date('2023-02-01');
  const insertDisposable = async (id: string) => {
    const source = 'AF';
    await tx.person.create({ data: { id, teamId, givenName: secret, familyName: 'Prov', sex: 'male' } });
    await tx.referral.create({
      data: {
        ...{ id: randomUUID(), teamId, personId: id, source, receivedOn: longAgo },
        ...{ decision: 'declined', decidedOn: longAgo, wishes: secret },
      },
    });
    return id;
  };
  await insertDisposable(set.disposablePersonId);
  const archived = { archivedAt: new Date('2025-03-01'), archiveSha256: 'a hash' };
  const confirmed = { confirmedAt: new Date('2025-03-02'), confirmedById: coachId };
  for (const [id, item, disposal] of [
    [set.disposalId, {}, {}],
    [set.archivedDisposalId, archived, {}],
    [set.confirmedDisposalId, archived, confirmed],
  ] as const) {
    const dueBy = new Date('2025-03-01');
    await tx.disposal.create({ data: { id, teamId, dueBy, reference: 'Dnr 1', decidedById: coachId, ...disposal } });
    const personId = await insertDisposable(randomUUID());
    await tx.disposalItem.create({
      data: {
        ...{ id: randomUUID(), teamId, disposalId: id, personId, part: 1, kind: 'unmet-referral', months: 24 },
        ...{ dueOn: new Date('2025-02-01'), ...item },
      },
    });
  }
}

async function insertProtected(
  tx: OwnerTransaction,
  { teamId, coachId }: Pick<TeamRecords, 'teamId' | 'coachId'>,
  { personId, name }: { readonly personId: string; readonly name: string },
): Promise<void> {
  const referralId = randomUUID();
  await tx.person.create({
    data: {
      ...{ id: personId, teamId, sex: 'female', birthDate: new Date('1990-01-01') },
      ...maskOf(personId, 'confidentiality-marking'),
    },
  });
  await tx.protectedIdentity.create({
    data: { id: randomUUID(), personId, teamId, recordedById: coachId, givenName: name, familyName: name, phone: name },
  });
  await tx.referral.create({ data: { id: referralId, teamId, personId, source: 'SELF', receivedOn, ...accepted } });
  await tx.participation.create({
    data: { id: randomUUID(), teamId, personId, coachId, referralId, enrolledOn: new Date('2025-03-01') },
  });
}
