import { extractAccess } from '../features/access-log/extract-access';
import { listAccess } from '../features/access-log/list-access';
import { listUnusualAccess } from '../features/access-log/list-unusual-access';
import { reviewAccess } from '../features/access-log/review-access';
import { whoAmI } from '../features/account/who-am-i';
import { getActionPlan } from '../features/action-plan/get-action-plan';
import { saveGoal } from '../features/action-plan/save-goal';
import { addReportComment } from '../features/annual-report/add-report-comment';
import { adoptAnnualReport } from '../features/annual-report/adopt-annual-report';
import { exportEdition } from '../features/annual-report/export-edition';
import { getAnnualReport } from '../features/annual-report/get-annual-report';
import { getEdition } from '../features/annual-report/get-edition';
import { listAnnualReports } from '../features/annual-report/list-annual-reports';
import { moveAnnualReport } from '../features/annual-report/move-annual-report';
import { resolveReportComment } from '../features/annual-report/resolve-report-comment';
import { saveAnnualReport } from '../features/annual-report/save-annual-report';
import { saveReportText } from '../features/annual-report/save-report-text';
import { changeParticipation } from '../features/base-data/change-participation';
import { changePerson } from '../features/base-data/change-person';
import { findPersonWithNumber } from '../features/base-data/find-person-with-number';
import { getBaseData } from '../features/base-data/get-base-data';
import { readProtectedBaseData } from '../features/base-data/read-protected-base-data';
import { draftNextYear } from '../features/budget/draft-next-year';
import { exportBudget } from '../features/budget/export-budget';
import { getBudget } from '../features/budget/get-budget';
import { checkOutcomeFile } from '../features/budget/import/check-outcome-file';
import { listOutcomeImports } from '../features/budget/import/list-outcome-imports';
import { openOutcomeFile } from '../features/budget/import/open-outcome-file';
import { runOutcomeImport } from '../features/budget/import/run-outcome-import';
import { takeBackOutcomeImport } from '../features/budget/import/take-back-outcome-import';
import { placeCategory } from '../features/budget/place-category';
import { saveAllocation } from '../features/budget/save-allocation';
import { saveApplication } from '../features/budget/save-application';
import { saveCategory } from '../features/budget/save-category';
import { saveLine } from '../features/budget/save-line';
import { saveOutcomes } from '../features/budget/save-outcomes';
import { getLink } from '../features/calendar/get-link';
import { getWeek } from '../features/calendar/get-week';
import { saveLink } from '../features/calendar/save-link';
import { saveContact } from '../features/case-contact/save-contact';
import { suggestContacts } from '../features/case-contact/suggest-contacts';
import { listDocuments } from '../features/case-document/list-documents';
import { openDocument } from '../features/case-document/open-document';
import { removeDocument } from '../features/case-document/remove-document';
import { saveDocument } from '../features/case-document/save-document';
import { sendDocument } from '../features/case-document/send-document';
import { exportFinalPaper } from '../features/closing/export-final-paper';
import { getClosing } from '../features/closing/get-closing';
import { saveClosingDraft } from '../features/closing/save-closing-draft';
import { withdrawClosing } from '../features/closing/withdraw-closing';
import { giveConsent } from '../features/consent/give-consent';
import { listConsents } from '../features/consent/list-consents';
import { withdrawConsent } from '../features/consent/withdraw-consent';
import { archiveDisposal } from '../features/disposal/archive-disposal';
import { carryOutDisposal } from '../features/disposal/carry-out-disposal';
import { confirmDisposal } from '../features/disposal/confirm-disposal';
import { decideDisposal } from '../features/disposal/decide-disposal';
import { exportProtocol } from '../features/disposal/export-protocol';
import { getDisposal } from '../features/disposal/get-disposal';
import { listDisposals } from '../features/disposal/list-disposals';
import { listRetentionPeriods } from '../features/disposal/list-retention-periods';
import { previewDisposal } from '../features/disposal/preview-disposal';
import { setRetentionPeriod } from '../features/disposal/set-retention-period';
import { listDuties } from '../features/duty/list-duties';
import { listEmployers } from '../features/employer/list-employers';
import { saveEmployer } from '../features/employer/save-employer';
import { savePlace } from '../features/employer/save-place';
import { saveEnrolmentDraft } from '../features/enrolment/save-enrolment-draft';
import { bookFollowUp } from '../features/follow-up/book-follow-up';
import { bookFollowUpsOfMany } from '../features/follow-up/book-follow-ups-of-many';
import { recordFollowUp } from '../features/follow-up/record-follow-up';
import { getGroup } from '../features/group/get-group';
import { groupsOfParticipation } from '../features/group/groups-of-participation';
import { listGroups } from '../features/group/list-groups';
import { placeMany } from '../features/group/place-many';
import { placeMember } from '../features/group/place-member';
import { saveGroup } from '../features/group/save-group';
import { takeAttendance } from '../features/group/take-attendance';
import { getHistoricalReport } from '../features/historical-report/get-historical-report';
import { listHistoricalReports } from '../features/historical-report/list-historical-reports';
import { saveHistoricalReport } from '../features/historical-report/save-historical-report';
import { checkImport } from '../features/import/check-import';
import { listImports } from '../features/import/list-imports';
import { openImport } from '../features/import/open-import';
import { runImport } from '../features/import/run-import';
import { takeBackImport } from '../features/import/take-back-import';
import { allowOverCapacity } from '../features/intake/allow-over-capacity';
import { getIntake } from '../features/intake/get-intake';
import { saveIntakeStop } from '../features/intake/save-intake-stop';
import { saveStandingTime } from '../features/intake/save-standing-time';
import { addToNote } from '../features/journal-note/add-to-note';
import { discardDraft } from '../features/journal-note/discard-draft';
import { listJournalNotes } from '../features/journal-note/list-journal-notes';
import { saveDraft } from '../features/journal-note/save-draft';
import { signDraft } from '../features/journal-note/sign-draft';
import { addToMinutes } from '../features/meeting/add-to-minutes';
import { approveMinutes } from '../features/meeting/approve-minutes';
import { carryOverLeft } from '../features/meeting/carry-over-left';
import { getMeeting } from '../features/meeting/get-meeting';
import { listMeetings } from '../features/meeting/list-meetings';
import { markPresence } from '../features/meeting/mark-presence';
import { raiseCase } from '../features/meeting/raise-case';
import { saveMeeting } from '../features/meeting/save-meeting';
import { saveMember } from '../features/meeting/save-member';
import { writeNote } from '../features/meeting/write-note';
import { listMeetingDocuments } from '../features/meeting-document/list-meeting-documents';
import { openMeetingDocument } from '../features/meeting-document/open-meeting-document';
import { removeMeetingDocument } from '../features/meeting-document/remove-meeting-document';
import { sendMeetingDocument } from '../features/meeting-document/send-meeting-document';
import { answerProposal } from '../features/meeting-proposal/answer-proposal';
import { listProposals } from '../features/meeting-proposal/list-proposals';
import { endShare } from '../features/meeting-share/end-share';
import { listShares } from '../features/meeting-share/list-shares';
import { makeShare } from '../features/meeting-share/make-share';
import { findNotes } from '../features/note-search/find-notes';
import { listScores } from '../features/outcome-score/list-scores';
import { recordScore } from '../features/outcome-score/record-score';
import { changeCoachOfMany } from '../features/participation/change-coach-of-many';
import { closeParticipation } from '../features/participation/close-participation';
import { decideTrial } from '../features/participation/decide-trial';
import { enrolPerson } from '../features/participation/enrol-person';
import { exportParticipations } from '../features/participation/export-participations';
import { getParticipation } from '../features/participation/get-participation';
import { listParticipations } from '../features/participation/list-participations';
import { recordInsurance } from '../features/participation/record-insurance';
import { liftProtection } from '../features/person/lift-protection';
import { protectPerson } from '../features/person/protect-person';
import { readIdentity } from '../features/person/read-identity';
import { addCorrection } from '../features/person-rights/add-correction';
import { answerObjection } from '../features/person-rights/answer-objection';
import { listPersonRights } from '../features/person-rights/list-person-rights';
import { recordObjection } from '../features/person-rights/record-objection';
import { recordPrint } from '../features/print/record-print';
import { getQueue } from '../features/queue/get-queue';
import { moveInQueue } from '../features/queue/move-in-queue';
import { changeEntry as changeListEntry } from '../features/reference-list/change-entry';
import { exportLists } from '../features/reference-list/export-lists';
import { getLists } from '../features/reference-list/get-lists';
import { listChanges } from '../features/reference-list/list-changes';
import { saveEntry as saveListEntry } from '../features/reference-list/save-entry';
import { contactPerson } from '../features/referral/contact-person';
import { convertReferral } from '../features/referral/convert-referral';
import { decideReferral } from '../features/referral/decide-referral';
import { getReferral } from '../features/referral/get-referral';
import { listReferrals } from '../features/referral/list-referrals';
import { registerReferral } from '../features/referral/register-referral';
import { exportRegisterExtract } from '../features/register-extract/export-register-extract';
import { getRegisterExtract } from '../features/register-extract/get-register-extract';
import { explainFigure } from '../features/report/explain-figure';
import { exportYearSheet } from '../features/report/export-year-sheet';
import { getReport } from '../features/report/get-report';
import { getSeries } from '../features/report/get-series';
import { getYearSheet } from '../features/report/get-year-sheet';
import { comparePersons } from '../features/same-person/compare-persons';
import { mergePersons } from '../features/same-person/merge-persons';
import { tellPersonsApart } from '../features/same-person/tell-persons-apart';
import { undoMerge } from '../features/same-person/undo-merge';
import { listSavedViews } from '../features/saved-view/list-saved-views';
import { saveView } from '../features/saved-view/save-view';
import { shareView } from '../features/saved-view/share-view';
import { listStaffPositions } from '../features/staffing/list-staff-positions';
import { saveStaffPosition } from '../features/staffing/save-staff-position';
import { bookStudyVisit } from '../features/study-visit/book-study-visit';
import { recordStudyVisit } from '../features/study-visit/record-study-visit';
import { getTeamSettings } from '../features/team/get-team-settings';
import { listCoaches } from '../features/team/list-coaches';
import { makePoster } from '../features/team/make-poster';
import { saveTeamSettings } from '../features/team/save-team-settings';
import { approveSheet } from '../features/work-training/approve-sheet';
import { exportSheet } from '../features/work-training/export-sheet';
import { listWorkTraining } from '../features/work-training/list-work-training';
import { saveMatching } from '../features/work-training/save-matching';
import { savePlacement } from '../features/work-training/save-placement';
import { exportWorksheets } from '../features/worksheet/export-worksheets';
import { makeWorksheets } from '../features/worksheet/make-worksheets';
import { router } from '../kernel/trpc';

