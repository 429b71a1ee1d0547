import type { CalendarDate } from '../calendar-date/calendar-date';
import type { IncomeAfter } from '../closing/income-after';
import type { Cost } from '../cost/cost';
import type { FollowUpFact } from '../follow-up/follow-up-fact';
import type { GroupSession } from '../group/group-session';
import type { Meeting } from '../meeting/meeting';
import type { ScoreFacts } from '../outcome-score/outcome-score';
import type { Participation } from '../participation/participation';
import type { ReferralFact } from '../referral/referral-fact';
import type { WorkTraining } from '../work-training/work-training';

/** What a team records beside its participations, as the statistics see it: nobody’s name, number, contact or notes. */
export type FurtherFacts = {
  readonly referrals: readonly ReferralFact[];
  readonly followUps: readonly FollowUpFact[];
  /** What people lived on after the closing, one for each closing. */
  readonly incomeAfter: readonly IncomeAfter[];
  readonly sessions: readonly GroupSession[];
  readonly workTrainings: readonly WorkTraining[];
  readonly scores: ScoreFacts;
  readonly meetings: readonly Meeting[];
  readonly costs: readonly Cost[];
};

/** A kind of rows beside the participations. */
export type FactKind = keyof FurtherFacts;

/**
 * The de-identified rows of one team that every figure is computed from. A kind that is left out isn't known, as in a
 * cohort file, which has participations only: figures that rest on it are left out then too, and never 0.
 */
export type Facts = {
  readonly participations: readonly Participation[];
  /** The day that the facts were read, for a period that goes on: what falls due then or later can't be missed yet. */
  readonly knownUntil?: CalendarDate;
} & Partial<FurtherFacts>;
