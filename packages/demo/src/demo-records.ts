import type { Goal } from '@kraften/domain/concepts/action-plan/goal';
import type { RichBlock } from '@kraften/domain/concepts/annual-report/rich-text';
import type { Authority } from '@kraften/domain/concepts/authority/authority';
import type { BaseDataChangeKind, BaseDataPart } from '@kraften/domain/concepts/base-data/base-data-part';
import type { BaseDataValues } from '@kraften/domain/concepts/base-data/base-data-values';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { CaseDocumentDetails } from '@kraften/domain/concepts/case-document/case-document';
import type { OtherReason } from '@kraften/domain/concepts/closing/case-closing';
import type { GivenConsent } from '@kraften/domain/concepts/consent/given-consent';
import type { EmployerContact, LineOfBusiness, WorkPlace } from '@kraften/domain/concepts/employer/employer';
import type { FollowUpBooker } from '@kraften/domain/concepts/follow-up/follow-up';
import type { GroupDraft } from '@kraften/domain/concepts/group/group';
import type { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import type { MeetingKind } from '@kraften/domain/concepts/meeting/meeting';
import type { MeetingMember } from '@kraften/domain/concepts/meeting/meeting-member';
import type { MeetingNote } from '@kraften/domain/concepts/meeting/meeting-note';
import type { Presence } from '@kraften/domain/concepts/meeting/presence';
import type { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { ScoreScale } from '@kraften/domain/concepts/outcome-score/outcome-score';
import type { EnrolmentDraft } from '@kraften/domain/concepts/participation/enrolment-draft';
import type { ProtectedIdentityKind } from '@kraften/domain/concepts/protected-identity/protected-identity';
import type { QueueMoveReason } from '@kraften/domain/concepts/queue/queue-move';
import type { ListEntry } from '@kraften/domain/concepts/reference-list/list-entry';
import type { ReferralDecisionKind } from '@kraften/domain/concepts/referral/referral';
import type { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import type { ReportProfileId } from '@kraften/domain/concepts/report-profile/report-profile-id';
import type { SelfReferralAnswers } from '@kraften/domain/concepts/self-referral/self-referral';
import type { Sex } from '@kraften/domain/concepts/sex/sex';
import type { StaffPosition } from '@kraften/domain/concepts/staff-position/staff-position';
import type { StudyVisitOutcome } from '@kraften/domain/concepts/study-visit/study-visit';
import type { TrialDecisionKind } from '@kraften/domain/concepts/trial-period/trial-period';
import type { TwoFactorRule } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { StandingTime } from '@kraften/domain/concepts/visit-slot/standing-time';
import type { SheetField } from '@kraften/domain/concepts/work-training/employer-sheet';
import type { MatchingAnswer } from '@kraften/domain/concepts/work-training/matching';
import type { WorkTrainingEnding } from '@kraften/domain/concepts/work-training/work-training';
import type { HistoricalReport } from '@kraften/domain/history/historical-report';

export type AssociationRecord = { readonly id: string; readonly name: string; readonly twoFactorRule: TwoFactorRule };

export type TeamRecord = {
  readonly id: string;
  readonly associationId: string;
  readonly slug: string;
  readonly name: string;
  readonly catchment: readonly string[];
  readonly reportProfile: ReportProfileId;
  readonly trialMonths: number;
  readonly weeklyAttendance: number;
  readonly admittedFromAge: number;
  readonly admittedToAge: number;
  readonly capacity: number;
  /** Null without a licence for ORS and SRS. */
  readonly scalesLicensedOn: CalendarDate | null;
};

export type ListEntryRecord = ListEntry & { readonly id: string; readonly teamId: string };

export type StandingTimeRecord = StandingTime & { readonly id: string; readonly teamId: string };

export type SavedViewRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly ownerId: string;
  readonly name: string;
  readonly filters: string;
  readonly isFirst: boolean;
  readonly isShared: boolean;
};

export type ReferralContactRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly referralId: string;
  readonly way: string;
  readonly contactedOn: CalendarDate;
  readonly reached: boolean;
  readonly note: string;
  readonly contactedById: string;
  /** An instant in ISO 8601, UTC. */
  readonly recordedAt: string;
};

export type QueueMoveRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly referralId: string;
  readonly number: number;
  readonly placeFrom: number;
  readonly placeTo: number;
  readonly order: readonly string[];
  readonly reason: QueueMoveReason;
  readonly note: string;
  readonly movedById: string;
  readonly movedOn: CalendarDate;
  /** An instant in ISO 8601, UTC. */
  readonly movedAt: string;
};

