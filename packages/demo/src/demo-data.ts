import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { baseDataChanges } from './cases/base-data-changes';
import { caseDocuments } from './cases/case-documents';
import { casePlans } from './cases/case-plans';
import type { CaseSetting } from './cases/case-setting';
import { teamConsents } from './cases/consents';
import { enrolmentDrafts } from './cases/enrolment-drafts';
import { queueMoves } from './cases/queue-moves';
import { referrersTo } from './cases/referral/referrers';
import { referralContacts } from './cases/referral-contacts';
import { type Mover, type TeamCases, teamCases } from './cases/team-cases';
import { randomOf } from './chance/random';
import type {
  AssociationRecord,
  BaseDataChangeRecord,
  CaseDocumentRecord,
  CasePlanRecords,
  CaseRecords,
  ConsentRecords,
  EnrolmentDraftRecord,
  HistoricalReportRecord,
  ListEntryRecord,
  MembershipRecord,
  QueueMoveRecord,
  ReferralContactRecord,
  SavedViewRecord,
  StandingTimeRecord,
  TeamLifeRecords,
  TeamRecord,
  UserRecord,
} from './demo-records';
import { oldReports } from './old-reports';
import { personRegister } from './people/person-register';
import { withProtectedPersons } from './people/protected-persons';
import { colleagues, membershipOf, staff } from './people/staff';
import { listEntries } from './team-life/list-entries';
import { savedViews } from './team-life/saved-views';
import { standingTimes } from './team-life/standing-times';
import { teamLife } from './team-life/team-life';
import { type TeamProfile, teamProfiles } from './team-profiles';

/** The rows of every table, in the order in which they can be inserted. */
export type DemoData = {
  readonly associations: readonly AssociationRecord[];
  readonly teams: readonly TeamRecord[];
  readonly users: readonly UserRecord[];
  readonly memberships: readonly MembershipRecord[];
  readonly historicalReports: readonly HistoricalReportRecord[];
  readonly queueMoves: readonly QueueMoveRecord[];
  readonly referralContacts: readonly ReferralContactRecord[];
  readonly baseDataChanges: readonly BaseDataChangeRecord[];
  readonly enrolmentDrafts: readonly EnrolmentDraftRecord[];
  readonly standingTimes: readonly StandingTimeRecord[];
  readonly savedViews: readonly SavedViewRecord[];
  readonly listEntries: readonly ListEntryRecord[];
  readonly caseDocuments: readonly CaseDocumentRecord[];
} & CaseRecords &
  CasePlanRecords &
  ConsentRecords &
  TeamLifeRecords;

/**
 * Ten years of three fictional teams, ending today. The same day gives the same data; another day the same people and
 * courses, moved in time. Nothing lies after today except what is booked or planned and how long consents hold.
 */
