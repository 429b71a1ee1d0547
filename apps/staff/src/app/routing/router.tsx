import { KraftenProvider } from '@kraften/ui/theme/kraften-provider';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readAccessLogSearch } from '../../screens/access-log/access-log-search';
import { readBudgetSearch } from '../../screens/budget/budget-search';
import { readCalendarSearch } from '../../screens/calendar/calendar-search';
import { readDefinitionsSearch } from '../../screens/definitions/definitions-search';
import { readInboxSearch } from '../../screens/inbox/inbox-search';
import { readSearchAddress } from '../../screens/note-search/search-address';
import { readParticipantsSearch } from '../../screens/participants/participants-search';
import { readEventsSearch } from '../../screens/participation/events/events-search';
import { readReportSearch } from '../../screens/report/report-search';
import { readTodaySearch } from '../../screens/today/today-search';
import { readWorksheetsSearch } from '../../screens/worksheets/worksheets-search';
import { AppFrame } from '../frame/app-frame';
import { SessionGate } from '../session/session-gate';
import { rememberAddress } from './list-address';
import { BrokenPage, MissingPage } from './missing-page';
import { RouterLink } from './router-link';

const root = createRootRoute({
  component: () => (
    <SessionGate>
      <AppFrame />
    </SessionGate>
  ),
});

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readTodaySearch,
  component: lazyRouteComponent(() => import('../../screens/today/today-page'), 'TodayPage'),
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/remisser',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../../screens/inbox/inbox-page'), 'InboxPage'),
});

const newReferral = createRoute({
  getParentRoute: () => root,
  path: '/remisser/ny',
  component: lazyRouteComponent(
    () => import('../../screens/register-referral/register-referral-page'),
    'RegisterReferralPage',
  ),
});

const queue = createRoute({
  getParentRoute: () => root,
  path: '/remisser/ko',
  component: lazyRouteComponent(() => import('../../screens/queue/queue-page'), 'QueuePage'),
});

const emptyAssignment = createRoute({
  getParentRoute: () => root,
  path: '/remisser/uppdragsblankett',
  component: lazyRouteComponent(() => import('../../screens/assignment-sheet/empty-sheet-page'), 'EmptySheetPage'),
});

const assignment = createRoute({
  getParentRoute: () => root,
  path: '/remisser/$referralId/uppdragsblankett',
  component: lazyRouteComponent(
    () => import('../../screens/assignment-sheet/assignment-sheet-page'),
    'AssignmentSheetPage',
  ),
});

const intake = createRoute({
  getParentRoute: () => root,
  path: '/remisser/besokstider',
  component: lazyRouteComponent(() => import('../../screens/intake/intake-page'), 'IntakePage'),
});

const referral = createRoute({
  getParentRoute: () => root,
  path: '/remisser/$referralId',
  component: lazyRouteComponent(() => import('../../screens/referral/referral-page'), 'ReferralPage'),
});

const samePerson = createRoute({
  getParentRoute: () => root,
  path: '/remisser/$referralId/samma-person/$otherId',
  component: lazyRouteComponent(() => import('../../screens/same-person/same-person-page'), 'SamePersonPage'),
});

const enrol = createRoute({
  getParentRoute: () => root,
  path: '/remisser/$referralId/skriv-in',
  component: lazyRouteComponent(() => import('../../screens/enrol/enrol-page'), 'EnrolPage'),
});

/** A step of the meeting has its own address; the page itself draws it, so that nothing written is lost between them. */
const enrolStep = createRoute({ getParentRoute: () => enrol, path: '/$step' });

const enrolmentDraftSheet = createRoute({
  getParentRoute: () => root,
  path: '/remisser/$referralId/sammanfattning',
  component: lazyRouteComponent(
    () => import('../../screens/enrolment-sheet/enrolment-draft-sheet-page'),
    'EnrolmentDraftSheetPage',
  ),
});

const enrolmentSheet = createRoute({
  getParentRoute: () => root,
  path: '/deltagare/$participationId/sammanfattning',
  component: lazyRouteComponent(
    () => import('../../screens/enrolment-sheet/enrolment-sheet-page'),
    'EnrolmentSheetPage',
  ),
});