export type BaseDataChangeRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly personId: string | null;
  readonly participationId: string | null;
  readonly part: BaseDataPart;
  readonly kind: BaseDataChangeKind;
  readonly fromOn: CalendarDate | null;
  readonly reason: string;
  readonly before: BaseDataValues;
  readonly after: BaseDataValues;
  readonly recordedById: string;
  /** An instant in ISO 8601, UTC. */
  readonly recordedAt: string;
};

export type EnrolmentDraftRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly referralId: string;
  readonly content: EnrolmentDraft;
  readonly changedById: string;
  /** An instant in ISO 8601, UTC. */
  readonly changedAt: string;
};

export type UserRecord = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
};

export type MembershipRecord = {
  readonly id: string;
  readonly userId: string;
  readonly role: UserRole;
  readonly teamId: string | null;
  readonly associationId: string | null;
  readonly authority: Authority | null;
};

export type PersonRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Twelve digits of the tax agency's test series. */
  readonly identityNumber: string | null;
  readonly birthDate: CalendarDate | null;
  readonly sex: Sex;
  readonly phone: string;
  readonly email: string;
  readonly postalAddress: string;
  readonly municipality: string;
  readonly protectedIdentity: ProtectedIdentityKind | null;
};

export type ReferralRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly personId: string;
  readonly source: ReferralSource;
  readonly receivedOn: CalendarDate;
  readonly referrerName: string;
  readonly referrerContact: string;
  readonly hopes: string;
  readonly wishes: string;
  readonly worksAlready: string;
  readonly payingAuthorityAgreed: boolean | null;
  readonly decision: ReferralDecisionKind | null;
  readonly decidedOn: CalendarDate | null;
  readonly decisionReason: string;
  readonly decidedById: string | null;
};

export type StudyVisitRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly referralId: string;
  readonly visitOn: CalendarDate;
  readonly visitTime: string;
  readonly place: string;
  readonly outcome: StudyVisitOutcome | null;
};

export type ParticipationRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly personId: string;
  readonly referralId: string;
  readonly coachId: string;
  readonly enrolledOn: CalendarDate;
  readonly incomeSource: IncomeSource | null;
  readonly publicSupportMonthsBefore: number | null;
  readonly firstStep: string;
  readonly insuranceToRegister: boolean;
  readonly trialDecision: TrialDecisionKind | null;
  readonly trialDecidedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly outcome: Outcome | null;
  readonly dropout: boolean;
  /** The other team's name. */
  readonly transferredTo: string | null;
  readonly wageSubsidy: boolean | null;
  readonly otherReason: OtherReason | null;
  readonly incomeSourceAfter: IncomeSource | null;
  readonly finalDocumentation: string;
  readonly closedById: string | null;
};

export type FollowUpRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly heldOn: CalendarDate;
  readonly attendees: string;
  readonly agreed: string;
  readonly recordedById: string;
};

/** A document in a case, whose file is a text. */
export type CaseDocumentRecord = CaseDocumentDetails & {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly uploadedById: string;
  readonly text: string;
};

export type ConsentRecord = GivenConsent & {
  readonly id: string;
  readonly teamId: string;
  readonly personId: string;
  readonly recordedById: string;
  /** An instant in ISO 8601, UTC. */
  readonly recordedAt: string;
};

export type ConsentWithdrawalRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly consentId: string;
  readonly withdrawnById: string;
  /** An instant in ISO 8601, UTC. */
  readonly withdrawnAt: string;
};

