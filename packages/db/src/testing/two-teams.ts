import { randomUUID } from 'node:crypto';
import type { ResidentActor, StaffActor, SteeringActor } from '@kraften/domain/permissions/actor';
import type { Database, OwnerTransaction } from '../database';

type TestTeam = {
  readonly teamId: string;
  readonly coachId: string;
  readonly personId: string;
  /** Decided and enrolled. */
  readonly referralId: string;
  readonly participationId: string;
  readonly sessionId: string;
  readonly meetingId: string;
  /** Of the audit log. */
  readonly entryId: bigint;
  readonly submission: { readonly reference: string; readonly codeHash: string };
  readonly staff: StaffActor;
  readonly lead: StaffActor;
  readonly steering: SteeringActor;
  readonly resident: ResidentActor;
};

export type TwoTeams = { readonly associationId: string; readonly alpha: TestTeam; readonly beta: TestTeam };

/** An association with two teams, each with a row in every table that belongs to a team. */
export async function insertTwoTeams(database: Database): Promise<TwoTeams> {
  return await database.asOwner(async (tx) => {
    const associationId = randomUUID();
    await tx.association.create({ data: { id: associationId, name: 'Samordningsförbundet' } });
    const alpha = await insertTeam(tx, associationId, 'alpha');
    const beta = await insertTeam(tx, associationId, 'beta');
    await insertTransfer(tx, alpha, beta);
    await insertTransfer(tx, beta, alpha);
    return { associationId, alpha, beta };
  });
}

/** Somebody of one team who went on in the other. */
async function insertTransfer(tx: OwnerTransaction, from: TestTeam, to: TestTeam): Promise<void> {
  const id = randomUUID();
  const consent = { categories: ['contact'], consentForm: 'oral', consentedOn: new Date('2026-03-02') };
  await tx.transfer.create({
    data: {
      ...{ id, teamId: from.teamId, participationId: from.participationId, recordedById: from.coachId },
      ...{ ...consent, witness: 'Bo', toTeamId: to.teamId, toTeamName: 'Team', sentOn: new Date('2026-03-03') },
    },
  });
  await tx.receivedTransfer.create({
    data: {
      ...{ id, teamId: to.teamId, referralId: to.referralId, fromTeamName: 'Team', sentByName: 'Coach' },
      ...{ ...consent, finalDocumentation: 'Kim läser.' },
    },
  });
}