const participants = createRoute({
  getParentRoute: () => root,
  path: '/deltagare',
  validateSearch: readParticipantsSearch,
  component: lazyRouteComponent(() => import('../../screens/participants/participants-page'), 'ParticipantsPage'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/deltagare/importera',
  component: lazyRouteComponent(() => import('../../screens/import/imports-page'), 'ImportsPage'),
});

const participation = createRoute({
  getParentRoute: () => root,
  path: '/deltagare/$participationId',
  component: lazyRouteComponent(() => import('../../screens/participation/participation-page'), 'ParticipationPage'),
});

const caseEvents = createRoute({
  getParentRoute: () => participation,
  path: '/',
  validateSearch: readEventsSearch,
  component: lazyRouteComponent(() => import('../../screens/participation/events/events-section'), 'EventsSection'),
});

const caseMapping = createRoute({
  getParentRoute: () => participation,
  path: '/kartlaggning',
  component: lazyRouteComponent(() => import('../../screens/participation/mapping/mapping-section'), 'MappingSection'),
});

const casePlan = createRoute({
  getParentRoute: () => participation,
  path: '/plan',
  component: lazyRouteComponent(() => import('../../screens/participation/plan/plan-section'), 'PlanSection'),
});

const caseFollowUps = createRoute({
  getParentRoute: () => participation,
  path: '/uppfoljningar',
  component: lazyRouteComponent(
    () => import('../../screens/participation/follow-ups/follow-ups-section'),
    'FollowUpsSection',
  ),
});

const caseScores = createRoute({
  getParentRoute: () => participation,
  path: '/skattningar',
  component: lazyRouteComponent(() => import('../../screens/participation/scores/scores-section'), 'ScoresSection'),
});

const planSheet = createRoute({
  getParentRoute: () => root,
  path: '/deltagare/$participationId/plan-att-skriva-ut',
  component: lazyRouteComponent(() => import('../../screens/plan-sheet/plan-sheet-page'), 'PlanSheetPage'),
});

const caseBaseData = createRoute({
  getParentRoute: () => participation,
  path: '/grunduppgifter',
  component: lazyRouteComponent(
    () => import('../../screens/participation/base-data/base-data-section'),
    'BaseDataSection',
  ),
});

const caseConsents = createRoute({
  getParentRoute: () => participation,
  path: '/samtycken',
  component: lazyRouteComponent(
    () => import('../../screens/participation/consents/consents-section'),
    'ConsentsSection',
  ),
});

const caseWorkTraining = createRoute({
  getParentRoute: () => participation,
  path: '/arbetstraning',
  component: lazyRouteComponent(
    () => import('../../screens/participation/work-training/work-training-section'),
    'WorkTrainingSection',
  ),
});

const employerSheet = createRoute({
  getParentRoute: () => root,
  path: '/deltagare/$participationId/arbetsgivarblad/$workTrainingId',
  component: lazyRouteComponent(() => import('../../screens/employer-sheet/employer-sheet-page'), 'EmployerSheetPage'),
});

const employers = createRoute({
  getParentRoute: () => root,
  path: '/arbetstraning',
  component: lazyRouteComponent(() => import('../../screens/employers/employers-page'), 'EmployersPage'),
});

const newEmployer = createRoute({
  getParentRoute: () => root,
  path: '/arbetstraning/ny',
  component: lazyRouteComponent(() => import('../../screens/employers/new-employer-page'), 'NewEmployerPage'),
});

const employer = createRoute({
  getParentRoute: () => root,
  path: '/arbetstraning/$employerId',
  component: lazyRouteComponent(() => import('../../screens/employers/employer-page'), 'EmployerPage'),
});

const noteSearch = createRoute({
  getParentRoute: () => root,
  path: '/sok',
  validateSearch: readSearchAddress,
  component: lazyRouteComponent(() => import('../../screens/note-search/note-search-page'), 'NoteSearchPage'),
});

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/moten',
  component: lazyRouteComponent(() => import('../../screens/meetings/meetings-page'), 'MeetingsPage'),
});

const newMeeting = createRoute({
  getParentRoute: () => root,
  path: '/moten/nytt',
  component: lazyRouteComponent(() => import('../../screens/meetings/new-meeting-page'), 'NewMeetingPage'),
});

const meetingMembers = createRoute({
  getParentRoute: () => root,
  path: '/moten/ledamoter',
  component: lazyRouteComponent(() => import('../../screens/meetings/members-page'), 'MembersPage'),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/moten/$meetingId',
  component: lazyRouteComponent(() => import('../../screens/meetings/meeting-page'), 'MeetingPage'),
});