export type GoalRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly goalId: string;
  readonly number: number;
  readonly content: Goal;
  readonly changedById: string;
  /** An instant in ISO 8601, UTC. */
  readonly changedAt: string;
};

export type CaseContactRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly authority: Authority;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly email: string;
  readonly validFrom: CalendarDate;
  readonly recordedById: string;
};

export type FollowUpBookingRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly plannedOn: CalendarDate;
  readonly plannedTime: string;
  readonly place: string;
  readonly bookedBy: FollowUpBooker;
  readonly recordedById: string;
};

/** A mapping that is signed: a note of the journal. Instants in ISO 8601, UTC. */
export type MappingRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly authorId: string;
  readonly kind: 'mapping';
  readonly happenedOn: CalendarDate;
  readonly text: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly signedAt: string;
};

/** What is planned in a team's cases, and with whom. */
export type CasePlanRecords = {
  readonly goals: readonly GoalRecord[];
  readonly caseContacts: readonly CaseContactRecord[];
  readonly followUpBookings: readonly FollowUpBookingRecord[];
  readonly mappings: readonly MappingRecord[];
};

/** What a team's participants have consented to, and taken back. */
export type ConsentRecords = {
  readonly consents: readonly ConsentRecord[];
  readonly consentWithdrawals: readonly ConsentWithdrawalRecord[];
};

export type SelfReferralSubmissionRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly referralId: string;
  readonly idempotencyKey: string;
  readonly reference: string;
  /** The receipt's code in clear: the table keeps only its hash, which is the loader's to make, like that of the answers. */
  readonly code: string;
  readonly answers: SelfReferralAnswers;
  readonly schemaVersion: number;
  readonly language: string;
  /** An instant in ISO 8601, UTC. */
  readonly submittedAt: string;
};

/** What an old annual report prints, typed in. */
export type HistoricalReportRecord = HistoricalReport & {
  readonly id: string;
  readonly teamId: string;
  readonly enteredById: string;
};

/** Everything about the people that a team has met. */
export type CaseRecords = {
  readonly persons: readonly PersonRecord[];
  readonly referrals: readonly ReferralRecord[];
  readonly studyVisits: readonly StudyVisitRecord[];
  readonly participations: readonly ParticipationRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly selfReferralSubmissions: readonly SelfReferralSubmissionRecord[];
};

export type GroupRecord = Pick<GroupDraft, 'kind' | 'capacity' | 'leaderIds' | 'times' | 'endedOn'> & {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
};

export type GroupMemberRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly groupId: string;
  readonly participationId: string;
  readonly askedOn: CalendarDate;
  /** Null for who waits. */
  readonly joinedOn: CalendarDate | null;
};

export type GroupSessionRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly groupId: string;
  readonly heldOn: CalendarDate;
};

export type AttendanceRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly sessionId: string;
  readonly participationId: string;
  readonly present: boolean;
};

export type WorkTrainingRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly employer: string;
  readonly supervisor: string;
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly ending: WorkTrainingEnding | null;
  readonly hoursPerWeek: number;
  readonly employerId: string;
  readonly goal: string;
  readonly plan: string;
  readonly followUpOn: CalendarDate | null;
};

export type EmployerRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly lineOfBusiness: LineOfBusiness;
  readonly address: string;
  readonly contacts: readonly EmployerContact[];
  readonly notes: string;
};

export type WorkPlaceRecord = Omit<WorkPlace, 'employerId'> & {
  readonly id: string;
  readonly teamId: string;
  readonly employerId: string;
};

export type SheetApprovalRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly workTrainingId: string;
  readonly fields: readonly SheetField[];
  readonly approvedOn: CalendarDate;
  readonly recordedById: string;
};

export type WorkMatchingRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly fits: string;
  readonly employerId: string;
  readonly askedOn: CalendarDate;
  readonly answer: MatchingAnswer;
  readonly answerNote: string;
  readonly recordedById: string;
};

export type OutcomeScoreRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly scale: ScoreScale;
  readonly measuredOn: CalendarDate;
  readonly score: number;
};

