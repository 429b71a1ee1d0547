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
  // Who was there, who came and who left.
  enrolledAtStart,
  newlyEnrolled,
  closed,
  enrolledAtEnd,
  everEnrolled,
  persons,
  // What those who left went on to, with early dropouts and without them.
  total,
  dropouts,
  totalExcludingDropouts,
  transfers,
  byOutcome,
  byOutcomeExcludingDropouts,
  // Results: work, studies or other vocational rehabilitation, by every way that the reports and the nation count them.
  count,
  bySex,
  ofAllClosings,
  excludingDropouts,
  excludingTransfers,
  workOrStudies,
  // How long people stayed, and how long they had lived on public support before.
  throughputOfClosed,
  throughputOfResults,
  throughputOfResultsExcludingLongest,
  publicSupportOfClosed,
  publicSupportOfResults,
  publicSupportOfResultsExcludingLongest,
  // How old they were.
  ageOfNewlyEnrolled,
  ageOfClosed,
  ageOfResults,
  ageOfEnrolledAtEnd,
  // Who they were: each population by sex, age, who sent them and what they lived on.
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
  // How long it takes to leave, also for those who are still there.
  timeToClosing,
  // Two things at once.
  newlyEnrolledIncomeSourceByReferralSource,
  closedSexByOutcome,
  closedAgeBandByOutcome,
  // What people lived on before and after.
  incomeBeforeByAfter,
  incomeAfter,
  // The wait before the enrolment, and the queue.
  referralToVisit,
  visitToEnrolment,
  referralToEnrolment,
  queued,
  daysInQueue,
  // What happens along the way: follow-ups in time, attendance, work training, and the participants’ own scores.
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
  // Who works together, what it costs, and how complete the data are that all of this rests on.
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
