import { api } from './api-client';
import { queryClient } from './query-client';

/** After a change of a referral: the list, the page and the cases that begin with it, and what is to do. */
export async function refreshReferrals(): Promise<void> {
  await readAnew(api.referral, api.queue, api.duty, api.calendar, api.intake);
}

/** After two rows were made one person, or two again: whatever is shown of the person. */
export async function refreshSamePerson(): Promise<void> {
  await readAnew(api.referral, api.queue, api.participation, api.duty, api.calendar);
}

/** After a change of how the team takes people in, or when a free time turned out to be taken. */
export async function refreshIntake(): Promise<void> {
  await readAnew(api.intake);
}

/** After a change of a participation: lists, pages, what is to do, and the figures that count it. */
export async function refreshParticipations(): Promise<void> {
  await readAnew(api.participation, api.closing, api.duty, api.calendar, api.report);
}

/** After a change of who may see a person: nothing of it that was read before stays on the page. */
export async function readPersonAnew(): Promise<void> {
  await Promise.all(
    [
      api.person,
      api.baseData,
      api.referral,
      api.queue,
      api.participation,
      api.closing,
      api.journalNote,
      api.noteSearch,
      api.actionPlan,
      api.outcomeScore,
      api.document,
      api.group,
      api.meeting,
      api.workTraining,
      api.employer,
      api.duty,
      api.calendar,
    ].map((of) => queryClient.resetQueries({ queryKey: of.pathKey() })),
  );
}

/** After a correction or change of base data: whatever shows the person, and the figures. */
export async function refreshBaseData(): Promise<void> {
  await Promise.all([
    readAnew(api.baseData, api.person, api.participation, api.referral, api.queue, api.duty, api.calendar),
    readAnew(api.group, api.meeting, api.closing, api.report),
  ]);
}

/** After a consent was given or taken back: the person's, and those that end soon. */
export async function refreshConsents(): Promise<void> {
  await readAnew(api.consent, api.duty);
}

/** After a correction or an objection. */
export async function refreshPersonRights(): Promise<void> {
  await readAnew(api.personRights);
}

/** After a step of a disposal: the list, the protocol and what is left to dispose of. */
export async function refreshDisposals(): Promise<void> {
  await readAnew(api.disposal);
}

/** After a disposal: nothing of who it was stays on a page. */
export async function refreshDisposed(): Promise<void> {
  await Promise.all([readPersonAnew(), refreshConsents(), refreshPersonRights()]);
}

/** After a change of a group, a place in it or its attendance: the groups, what is to do, and the figures that count it. */
export async function refreshGroups(): Promise<void> {
  await readAnew(api.group, api.duty, api.calendar, api.report);
}

/** After the link to one's calendar was made or ended. */
export async function refreshCalendarLink(): Promise<void> {
  await readAnew(api.calendar.link);
}

/** When the same words are asked for once more. */
export async function searchNotesAnew(): Promise<void> {
  await queryClient.resetQueries({ queryKey: api.noteSearch.pathKey() });
}

/** After a note was begun, signed, added to or thrown away: the journal, and the drafts that are to sign. */
export async function refreshJournal(): Promise<void> {
  await readAnew(api.journalNote, api.duty);
}

/** After an import, or when one was taken back: everything that lists or counts cases. */
export async function refreshImports(): Promise<void> {
  await readAnew(api.import, api.participation, api.referral, api.queue, api.duty, api.calendar, api.report);
}

/** After a change of a goal: the plan, its card beside the case, and the steps that are to do. */
export async function refreshActionPlan(): Promise<void> {
  await readAnew(api.actionPlan, api.participation.get, api.duty);
}

/** After a change of a contact at an authority: the case, and whom the team knows. */
export async function refreshContacts(): Promise<void> {
  await readAnew(api.caseContact, api.participation.get);
}

/** After a measurement: the case's, and the figures that count them. */
export async function refreshScores(): Promise<void> {
  await readAnew(api.outcomeScore, api.report);
}

/** After a change of an employer, a place, a matching note or a placement: also what is to do, and the figures. */
export async function refreshWorkTraining(): Promise<void> {
  await readAnew(api.workTraining, api.employer, api.duty, api.report);
}

/** After a change of a meeting, of what was said at it, or of who is called. */
export async function refreshMeetings(): Promise<void> {
  await readAnew(api.meeting, api.calendar, api.report);
}

/** After a proposal of the steering group was answered, which may have put a point on an agenda. */
export async function refreshProposals(): Promise<void> {
  await readAnew(api.meetingProposal, api.meeting);
}

/** After a document came to a steering meeting, or was taken off its list. */
export async function refreshMeetingDocuments(): Promise<void> {
  await readAnew(api.meetingDocument);
}

/** After a link to figures was made or ended. */
export async function refreshShares(): Promise<void> {
  await readAnew(api.meetingShare);
}

/** After a document has come, or was changed or taken off the list. */
export async function refreshDocuments(): Promise<void> {
  await readAnew(api.document);
}

/** After a change of an old report: the list, the report, and the series that it stands in. */
export async function refreshHistoricalReports(): Promise<void> {
  await readAnew(api.historicalReport, api.report);
}

/** After a change of how the team works: the settings, and all that follows from them. */
export async function refreshTeamSettings(): Promise<void> {
  await readAnew(
    api.team,
    api.account,
    api.participation,
    api.referral,
    api.intake,
    api.duty,
    api.calendar,
    api.report,
  );
}

/** After a way to look at the list of participants was saved, changed, removed or shared. */
export async function refreshSavedViews(): Promise<void> {
  await readAnew(api.savedView);
}

/** After a change of a list: what forms offer, and its history. */
export async function refreshLists(): Promise<void> {
  await readAnew(api.referenceList);
}

/** After a change of a budget, an outcome or a cost category: the budgets, and the figures that rest on what was spent. */
export async function refreshBudget(): Promise<void> {
  await readAnew(api.budget, api.budgetImport, api.report);
}

/** After something was written, remarked or adopted in an annual report. */
export async function refreshAnnualReports(): Promise<void> {
  await readAnew(api.annualReport);
}

/** After a change of who works in the team: the list, and the reports that print it. */
export async function refreshStaffing(): Promise<void> {
  await readAnew(api.staffing, api.annualReport);
}

/** After a review: what there is to review, and the log. */
export async function refreshAccessLog(): Promise<void> {
  await readAnew(api.accessLog);
}

async function readAnew(...parts: readonly { readonly pathKey: () => readonly unknown[] }[]): Promise<void> {
  await Promise.all(parts.map((part) => queryClient.invalidateQueries({ queryKey: part.pathKey() })));
}