export function demoData(today: CalendarDate): DemoData {
  const association = {
    id: idOf('association'),
    name: 'Samordningsförbundet Södra Dalarna (påhittat)',
    // So that one can look around with a password alone.
    twoFactorRule: 'nobody',
  } as const;
  const register = personRegister(staff.map(({ user }) => user.name));
  const teams: TeamRecord[] = [];
  const cases: TeamCases[] = [];
  const historicalReports: HistoricalReportRecord[] = [];
  const lives: TeamLifeRecords[] = [];
  const consents: ConsentRecords[] = [];
  const plans: CasePlanRecords[] = [];
  const contacts: ReferralContactRecord[] = [];
  const changes: BaseDataChangeRecord[] = [];
  const visitTimes: StandingTimeRecord[] = [];
  const views: SavedViewRecord[] = [];
  const entriesOfLists: ListEntryRecord[] = [];
  for (const profile of teamProfiles) {
    const team = teamOf(profile, association.id, today);
    const setting: CaseSetting = {
      team,
      profile,
      lead: theLead(profile),
      coaches: colleagues(profile.slug, 'coach'),
      referrers: referrersTo(profile.slug, register),
      register,
      today,
    };
    const moversIn: readonly Mover[] = profile.slug === 'sater' ? cases.flatMap(({ movers }) => movers) : [];
    teams.push(team);
    visitTimes.push(...standingTimes(team, profile, today));
    views.push(...savedViews(team, setting.lead));
    entriesOfLists.push(...listEntries(team, profile, today));
    const ofTeam = teamCases(setting, moversIn);
    cases.push(ofTeam);
    plans.push(casePlans(ofTeam.records, today));
    const { participations, persons } = ofTeam.records;
    changes.push(
      ...baseDataChanges({
        ...{ participations, persons: withProtectedPersons(persons, participations), today },
        colleagueOf: ({ coachId }) => setting.coaches.find(({ id }) => id !== coachId)?.id ?? null,
      }),
    );
    consents.push(teamConsents(ofTeam.records, profile.slug, today));
    if (profile.hasOldReports) historicalReports.push(...oldReports(setting, participations));
    const { lead, coaches } = setting;
    contacts.push(...referralContacts(ofTeam.records, { contactedById: lead.id, today }));
    lives.push(teamLife({ teamId: team.id, lead, leadId: lead.id, coaches, profile, participations, today }));
  }
  return {
    associations: [association],
    teams,
    users: staff.map(({ user }) => user),
    memberships: staff.map((member) =>
      membershipOf(member, {
        team: teams.find(({ slug }) => slug === member.team)?.id ?? null,
        association: association.id,
      }),
    ),
    historicalReports,
    queueMoves: cases.flatMap(({ records }) => queueMoves(records, today)),
    referralContacts: contacts,
    baseDataChanges: changes,
    // In the team that most look around in.
    enrolmentDrafts: cases.slice(0, 1).flatMap(({ records }) => enrolmentDrafts(records, today)),
    standingTimes: visitTimes,
    savedViews: views,
    listEntries: entriesOfLists,
    caseDocuments: cases.flatMap(({ records }) => caseDocuments(records.participations, today)),
    persons: withProtectedPersons(
      cases.flatMap(({ records }) => records.persons),
      cases.flatMap(({ records }) => records.participations),
    ),
    referrals: cases.flatMap(({ records }) => records.referrals),
    studyVisits: cases.flatMap(({ records }) => records.studyVisits),
    participations: cases.flatMap(({ records }) => records.participations),
    followUps: cases.flatMap(({ records }) => records.followUps),
    selfReferralSubmissions: cases.flatMap(({ records }) => records.selfReferralSubmissions),
    goals: plans.flatMap(({ goals }) => goals),
    caseContacts: plans.flatMap(({ caseContacts }) => caseContacts),
    followUpBookings: plans.flatMap(({ followUpBookings }) => followUpBookings),
    mappings: plans.flatMap(({ mappings }) => mappings),
    consents: consents.flatMap((each) => each.consents),
    consentWithdrawals: consents.flatMap((each) => each.consentWithdrawals),
    groups: lives.flatMap((life) => life.groups),
    groupMembers: lives.flatMap((life) => life.groupMembers),
    groupSessions: lives.flatMap((life) => life.groupSessions),
    attendances: lives.flatMap((life) => life.attendances),
    employers: lives.flatMap((life) => life.employers),
    workPlaces: lives.flatMap((life) => life.workPlaces),
    workTrainings: lives.flatMap((life) => life.workTrainings),
    sheetApprovals: lives.flatMap((life) => life.sheetApprovals),
    workMatchings: lives.flatMap((life) => life.workMatchings),
    outcomeScores: lives.flatMap((life) => life.outcomeScores),
    meetings: lives.flatMap((life) => life.meetings),
    meetingMembers: lives.flatMap((life) => life.meetingMembers),
    meetingSeats: lives.flatMap((life) => life.meetingSeats),
    meetingItems: lives.flatMap((life) => life.meetingItems),
    meetingCases: lives.flatMap((life) => life.meetingCases),
    costs: lives.flatMap((life) => life.costs),
    costCategories: lives.flatMap((life) => life.costCategories),
    budgetYears: lives.flatMap((life) => life.budgetYears),
    budgetAllocations: lives.flatMap((life) => life.budgetAllocations),
    budgetLines: lives.flatMap((life) => life.budgetLines),
    budgetChanges: lives.flatMap((life) => life.budgetChanges),
    staffPositions: lives.flatMap((life) => life.staffPositions),
    annualReports: lives.flatMap((life) => life.annualReports),
    annualReportTexts: lives.flatMap((life) => life.annualReportTexts),
    annualReportComments: lives.flatMap((life) => life.annualReportComments),
  };
}

function teamOf(profile: TeamProfile, associationId: string, today: CalendarDate): TeamRecord {
  const {
    ratingLicenceDaysAgo: licensedAgo,
    weeklyAttendance,
    slug,
    name,
    municipality,
    furtherMunicipalities,
    reportProfile,
    trialMonths,
    admittedFromAge,
    admittedToAge,
    places,
  } = profile;
  return {
    id: idOf(`team/${slug}`),
    associationId,
    slug,
    name,
    catchment: [municipality, ...furtherMunicipalities],
    reportProfile,
    trialMonths,
    weeklyAttendance,
    admittedFromAge,
    admittedToAge,
    // More than usually come, so that there is room to try an enrolment.
    capacity: places + 4,
    scalesLicensedOn: licensedAgo === null ? null : addDays(today, -licensedAgo),
  };
}

function theLead(profile: TeamProfile) {
  const [lead] = colleagues(profile.slug, 'team-lead');
  if (!lead) throw new Error(`${profile.name} has no team lead.`);
  return lead;
}

function idOf(label: string): string {
  return randomOf(label).uuid();
}