async function insertTeam(tx: OwnerTransaction, associationId: string, slug: string): Promise<TestTeam> {
  const [teamId, personId, referralId, participationId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const coachId = `coach-${slug}-${teamId}`;
  const submission = { reference: `REF${teamId.slice(0, 8)}`, codeHash: `hash of ${slug}` };
  await tx.team.create({
    data: {
      id: teamId,
      associationId,
      slug: `${slug}-${teamId}`,
      name: `Team ${slug}`,
      catchment: ['Hedemora'],
      trialMonths: 1,
      admittedFromAge: 16,
      admittedToAge: 64,
    },
  });
  await tx.user.create({ data: { id: coachId, name: `Coach of ${slug}`, email: `${coachId}@example.org` } });
  await tx.account.create({
    data: { id: coachId, accountId: coachId, providerId: 'credential', userId: coachId, password: 'hash' },
  });
  await tx.membership.create({ data: { id: randomUUID(), userId: coachId, role: 'coach', teamId } });
  await tx.invitation.create({
    data: {
      ...{ id: randomUUID(), name: 'Bo', email: `bo-${teamId}@example.org`, role: 'coach', teamId },
      ...{ tokenHash: `hash of ${teamId}`, invitedById: coachId, expiresAt: new Date('2099-01-01T12:00:00Z') },
    },
  });
  await tx.person.create({
    data: {
      id: personId,
      teamId,
      givenName: 'Kim',
      familyName: slug,
      sex: 'female',
      birthDate: new Date('1990-01-01'),
      identityNumber: '199001012385',
    },
  });
  const lookAlike = randomUUID();
  await tx.person.create({ data: { id: lookAlike, teamId, givenName: 'Kim', familyName: slug, sex: 'unknown' } });
  const fields = {
    ...{ givenName: 'Kim', familyName: slug, identityNumber: '', birthDate: null, sex: 'female' },
    ...{ phone: '', email: '', postalAddress: '', municipality: '' },
  };
  await tx.personMerge.create({
    data: {
      ...{ id: randomUUID(), teamId, keptId: personId, mergedId: lookAlike, mergedById: coachId },
      values: { kept: fields, merged: fields },
    },
  });
  const [oneId = '', otherId = ''] = [personId, lookAlike].toSorted();
  await tx.personDifference.create({ data: { id: randomUUID(), teamId, oneId, otherId, recordedById: coachId } });
  await tx.protectedIdentity.create({
    data: { id: randomUUID(), teamId, personId, givenName: 'Kim', familyName: slug, recordedById: coachId },
  });
  await tx.referral.create({
    data: {
      id: referralId,
      teamId,
      personId,
      source: 'SELF',
      receivedOn: new Date('2026-01-07'),
      decision: 'accepted',
      decidedOn: new Date('2026-02-01'),
    },
  });
  await tx.selfReferralSubmission.create({
    data: {
      id: randomUUID(),
      teamId,
      referralId,
      idempotencyKey: randomUUID(),
      ...submission,
      answers: { givenName: 'Kim' },
      schemaVersion: 1,
      language: 'sv',
      sha256: 'x',
    },
  });
  await tx.selfReferralAmendment.create({
    data: {
      id: randomUUID(),
      teamId,
      referralId,
      number: 1,
      receivedOn: new Date('2026-01-07'),
      answers: { givenName: 'Kim', hopes: 'Bageri' },
      schemaVersion: 1,
      language: 'sv',
      sha256: 'y',
    },
  });
  await tx.intakeStop.create({
    data: {
      ...{ id: randomUUID(), teamId, startsOn: new Date('2026-02-01'), reason: 'Sjukdom', setById: coachId },
      publicText: 'Hör av dig i maj.',
    },
  });
  await tx.standingTime.create({
    data: {
      ...{ id: randomUUID(), teamId, weekday: '2', startsAt: '09:30', place: 'Kyrkogatan', capacity: 2 },
      validFrom: new Date('2026-01-01'),
    },
  });
  await tx.enrolmentDraft.create({
    data: {
      ...{ teamId, referralId, changedById: coachId },
      content: {
        ...{ participationId: randomUUID(), bookingId: randomUUID(), person: null, incomeSource: null },
        ...{ supportYears: null, supportMonths: null, consents: [], coachId: null, enrolledOn: null },
        ...{ firstStep: 'Kim går en runda.', books: false, plannedOn: null, plannedTime: null, place: '' },
        ...{ bookedBy: null, insurance: null },
      },
    },
  });
  await tx.studyVisit.create({
    data: {
      id: randomUUID(),
      teamId,
      referralId,
      visitOn: new Date('2026-01-20'),
      visitTime: '09:30',
      place: 'Gussarvsgatan',
      outcome: 'visited',
    },
  });
  await tx.referralContact.create({
    data: {
      ...{ id: randomUUID(), teamId, referralId, way: 'phone', contactedOn: new Date('2026-01-12'), reached: true },
      ...{ note: 'Ringde tillbaka', contactedById: coachId },
    },
  });
  await tx.queueMove.create({
    data: {
      ...{ id: randomUUID(), teamId, referralId, number: 1, placeFrom: 2, placeTo: 1, order: [referralId] },
      ...{ reason: 'other', note: 'Flyttar', movedById: coachId, movedOn: new Date('2026-02-10') },
    },
  });
  await tx.participation.create({
    data: {
      id: participationId,
      teamId,
      personId,
      referralId,
      coachId,
      enrolledOn: new Date('2026-03-01'),
      incomeSource: 'social-assistance',
      publicSupportMonthsBefore: 38,
    },
  });
  await tx.followUp.create({
    data: {
      id: randomUUID(),
      teamId,
      participationId,
      heldOn: new Date('2026-06-01'),
      attendees: 'Kim, AF',
      recordedById: coachId,
    },
  });
  const noteId = randomUUID();
  await tx.journalNote.create({
    data: {
      ...{ id: noteId, teamId, participationId, authorId: coachId, kind: 'conversation' },
      ...{ happenedOn: new Date('2026-06-01'), text: 'Kim vill baka.', signedAt: new Date('2026-06-02') },
    },
  });
  await tx.journalAddition.create({
    data: { id: randomUUID(), teamId, noteId, authorId: coachId, text: 'Och sälja.' },
  });
  const documentId = randomUUID();
  await tx.caseDocument.create({
    data: {
      ...{ id: documentId, teamId, participationId, title: 'Intyg', kind: 'certificate', fileName: 'intyg.txt' },
      ...{ datedOn: new Date('2026-06-01'), byteLength: 3, contentType: 'txt', completedAt: new Date('2026-06-02') },
      ...{ uploadedById: coachId, struckAt: new Date('2026-06-03'), struckById: coachId, strikeReason: 'Fel fil.' },
    },
  });
  await tx.caseDocumentPart.create({ data: { teamId, documentId, number: 0, content: Buffer.from('Kim') } });
  await tx.closingDraft.create({ data: { teamId, participationId, text: 'Kim läser.', changedById: coachId } });
  await tx.withdrawnClosing.create({
    data: {
      ...{ teamId, participationId, closedOn: new Date('2026-07-01'), outcome: 'work', dropout: false },
      ...{ finalDocumentation: 'Kim läser.', closedById: coachId, reason: 'Kim är kvar.', withdrawnById: coachId },
    },
  });
  const consentId = randomUUID();
  await tx.consent.create({
    data: {
      ...{ id: consentId, teamId, personId, authority: 'FK', purpose: 'lift-secrecy', categories: ['follow-ups'] },
      ...{ form: 'oral', witness: 'Bo', givenOn: new Date('2026-03-01'), validUntil: new Date('2027-02-28') },
      recordedById: coachId,
    },
  });
  await tx.consentWithdrawal.create({ data: { id: randomUUID(), teamId, consentId, withdrawnById: coachId } });
  await tx.correction.create({
    data: {
      ...{ id: randomUUID(), teamId, personId, recordedById: coachId, about: 'enrolment' },
      ...{ incorrect: '38 månader', correct: '36 månader', reason: 'Kim bad om det.' },
    },
  });
  await tx.baseDataChange.create({
    data: {
      ...{ id: randomUUID(), teamId, personId, recordedById: coachId, part: 'home', kind: 'change' },
      ...{ fromOn: new Date('2026-04-01'), before: { municipality: 'Avesta' }, after: { municipality: 'Hedemora' } },
    },
  });
  await tx.baseDataChange.create({
    data: {
      ...{ id: randomUUID(), teamId, participationId, recordedById: coachId, part: 'enrolment', kind: 'correction' },
      ...{ reason: 'Kim hittade beslutet.', before: { publicSupportMonthsBefore: 40 } },
      after: { publicSupportMonthsBefore: 38 },
    },
  });
  const objectionId = randomUUID();
  await tx.objection.create({
    data: {
      ...{ id: objectionId, teamId, personId, recordedById: coachId },
      ...{ receivedOn: new Date('2026-04-01'), objection: 'Vill inte stå i listan.' },
    },
  });
  await tx.objectionAnswer.create({
    data: {
      ...{ id: randomUUID(), teamId, objectionId, recordedById: coachId },
      ...{ outcome: 'rejected', answeredOn: new Date('2026-04-03'), answer: 'Listan behövs.' },
    },
  });
  const disposalId = randomUUID();
  await tx.disposal.create({
    data: { id: disposalId, teamId, dueBy: new Date('2026-01-01'), reference: 'Dnr 7', decidedById: `lead-${teamId}` },
  });
  await tx.disposalItem.create({
    data: {
      ...{
        id: randomUUID(),
        teamId,
        disposalId,
        personId,
        part: 1,
        dueOn: new Date('2026-01-01'),
        kind: 'case',
        months: 24,
      },
      withdrawnAt: new Date('2026-01-02'),
    },
  });
  await tx.retentionPeriod.create({
    data: {
      ...{ id: randomUUID(), teamId, decidedById: `lead-${teamId}` },
      kind: 'case',
      months: 24,
      reference: 'Dnr 8',
    },
  });
  await tx.importBatch.create({
    data: {
      ...{ id: randomUUID(), teamId, importedById: `lead-${teamId}`, fileName: 'deltagare.xlsx', rowCount: 1 },
      ...{ contentHash: 'c', headingHash: 'h', mapping: {}, personIds: [], referralIds: [], participationIds: [] },
    },
  });
  await tx.savedView.create({
    data: { id: randomUUID(), teamId, ownerId: `lead-${teamId}`, name: 'Mina sena', filters: 'visa=alla' },
  });
  await tx.calendarLink.create({
    data: { id: randomUUID(), teamId, userId: `lead-${teamId}`, keyHash: randomUUID().replaceAll('-', '').repeat(2) },
  });
  const listEntry = { id: randomUUID(), teamId, list: 'first-step', code: teamId, label: 'Träffpunkten' };
  await tx.listEntry.create({ data: listEntry });
  await tx.listEntryChange.create({
    data: {
      ...{ teamId, entryId: listEntry.id, changedById: `lead-${teamId}`, changedAt: new Date('2026-01-07') },
      after: {
        ...{ list: 'first-step', code: teamId, label: 'Träffpunkten', valid_from: null, valid_to: null },
        ...{ offered: true, external_code: '', note: '' },
      },
    },
  });
  await tx.settingChange.create({
    data: {
      ...{ id: randomUUID(), teamId, version: 1, changedById: `lead-${teamId}` },
      ...{ setting: 'trialMonths', before: { value: 1 }, after: { value: 2 } },
    },
  });
  await tx.historicalReport.create({
    data: {
      id: randomUUID(),
      teamId,
      title: 'Helårsrapport 2017/18',
      periodFrom: new Date('2017-07-01'),
      periodTo: new Date('2018-06-30'),
      profile: 'kraften-2018',
      figures: [{ path: 'flow.newlyEnrolled', printed: '29' }],
      enteredById: coachId,
    },
  });
  const { sessionId, meetingId } = await insertFurtherRows(tx, teamId, participationId);
  const { id: entryId } = await tx.auditEntry.create({
    data: { actorKind: 'staff', userId: coachId, teamId, action: 'test:insert', personId },
  });
  await tx.auditReview.create({
    data: { id: randomUUID(), teamId, reviewId: randomUUID(), entryId, reviewedById: `lead-${teamId}` },
  });
  return {
    teamId,
    coachId,
    personId,
    referralId,
    participationId,
    sessionId,
    meetingId,
    entryId,
    submission,
    staff: { kind: 'staff', userId: coachId, role: 'coach', teamId },
    lead: { kind: 'staff', userId: `lead-${teamId}`, role: 'team-lead', teamId },
    steering: { kind: 'steering', userId: 'steering', role: 'steering-member', teamIds: [teamId] },
    resident: { kind: 'resident', teamId },
  };
}

/** What the figures rest on beside the case itself: a row of each kind. */
async function insertFurtherRows(tx: OwnerTransaction, teamId: string, participationId: string) {
  const [groupId, sessionId, meetingId] = [randomUUID(), randomUUID(), randomUUID()];
  await tx.group.create({ data: { id: groupId, teamId, name: 'Träffpunkten' } });
  await tx.groupSession.create({ data: { id: sessionId, teamId, groupId, heldOn: new Date('2026-04-07') } });
  await tx.attendance.create({ data: { id: randomUUID(), teamId, sessionId, participationId, present: true } });
  const [employerId, placeId, workTrainingId] = [randomUUID(), randomUUID(), randomUUID()];
  const recordedById = `coach-of-${teamId}`;
  await tx.employer.create({
    data: {
      ...{ id: employerId, teamId, name: 'Bageriet', lineOfBusiness: 'restaurant', notes: 'Ring Bo.' },
      contacts: [{ name: 'Bo', role: 'Bagare', phone: '070-174 06 05', email: '' }],
    },
  });
  await tx.workPlace.create({ data: { id: placeId, teamId, employerId, tasks: 'Baka', standing: 'taken' } });
  await tx.groupMember.create({
    data: {
      id: randomUUID(),
      teamId,
      groupId,
      participationId,
      askedOn: new Date('2026-03-30'),
      joinedOn: new Date('2026-04-07'),
    },
  });
  await tx.workTraining.create({
    data: {
      ...{ id: workTrainingId, teamId, participationId, employerId, placeId },
      employer: 'Bageriet',
      supervisor: 'Bo',
      startedOn: new Date('2026-05-04'),
      hoursPerWeek: 12.5,
      ...{
        hoursChanges: '2026-05-18 15',
        goal: 'Orka fyra dagar',
        plan: 'Korta pass',
        followUpOn: new Date('2026-06-15'),
      },
    },
  });
  await tx.sheetApproval.create({
    data: {
      ...{ id: randomUUID(), teamId, participationId, workTrainingId, recordedById },
      ...{ fields: ['hours'], approvedOn: new Date('2026-05-04') },
    },
  });
  await tx.workMatching.create({
    data: {
      ...{ id: randomUUID(), teamId, participationId, employerId, placeId, recordedById },
      ...{ fits: 'Lugnt', answer: 'yes', askedOn: new Date('2026-04-20'), answerNote: 'Bo vill' },
    },
  });
  await tx.outcomeScore.create({
    data: {
      id: randomUUID(),
      teamId,
      participationId,
      scale: 'scaling',
      measuredOn: new Date('2026-03-10'),
      score: 3.5,
    },
  });
  await tx.goal.create({
    data: {
      ...{ id: randomUUID(), teamId, participationId, goalId: randomUUID(), number: 1, changedById: recordedById },
      content: { wording: 'Komma ut', scalingQuestion: '', state: 'open', endedOn: null, steps: [], ratings: [] },
    },
  });
  await tx.caseContact.create({
    data: {
      ...{ id: randomUUID(), teamId, participationId, recordedById },
      ...{ authority: 'FK', name: 'Selam', validFrom: new Date('2026-03-01') },
    },
  });
  await tx.followUpBooking.create({
    data: {
      ...{ id: randomUUID(), teamId, participationId, recordedById },
      ...{ plannedOn: new Date('2026-06-01'), plannedTime: '10:00', bookedBy: 'FK' },
    },
  });
  await tx.meeting.create({ data: { id: meetingId, teamId, kind: 'steering', heldOn: new Date('2026-03-19') } });
  const called = [
    { memberId: randomUUID(), authority: 'FK', name: 'Rut', presence: 'present' },
    { memberId: randomUUID(), authority: 'AF', name: '', presence: 'absent' },
  ];
  await tx.meetingMember.createMany({
    data: called.map(({ memberId: id, authority, name }) => {
      return { id, teamId, kind: 'steering', role: 'member', authority, name };
    }),
  });
  await tx.meetingSeat.createMany({ data: called.map((seat) => ({ ...seat, id: randomUUID(), teamId, meetingId })) });
  await tx.meetingItem.create({
    data: { id: randomUUID(), teamId, meetingId, position: 0, title: 'Ekonomi', text: 'Budgeten håller.' },
  });
  const teamMeetingId = randomUUID();
  await tx.meeting.create({
    data: { id: teamMeetingId, teamId, kind: 'team', heldOn: new Date('2099-03-12'), place: 'Lokalen' },
  });
  await tx.meetingCase.create({
    data: {
      ...{ id: randomUUID(), teamId, meetingId: teamMeetingId, participationId, raisedById: recordedById },
      ...{ question: 'Vem följer med?', text: 'Bo kan.', decided: 'Bo följer med.' },
    },
  });
  await tx.meetingAddition.create({
    data: { id: randomUUID(), teamId, meetingId, text: 'Datumet var fel.', recordedById },
  });
  await tx.meetingProposal.create({
    data: { id: randomUUID(), teamId, title: 'Kön', reason: 'Den växer.', proposedById: `member-${teamId}` },
  });
  const meetingDocumentId = randomUUID();
  await tx.meetingDocument.create({
    data: {
      ...{ id: meetingDocumentId, teamId, meetingId, title: 'Budget', fileName: 'budget.txt', byteLength: 3 },
      ...{ uploadedById: recordedById, contentType: 'txt', completedAt: new Date('2026-03-12') },
    },
  });
  await tx.meetingDocumentPart.create({
    data: { teamId, documentId: meetingDocumentId, number: 0, content: Buffer.from('205') },
  });
  await tx.meetingShare.create({
    data: {
      ...{ id: randomUUID(), teamId, meetingId, createdById: `lead-${teamId}` },
      ...{ periodFrom: new Date('2025-01-01'), periodTo: new Date('2025-12-31') },
      ...{ keyHash: randomUUID().replaceAll('-', '').repeat(2) },
      expiresAt: new Date(Date.now() + 14 * 24 * 3_600_000),
    },
  });
  const categoryId = randomUUID();
  const year = 2026;
  await tx.costCategory.create({ data: { id: categoryId, teamId, name: 'Personal', position: 1 } });
  await tx.cost.create({
    data: {
      ...{ id: randomUUID(), teamId, categoryId },
      month: new Date('2026-03-01'),
      ore: 17_850_000,
      isPreliminary: true,
    },
  });
  await tx.budgetYear.create({
    data: { id: randomUUID(), teamId, year, appliedOre: 220_000_000, note: 'Som i fjol.' },
  });
  await tx.budgetAllocation.create({ data: { id: randomUUID(), teamId, year, allocatedOre: 205_000_000 } });
  await tx.budgetLine.create({
    data: { id: randomUUID(), teamId, year, categoryId, budgetOre: 190_000_000, forecastMethod: 'by-month' },
  });
  await tx.budgetChange.create({
    data: {
      ...{ id: randomUUID(), teamId, year, categoryId, field: 'budget', changedById: recordedById },
      ...{ before: { value: null }, after: { value: 190_000_000 } },
    },
  });
  await tx.budgetImport.create({
    data: {
      ...{ id: randomUUID(), teamId, year, fileName: 'utfall.se', importedById: recordedById },
      ...{ mapping: { accounts: { '7010': categoryId }, units: {} }, cells: [] },
    },
  });
  const reportId = randomUUID();
  const days = { periodFrom: new Date('2025-01-01'), periodTo: new Date('2025-12-31') };
  await tx.annualReport.create({
    data: { ...days, id: reportId, teamId, title: 'Årsrapport', profile: 'kraften-2024', createdById: recordedById },
  });
  const inReport = { id: randomUUID(), teamId, reportId, key: 'summary.staff', writtenById: recordedById };
  const line = [{ kind: 'text', text: 'Vi är tre.' }];
  await tx.annualReportText.create({ data: { ...inReport, body: [{ kind: 'paragraph', line }] } });
  await tx.annualReportComment.create({ data: { ...inReport, text: 'Fyra sedan i höstas.' } });
  await tx.annualReportEdition.create({
    data: {
      ...{ ...days, id: randomUUID(), teamId, reportId, number: 1, audience: 'internal', title: 'Årsrapport' },
      ...{ content: '{}', sha256: 'x', adoptedById: recordedById },
    },
  });
  await tx.staffPosition.create({
    data: {
      ...{ id: randomUUID(), teamId, name: 'Ida', role: 'Handledare', employer: 'SOC', percent: 80 },
      startsOn: new Date('2024-08-01'),
    },
  });
  return { sessionId, meetingId };
}