const meetingSheet = createRoute({
  getParentRoute: () => root,
  path: '/moten/$meetingId/$edition',
  component: lazyRouteComponent(() => import('../../screens/meetings/meeting-sheet-page'), 'MeetingSheetPage'),
});

const close = createRoute({
  getParentRoute: () => root,
  path: '/deltagare/$participationId/avsluta',
  component: lazyRouteComponent(() => import('../../screens/close/close-page'), 'ClosePage'),
});

const caseDocuments = createRoute({
  getParentRoute: () => participation,
  path: '/dokument',
  component: lazyRouteComponent(
    () => import('../../screens/participation/documents/documents-section'),
    'DocumentsSection',
  ),
});

const consentForm = createRoute({
  getParentRoute: () => root,
  path: '/deltagare/$participationId/samtyckesblankett',
  component: lazyRouteComponent(() => import('../../screens/consent-form/consent-form-page'), 'ConsentFormPage'),
});

const accessExtract = createRoute({
  getParentRoute: () => root,
  path: '/deltagare/$participationId/vem-har-last',
  component: lazyRouteComponent(() => import('../../screens/access-extract/access-extract-page'), 'AccessExtractPage'),
});

const registerExtract = createRoute({
  getParentRoute: () => root,
  path: '/personer/$personId/registerutdrag',
  component: lazyRouteComponent(
    () => import('../../screens/register-extract/register-extract-page'),
    'RegisterExtractPage',
  ),
});

const groups = createRoute({
  getParentRoute: () => root,
  path: '/grupper',
  component: lazyRouteComponent(() => import('../../screens/groups/groups-page'), 'GroupsPage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/kalender',
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(() => import('../../screens/calendar/calendar-page'), 'CalendarPage'),
});

const group = createRoute({
  getParentRoute: () => root,
  path: '/grupper/$groupId',
  component: lazyRouteComponent(() => import('../../screens/group/group-page'), 'GroupPage'),
});

const attendance = createRoute({
  getParentRoute: () => root,
  path: '/grupper/$groupId/narvaro/$heldOn',
  component: lazyRouteComponent(() => import('../../screens/attendance/attendance-page'), 'AttendancePage'),
});

const sharedCases = createRoute({
  getParentRoute: () => root,
  path: '/delat',
  component: lazyRouteComponent(() => import('../../screens/shared-cases/shared-cases-page'), 'SharedCasesPage'),
});

const sharedCase = createRoute({
  getParentRoute: () => root,
  path: '/delat/$participationId',
  component: lazyRouteComponent(() => import('../../screens/shared-cases/shared-case-page'), 'SharedCasePage'),
});

const accessLog = createRoute({
  getParentRoute: () => root,
  path: '/atkomstlogg',
  validateSearch: readAccessLogSearch,
  component: lazyRouteComponent(() => import('../../screens/access-log/access-log-page'), 'AccessLogPage'),
});

const disposals = createRoute({
  getParentRoute: () => root,
  path: '/gallring',
  component: lazyRouteComponent(() => import('../../screens/disposal/disposals-page'), 'DisposalsPage'),
});

const newDisposal = createRoute({
  getParentRoute: () => root,
  path: '/gallring/ny',
  component: lazyRouteComponent(() => import('../../screens/disposal/new-disposal-page'), 'NewDisposalPage'),
});

const disposal = createRoute({
  getParentRoute: () => root,
  path: '/gallring/$disposalId',
  component: lazyRouteComponent(() => import('../../screens/disposal/disposal-page'), 'DisposalPage'),
});

const budget = createRoute({
  getParentRoute: () => root,
  path: '/budget',
  validateSearch: readBudgetSearch,
  component: lazyRouteComponent(() => import('../../screens/budget/budget-page'), 'BudgetPage'),
});

const costCategories = createRoute({
  getParentRoute: () => root,
  path: '/budget/kostnadsslag',
  component: lazyRouteComponent(() => import('../../screens/budget/categories/categories-page'), 'CategoriesPage'),
});

const worksheets = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/underlag',
  validateSearch: readWorksheetsSearch,
  component: lazyRouteComponent(() => import('../../screens/worksheets/worksheets-page'), 'WorksheetsPage'),
});

const budgetImport = createRoute({
  getParentRoute: () => root,
  path: '/budget/inlasning',
  validateSearch: readBudgetSearch,
  component: lazyRouteComponent(() => import('../../screens/budget/import/budget-import-page'), 'BudgetImportPage'),
});

