import type { Label } from '../concepts/label/label';
import type { Outcome } from '../concepts/outcome/outcome';
import { type ReportProfileId, reportProfileLabels } from '../concepts/report-profile/report-profile-id';

/** Which of the variants of a figure a team's report prints, where the real reports differ. */
export type ReportProfile = {
  readonly id: ReportProfileId;
  readonly label: Label;
  /** What a reader must know to compare it with a report of another profile (Swedish). */
  readonly note: string;
  /** What stands under "avslut totalt". */
  readonly closings: 'closings.total' | 'closings.totalExcludingDropouts';
  /** What the outcome columns count. */
  readonly outcomes: 'closings.byOutcome' | 'closings.byOutcomeExcludingDropouts';
  /** Outcomes without a column of their own: they stand under "annat". */
  readonly outcomesUnderOther: readonly Outcome[];
  /** The shares that the text prints, the report's own "resultat" first. */
  readonly shareIds: readonly string[];
  readonly throughputIds: readonly string[];
  readonly publicSupportIds: readonly string[];
  readonly publicSupportUnit: 'months' | 'years';
};

export const reportProfiles: Readonly<Record<ReportProfileId, ReportProfile>> = {
  'kraften-2024': {
    id: 'kraften-2024',
    label: reportProfileLabels['kraften-2024'],
    note: 'Tidiga avhopp ingår i ”avslut totalt”, men inte i kolumnerna för vad deltagarna gick vidare till. Resultatet räknas utan tidiga avhopp. Tiderna gäller de som avslutades till resultat.',
    closings: 'closings.total',
    outcomes: 'closings.byOutcomeExcludingDropouts',
    outcomesUnderOther: [],
    shareIds: ['results.excludingDropouts'],
    throughputIds: ['throughputMonths.results'],
    publicSupportIds: ['publicSupportMonthsBefore.results'],
    publicSupportUnit: 'years',
  },
  'kraften-2018': {
    id: 'kraften-2018',
    label: reportProfileLabels['kraften-2018'],
    note: 'Tidiga avhopp står utanför ”avslut totalt”. Resultatet räknas utan tidiga avhopp, och en gång till utan överflyttade.',
    closings: 'closings.totalExcludingDropouts',
    outcomes: 'closings.byOutcomeExcludingDropouts',
    outcomesUnderOther: [],
    shareIds: ['results.excludingDropouts', 'results.excludingTransfers'],
    throughputIds: ['throughputMonths.closed', 'throughputMonths.results', 'throughputMonths.results.excludingLongest'],
    publicSupportIds: ['publicSupportMonthsBefore.closed', 'publicSupportMonthsBefore.results'],
    publicSupportUnit: 'months',
  },
  'avesta-2022': {
    id: 'avesta-2022',
    label: reportProfileLabels['avesta-2022'],
    note: 'Tidiga avhopp ingår i avsluten och i kolumnerna för vad deltagarna gick vidare till. Föräldraledighet står under ”annat”.',
    closings: 'closings.total',
    outcomes: 'closings.byOutcome',
    outcomesUnderOther: ['parental-leave'],
    shareIds: ['results.excludingDropouts'],
    throughputIds: ['throughputMonths.closed'],
    publicSupportIds: ['publicSupportMonthsBefore.results'],
    publicSupportUnit: 'years',
  },
};