export type MeetingRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly kind: MeetingKind;
  readonly heldOn: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly approvedAt: string | null;
  readonly approvedById: string | null;
  readonly approvedBy: string;
};

export type MeetingMemberRecord = Omit<MeetingMember, 'endedOn'> & { readonly id: string; readonly teamId: string };

export type MeetingSeatRecord = Pick<MeetingMember, 'name' | 'title' | 'role' | 'authority'> & {
  readonly id: string;
  readonly teamId: string;
  readonly meetingId: string;
  readonly memberId: string;
  readonly presence: Presence;
};

export type MeetingItemRecord = MeetingNote & {
  readonly id: string;
  readonly teamId: string;
  readonly meetingId: string;
  readonly position: number;
  readonly title: string;
};

export type MeetingCaseRecord = MeetingNote & {
  readonly id: string;
  readonly teamId: string;
  readonly meetingId: string;
  readonly participationId: string;
  readonly question: string;
  readonly raisedById: string;
};

export type CostRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly month: CalendarDate;
  readonly categoryId: string;
  readonly ore: number;
  readonly isPreliminary: boolean;
};

export type CostCategoryRecord = {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly position: number;
};

type OfYear = { readonly id: string; readonly teamId: string; readonly year: number; readonly note: string };

export type BudgetRecords = {
  readonly costCategories: readonly CostCategoryRecord[];
  readonly budgetYears: readonly (OfYear & { readonly appliedOre: number })[];
  readonly budgetAllocations: readonly (OfYear & { readonly allocatedOre: number; readonly decidedOn: string })[];
  readonly budgetLines: readonly (OfYear & {
    readonly categoryId: string;
    readonly budgetOre: number;
    readonly forecastMethod: string;
    readonly forecastOre: number | null;
    readonly forecastFrom: number | null;
  })[];
  readonly budgetChanges: readonly (Omit<OfYear, 'note'> & {
    readonly field: string;
    readonly before: { readonly value: null };
    readonly after: { readonly value: number };
    readonly changedById: string;
    readonly changedAt: string;
  })[];
};

export type StaffPositionRecord = StaffPosition & { readonly id: string; readonly teamId: string };

type InReport = {
  readonly id: string;
  readonly teamId: string;
  readonly reportId: string;
  readonly key: string;
  readonly writtenById: string;
  readonly writtenAt: string;
};

export type AnnualReportRecords = {
  readonly annualReports: readonly {
    readonly id: string;
    readonly teamId: string;
    readonly title: string;
    readonly periodFrom: string;
    readonly periodTo: string;
    readonly profile: string;
    readonly stage: string;
    readonly createdById: string;
  }[];
  readonly annualReportTexts: readonly (InReport & { readonly body: readonly RichBlock[] })[];
  readonly annualReportComments: readonly (InReport & { readonly text: string })[];
};

/** What a team does and spends beside the cases themselves. */
export type TeamLifeRecords = {
  readonly groups: readonly GroupRecord[];
  readonly groupMembers: readonly GroupMemberRecord[];
  readonly groupSessions: readonly GroupSessionRecord[];
  readonly attendances: readonly AttendanceRecord[];
  readonly employers: readonly EmployerRecord[];
  readonly workPlaces: readonly WorkPlaceRecord[];
  readonly workTrainings: readonly WorkTrainingRecord[];
  readonly sheetApprovals: readonly SheetApprovalRecord[];
  readonly workMatchings: readonly WorkMatchingRecord[];
  readonly outcomeScores: readonly OutcomeScoreRecord[];
  readonly meetings: readonly MeetingRecord[];
  readonly meetingMembers: readonly MeetingMemberRecord[];
  readonly meetingSeats: readonly MeetingSeatRecord[];
  readonly meetingItems: readonly MeetingItemRecord[];
  readonly meetingCases: readonly MeetingCaseRecord[];
  readonly costs: readonly CostRecord[];
  readonly staffPositions: readonly StaffPositionRecord[];
} & BudgetRecords &
  AnnualReportRecords;
