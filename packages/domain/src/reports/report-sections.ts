import type { Label } from '../concepts/label/label';

/** The order in which apps and exports show the figures, under their headings. */
export type ReportSection = {
  readonly id: string;
  readonly heading: Label;
  readonly metricIds: readonly string[];
};

export const reportSections: readonly ReportSection[] = [
  {
    id: 'flow',
    heading: { sv: 'In- och utflöde', en: 'Flow' },
    metricIds: [
      'flow.enrolledAtStart',
      'flow.newlyEnrolled',
      'flow.closed',
      'flow.enrolledAtEnd',
      'flow.everEnrolled',
      'flow.persons',
    ],
  },
  {
    id: 'closings',
    heading: { sv: 'Avslut', en: 'Closings' },
    metricIds: [
      'closings.total',
      'closings.dropouts',
      'closings.totalExcludingDropouts',
      'closings.transfers',
      'closings.byOutcome',
      'closings.byOutcomeExcludingDropouts',
    ],
  },
  {
    id: 'results',
    heading: { sv: 'Resultat', en: 'Results' },
    metricIds: [
      'results.count',
      'results.excludingDropouts',
      'results.ofAllClosings',
      'results.excludingTransfers',
      'results.workOrStudies',
      'results.bySex',
    ],
  },
  {
    id: 'throughput',
    heading: { sv: 'Genomströmningstid', en: 'Throughput time' },
    metricIds: ['throughputMonths.results', 'throughputMonths.results.excludingLongest', 'throughputMonths.closed'],
  },
  {
    id: 'public-support',
    heading: { sv: 'Tid i offentlig försörjning före inskrivning', en: 'Time in public support before enrolment' },
    metricIds: [
      'publicSupportMonthsBefore.results',
      'publicSupportMonthsBefore.results.excludingLongest',
      'publicSupportMonthsBefore.closed',
    ],
  },
  {
    id: 'age',
    heading: { sv: 'Ålder', en: 'Age' },
    metricIds: ['age.newlyEnrolled', 'age.closed', 'age.results', 'age.enrolledAtEnd'],
  },
  {
    id: 'newly-enrolled',
    heading: { sv: 'Vilka skrevs in?', en: 'Who was enrolled?' },
    metricIds: [
      'breakdowns.newlyEnrolled.sex',
      'breakdowns.newlyEnrolled.ageBand',
      'breakdowns.newlyEnrolled.referralSource',
      'breakdowns.newlyEnrolled.incomeSource',
    ],
  },
  {
    id: 'closed',
    heading: { sv: 'Vilka avslutades?', en: 'Who closed?' },
    metricIds: [
      'breakdowns.closed.sex',
      'breakdowns.closed.ageBand',
      'breakdowns.closed.referralSource',
      'breakdowns.closed.incomeSource',
    ],
  },
  {
    id: 'enrolled-at-end',
    heading: { sv: 'Vilka är kvar?', en: 'Who is still enrolled?' },
    metricIds: [
      'breakdowns.enrolledAtEnd.sex',
      'breakdowns.enrolledAtEnd.ageBand',
      'breakdowns.enrolledAtEnd.referralSource',
      'breakdowns.enrolledAtEnd.incomeSource',
    ],
  },
  {
    id: 'time-to-closing',
    heading: { sv: 'Tid till avslut', en: 'Time to closing' },
    metricIds: ['timeToClosing'],
  },
  {
    id: 'crossings',
    heading: { sv: 'Två uppgifter på en gång', en: 'Crossings' },
    metricIds: [
      'crossings.newlyEnrolled.incomeSourceByReferralSource',
      'crossings.closed.sexByOutcome',
      'crossings.closed.ageBandByOutcome',
    ],
  },
  {
    id: 'income',
    heading: { sv: 'Försörjning före och efter', en: 'Income source before and after' },
    metricIds: ['income.after', 'income.beforeByAfter'],
  },
  {
    id: 'waiting',
    heading: { sv: 'Väntan och kö', en: 'Waiting times and queue' },
    metricIds: [
      'waiting.queued',
      'waiting.daysInQueue',
      'waiting.referralToVisit',
      'waiting.visitToEnrolment',
      'waiting.referralToEnrolment',
    ],
  },
  {
    id: 'along-the-way',
    heading: { sv: 'Under tiden', en: 'Along the way' },
    metricIds: ['followUps.heldInTime', 'attendance.all', 'attendance.byGroup'],
  },
  {
    id: 'work-training',
    heading: { sv: 'Arbetsträning', en: 'Work training' },
    metricIds: ['workTraining.started', 'workTraining.byEnding', 'workTraining.hoursPerWeek'],
  },
  {
    id: 'scores',
    heading: { sv: 'Mätningar', en: 'Scores' },
    metricIds: [
      'scores.scaling.atGuide',
      'scores.ors.atGuide',
      'scores.srs.atGuide',
      'scores.scaling.change',
      'scores.scaling.difference',
      'scores.ors.change',
      'scores.ors.difference',
    ],
  },
  {
    id: 'representation',
    heading: { sv: 'Vilka var med', en: 'Representation' },
    metricIds: ['representation.steering', 'representation.team'],
  },
  {
    id: 'cost',
    heading: { sv: 'Kostnad', en: 'Cost' },
    metricIds: ['cost.perParticipation', 'cost.perResult'],
  },
  {
    id: 'completeness',
    heading: { sv: 'Vad siffrorna bygger på', en: 'What the figures rest on' },
    metricIds: ['completeness.fields'],
  },
];