const teamSettings = createRoute({
  getParentRoute: () => root,
  path: '/teamet',
  component: lazyRouteComponent(() => import('../../screens/team-settings/team-settings-page'), 'TeamSettingsPage'),
});

const staffing = createRoute({
  getParentRoute: () => root,
  path: '/teamet/bemanning',
  component: lazyRouteComponent(() => import('../../screens/staffing/staffing-page'), 'StaffingPage'),
});

const referenceLists = createRoute({
  getParentRoute: () => root,
  path: '/teamet/listor',
  component: lazyRouteComponent(() => import('../../screens/reference-lists/lists-page'), 'ListsPage'),
});

const referenceList = createRoute({
  getParentRoute: () => root,
  path: '/teamet/listor/$list',
  component: lazyRouteComponent(() => import('../../screens/reference-lists/list-page'), 'ListPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../../screens/report/report-page'), 'ReportPage'),
});

const definitions = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/sa-raknas-siffrorna',
  validateSearch: readDefinitionsSearch,
  component: lazyRouteComponent(() => import('../../screens/definitions/definitions-page'), 'DefinitionsPage'),
});

const annualReports = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/arsrapporter',
  component: lazyRouteComponent(() => import('../../screens/annual-report/annual-reports-page'), 'AnnualReportsPage'),
});

const newAnnualReport = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/arsrapporter/ny',
  component: lazyRouteComponent(
    () => import('../../screens/annual-report/new-annual-report-page'),
    'NewAnnualReportPage',
  ),
});

const annualReport = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/arsrapporter/$reportId',
  component: lazyRouteComponent(() => import('../../screens/annual-report/annual-report-page'), 'AnnualReportPage'),
});

const annualReportReading = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/arsrapporter/$reportId/las',
  component: lazyRouteComponent(
    () => import('../../screens/annual-report/annual-report-reading-page'),
    'AnnualReportReadingPage',
  ),
});

const reportEdition = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/arsrapporter/utgava/$editionId',
  component: lazyRouteComponent(() => import('../../screens/annual-report/edition-page'), 'EditionPage'),
});

const oldReports = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/aldre-rapporter',
  component: lazyRouteComponent(() => import('../../screens/old-reports/old-reports-page'), 'OldReportsPage'),
});

const newOldReport = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/aldre-rapporter/ny',
  component: lazyRouteComponent(() => import('../../screens/old-reports/new-old-report-page'), 'NewOldReportPage'),
});

const oldReport = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/aldre-rapporter/$reportId',
  component: lazyRouteComponent(() => import('../../screens/old-reports/old-report-page'), 'OldReportPage'),
});

const figureCases = createRoute({
  getParentRoute: () => root,
  path: '/uppfoljning/$metricId',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../../screens/report/figure-cases-page'), 'FigureCasesPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    inbox,
    newReferral,
    queue,
    emptyAssignment,
    assignment,
    intake,
    referral,
    samePerson,
    enrol.addChildren([enrolStep]),
    enrolmentDraftSheet,
    enrolmentSheet,
    participants,
    imports,
    participation.addChildren([
      caseEvents,
      caseMapping,
      casePlan,
      caseFollowUps,
      caseScores,
      caseWorkTraining,
      caseDocuments,
      caseBaseData,
      caseConsents,
    ]),
    planSheet,
    close,
    consentForm,
    employerSheet,
    employers,
    newEmployer,
    employer,
    noteSearch,
    meetings,
    newMeeting,
    meetingMembers,
    meeting,
    meetingSheet,
    accessExtract,
    registerExtract,
    calendar,
    groups,
    group,
    attendance,
    sharedCases,
    sharedCase,
    accessLog,
    disposals,
    newDisposal,
    disposal,
    budget,
    budgetImport,
    costCategories,
    teamSettings,
    referenceLists,
    referenceList,
    report,
    definitions,
    worksheets,
    oldReports,
    newOldReport,
    annualReports,
    newAnnualReport,
    annualReport,
    annualReportReading,
    reportEdition,
    staffing,
    oldReport,
    figureCases,
  ]),
  basepath: '/arbete',
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
  InnerWrap: ({ children }) => <KraftenProvider link={RouterLink}>{children}</KraftenProvider>,
});

router.subscribe('onResolved', ({ toLocation }) => rememberAddress(toLocation.pathname, toLocation.searchStr));

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** What was saved on the page before, to be said on the one that it led to. Names nobody. */
    saved?: string;
  }
}
