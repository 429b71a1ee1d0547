import { ageOfClosed } from './age/closed';
import { ageOfEnrolledAtEnd } from './age/enrolled-at-end';
import { ageOfNewlyEnrolled } from './age/newly-enrolled';
import { ageOfResults } from './age/results';
import { attendanceInAllGroups } from './attendance/all-groups';
import { attendanceByGroup } from './attendance/by-group';
import { closedByAgeBand, closedByIncomeSource, closedByReferralSource, closedBySex } from './breakdowns/closed';
import {
  enrolledAtEndByAgeBand,
  enrolledAtEndByIncomeSource,
  enrolledAtEndByReferralSource,
  enrolledAtEndBySex,
} from './breakdowns/enrolled-at-end';
import {
  newlyEnrolledByAgeBand,
  newlyEnrolledByIncomeSource,
  newlyEnrolledByReferralSource,
  newlyEnrolledBySex,
} from './breakdowns/newly-enrolled';
import { byOutcome } from './closings/by-outcome';
import { byOutcomeExcludingDropouts } from './closings/by-outcome-excluding-dropouts';
import { dropouts } from './closings/dropouts';
import { total } from './closings/total';
import { totalExcludingDropouts } from './closings/total-excluding-dropouts';
import { transfers } from './closings/transfers';
import { completenessOfFields } from './completeness/fields';
import { costPerParticipation } from './cost/per-participation';
import { costPerResult } from './cost/per-result';
import { closedAgeBandByOutcome } from './crossings/closed-age-band-by-outcome';
import { closedSexByOutcome } from './crossings/closed-sex-by-outcome';
import { newlyEnrolledIncomeSourceByReferralSource } from './crossings/newly-enrolled-income-source-by-referral-source';
import { closed } from './flow/closed';
import { enrolledAtEnd } from './flow/enrolled-at-end';
import { enrolledAtStart } from './flow/enrolled-at-start';
import { everEnrolled } from './flow/ever-enrolled';
import { newlyEnrolled } from './flow/newly-enrolled';
import { persons } from './flow/persons';
import { heldInTime } from './follow-ups/held-in-time';
import { incomeAfter } from './income/after';
import { incomeBeforeByAfter } from './income/before-by-after';
import type { Metric } from './metric';
import { publicSupportOfClosed } from './public-support/closed';
import { publicSupportOfResults } from './public-support/results';
import { publicSupportOfResultsExcludingLongest } from './public-support/results-excluding-longest';
import { representationInSteering } from './representation/steering';
import { representationInTeam } from './representation/team';
import { bySex } from './results/by-sex';
import { count } from './results/count';
import { excludingDropouts } from './results/excluding-dropouts';
import { excludingTransfers } from './results/excluding-transfers';
import { ofAllClosings } from './results/of-all-closings';
import { workOrStudies } from './results/work-or-studies';
import { orsAtGuide, orsChange, orsDifference } from './scores/ors';
import { scalingAtGuide, scalingChange, scalingDifference } from './scores/scaling';
import { srsAtGuide } from './scores/srs';
import { throughputOfClosed } from './throughput/closed';
import { throughputOfResults } from './throughput/results';
import { throughputOfResultsExcludingLongest } from './throughput/results-excluding-longest';
import { timeToClosing } from './time-to-closing/time-to-closing';
import { daysInQueue } from './waiting/days-in-queue';
import { queued } from './waiting/queued';
import { referralToEnrolment } from './waiting/referral-to-enrolment';
import { referralToVisit } from './waiting/referral-to-visit';
import { visitToEnrolment } from './waiting/visit-to-enrolment';
import { workTrainingsByEnding } from './work-training/by-ending';
import { hoursPerWeek } from './work-training/hours-per-week';
import { startedWorkTrainings } from './work-training/started';

/** Every figure there is: first those of `kraften-report/1` in its order, then those beside it. */
export const catalogue: readonly Metric[] = [
  enrolledAtStart,
  newlyEnrolled,
  closed,
  enrolledAtEnd,
  everEnrolled,
  persons,
  total,
  dropouts,
  totalExcludingDropouts,
  transfers,
  byOutcome,
  byOutcomeExcludingDropouts,
  count,
  bySex,
  ofAllClosings,
  excludingDropouts,
  excludingTransfers,
  workOrStudies,
  throughputOfClosed,
  throughputOfResults,
  throughputOfResultsExcludingLongest,
  publicSupportOfClosed,
  publicSupportOfResults,
  publicSupportOfResultsExcludingLongest,
  ageOfNewlyEnrolled,
  ageOfClosed,
  ageOfResults,
  ageOfEnrolledAtEnd,
  newlyEnrolledBySex,
  newlyEnrolledByAgeBand,
  newlyEnrolledByReferralSource,
  newlyEnrolledByIncomeSource,
  closedBySex,
  closedByAgeBand,
  closedByReferralSource,
  closedByIncomeSource,
  enrolledAtEndBySex,
  enrolledAtEndByAgeBand,
  enrolledAtEndByReferralSource,
  enrolledAtEndByIncomeSource,
  timeToClosing,
  newlyEnrolledIncomeSourceByReferralSource,
  closedSexByOutcome,
  closedAgeBandByOutcome,
  incomeBeforeByAfter,
  incomeAfter,
  referralToVisit,
  visitToEnrolment,
  referralToEnrolment,
  queued,
  daysInQueue,
  heldInTime,
  attendanceInAllGroups,
  attendanceByGroup,
  startedWorkTrainings,
  hoursPerWeek,
  workTrainingsByEnding,
  scalingChange,
  scalingDifference,
  scalingAtGuide,
  orsChange,
  orsDifference,
  orsAtGuide,
  srsAtGuide,
  representationInSteering,
  representationInTeam,
  costPerParticipation,
  costPerResult,
  completenessOfFields,
];

const metricsById = new Map(catalogue.map((metric) => [metric.id, metric]));

/** The metric with this id, or null: ids also come from stored reports, whose metrics may have been retired. */
export function findMetric(id: string): Metric | null {
  return metricsById.get(id) ?? null;
}