/** All that the staff app can call. */
export const staffDoor = router({
  account: { whoAmI },
  team: { listCoaches, poster: makePoster, settings: getTeamSettings, saveSettings: saveTeamSettings },
  referenceList: {
    get: getLists,
    changes: listChanges,
    saveEntry: saveListEntry,
    changeEntry: changeListEntry,
    export: exportLists,
  },
  referral: {
    list: listReferrals,
    get: getReferral,
    register: registerReferral,
    contact: contactPerson,
    convert: convertReferral,
    decide: decideReferral,
  },
  queue: { get: getQueue, move: moveInQueue },
  intake: { get: getIntake, saveStandingTime, saveStop: saveIntakeStop, allowOverCapacity },
  samePerson: { compare: comparePersons, merge: mergePersons, undoMerge, tellApart: tellPersonsApart },
  studyVisit: { book: bookStudyVisit, record: recordStudyVisit },
  participation: {
    list: listParticipations,
    get: getParticipation,
    enrol: enrolPerson,
    decideTrial,
    recordInsurance,
    changeCoach: changeCoachOfMany,
    export: exportParticipations,
    close: closeParticipation,
  },
  savedView: { list: listSavedViews, save: saveView, share: shareView },
  enrolment: { saveDraft: saveEnrolmentDraft },
  closing: { get: getClosing, saveDraft: saveClosingDraft, withdraw: withdrawClosing, paper: exportFinalPaper },
  document: {
    list: listDocuments,
    send: sendDocument,
    open: openDocument,
    save: saveDocument,
    remove: removeDocument,
  },
  consent: { list: listConsents, give: giveConsent, withdraw: withdrawConsent },
  duty: { list: listDuties },
  calendar: { week: getWeek, link: getLink, saveLink },
  group: {
    list: listGroups,
    get: getGroup,
    save: saveGroup,
    place: placeMember,
    placeMany,
    attend: takeAttendance,
    ofParticipation: groupsOfParticipation,
  },
  meeting: {
    list: listMeetings,
    get: getMeeting,
    save: saveMeeting,
    carry: carryOverLeft,
    saveMember,
    mark: markPresence,
    note: writeNote,
    raise: raiseCase,
    approve: approveMinutes,
    add: addToMinutes,
  },
  meetingProposal: { list: listProposals, answer: answerProposal },
  meetingDocument: {
    list: listMeetingDocuments,
    send: sendMeetingDocument,
    open: openMeetingDocument,
    remove: removeMeetingDocument,
  },
  meetingShare: { list: listShares, make: makeShare, end: endShare },
  followUp: { record: recordFollowUp, book: bookFollowUp, bookMany: bookFollowUpsOfMany },
  caseContact: { save: saveContact, suggest: suggestContacts },
  actionPlan: { get: getActionPlan, saveGoal },
  outcomeScore: { list: listScores, record: recordScore },
  report: { get: getReport, series: getSeries, explain: explainFigure },
  budget: {
    get: getBudget,
    export: exportBudget,
    saveApplication,
    saveAllocation,
    saveLine,
    saveOutcomes,
    draftNext: draftNextYear,
    saveCategory,
    placeCategory,
  },
  worksheet: { make: makeWorksheets, export: exportWorksheets, year: getYearSheet, exportYear: exportYearSheet },
  budgetImport: {
    list: listOutcomeImports,
    read: openOutcomeFile,
    check: checkOutcomeFile,
    run: runOutcomeImport,
    undo: takeBackOutcomeImport,
  },
  annualReport: {
    list: listAnnualReports,
    get: getAnnualReport,
    save: saveAnnualReport,
    saveText: saveReportText,
    comment: addReportComment,
    resolve: resolveReportComment,
    move: moveAnnualReport,
    adopt: adoptAnnualReport,
    edition: getEdition,
    export: exportEdition,
  },
  staffing: { list: listStaffPositions, save: saveStaffPosition },
  person: { identity: readIdentity, protect: protectPerson, liftProtection },
  baseData: {
    get: getBaseData,
    identity: readProtectedBaseData,
    withNumber: findPersonWithNumber,
    changePerson,
    changeParticipation,
  },
  personRights: {
    list: listPersonRights,
    correct: addCorrection,
    object: recordObjection,
    answer: answerObjection,
  },
  registerExtract: { get: getRegisterExtract, export: exportRegisterExtract },
  disposal: {
    preview: previewDisposal,
    decide: decideDisposal,
    list: listDisposals,
    get: getDisposal,
    archive: archiveDisposal,
    confirm: confirmDisposal,
    carryOut: carryOutDisposal,
    protocol: exportProtocol,
    periods: listRetentionPeriods,
    setPeriod: setRetentionPeriod,
  },
  journalNote: { list: listJournalNotes, save: saveDraft, sign: signDraft, discard: discardDraft, add: addToNote },
  noteSearch: { find: findNotes },
  import: { list: listImports, read: openImport, check: checkImport, run: runImport, undo: takeBackImport },
  employer: { list: listEmployers, save: saveEmployer, savePlace },
  workTraining: { list: listWorkTraining, save: savePlacement, saveMatching, approveSheet, exportSheet },
  print: { record: recordPrint },
  accessLog: { list: listAccess, unusual: listUnusualAccess, review: reviewAccess, extract: extractAccess },
  historicalReport: { list: listHistoricalReports, get: getHistoricalReport, save: saveHistoricalReport },
});
export type StaffDoor = typeof staffDoor;
