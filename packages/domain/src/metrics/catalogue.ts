import { ageOfClosed } from './age/closed';
import { ageOfEnrolledAtEnd } from './age/enrolled-at-end';
import { ageOfNewlyEnrolled } from './age/newly-enrolled';
import { ageOfResults } from './age/results';
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
import { closed } from './flow/closed';
import { enrolledAtEnd } from './flow/enrolled-at-end';
import { enrolledAtStart } from './flow/enrolled-at-start';
import { everEnrolled } from './flow/ever-enrolled';
import { newlyEnrolled } from './flow/newly-enrolled';
import { persons } from './flow/persons';
import type { Metric } from './metric';
import { publicSupportOfClosed } from './public-support/closed';
import { publicSupportOfResults } from './public-support/results';
import { bySex } from './results/by-sex';
import { count } from './results/count';
import { excludingDropouts } from './results/excluding-dropouts';
import { excludingTransfers } from './results/excluding-transfers';
import { ofAllClosings } from './results/of-all-closings';
import { workOrStudies } from './results/work-or-studies';
import { throughputOfClosed } from './throughput/closed';
import { throughputOfResults } from './throughput/results';
import { throughputOfResultsExcludingLongest } from './throughput/results-excluding-longest';
import { timeToClosing } from './time-to-closing/time-to-closing';

/** Every figure there is. The order is that of `kraften-report/1`. */
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
];

const metricsById = new Map(catalogue.map((metric) => [metric.id, metric]));

/** The metric with this id, or null: ids also come from stored reports, whose metrics may have been retired. */
export function findMetric(id: string): Metric | null {
  return metricsById.get(id) ?? null;
}
