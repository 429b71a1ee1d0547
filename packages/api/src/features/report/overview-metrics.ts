/** The figures of the overview. None is a crossing, so the steering group sees them all as they are. */
export const overviewMetricIds = [
  'flow.enrolledAtEnd',
  'waiting.queued',
  'flow.newlyEnrolled',
  'flow.closed',
  'results.excludingDropouts',
  'throughputMonths.results',
] as const;

export const completenessId = 'completeness.fields';
