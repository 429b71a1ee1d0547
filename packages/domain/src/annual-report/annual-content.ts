import type { BudgetStanding } from '../concepts/budget/budget-standing';
import type { MeetingMember } from '../concepts/meeting/meeting-member';
import type { Period } from '../concepts/period/period';
import type { ReportProfileId } from '../concepts/report-profile/report-profile-id';
import type { StaffPosition } from '../concepts/staff-position/staff-position';
import type { Hidden } from '../metrics/result';
import type { AudienceFigure } from '../suppression/release-to';

/** How money stood in a calendar year of the report. */
export type ReportBudget = {
  readonly year: number;
  readonly appliedOre: number | null;
  readonly allocatedOre: number | null;
  readonly standing: BudgetStanding;
  /** What the categories are called, by id. */
  readonly names: Readonly<Record<string, string>>;
};

export type ReportMember = Pick<MeetingMember, 'name' | 'title' | 'role' | 'authority' | 'endedOn'>;

/** The mean throughput time of one twelve-month window, in months. */
export type ThroughputPoint = { readonly period: Period; readonly months: number | null | Hidden };

/** All that an annual report says in figures and lists, as its readers may see it. */
export type AnnualContent = {
  readonly teamName: string;
  readonly period: Period;
  readonly profile: ReportProfileId;
  readonly figures: readonly AudienceFigure[];
  /** Oldest first. */
  readonly throughput: readonly ThroughputPoint[];
  readonly budgets: readonly ReportBudget[];
  /** Who sat in the steering group in the period. A reader who isn't to have names gets them empty. */
  readonly members: readonly ReportMember[];
  readonly staffing: readonly StaffPosition[];
};

/** The same without anybody's name, for an edition that anybody may read. */
export function withoutNames(content: AnnualContent): AnnualContent {
  return {
    ...content,
    members: content.members.map((member) => ({ ...member, name: '' })),
    staffing: content.staffing.map((position) => ({ ...position, name: '' })),
  };
}
