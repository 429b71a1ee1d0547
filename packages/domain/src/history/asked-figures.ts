import { calendarYear } from '../concepts/period/named-periods';
import type { Period } from '../concepts/period/period';
import { figureLabel, rowAt } from '../findings/sheet/divided-tables';
import { ageBand } from '../metrics/dimensions/age-band';
import type { Dimension } from '../metrics/dimensions/dimension';
import { referralSource } from '../metrics/dimensions/referral-source';
import { sex } from '../metrics/dimensions/sex';
import type { ReportProfile } from '../reports/report-profile';
import { resultTableColumns } from '../reports/result-table';

/** A figure that is asked for when an old report is typed in. */
export type AskedFigure = {
  /** Steady whatever the profile, so that what is typed stays when another is chosen. */
  readonly key: string;
  /** Where it stands in `kraften-report/1`. */
  readonly path: string;
  /** Swedish. */
  readonly label: string;
};

/** Figures that stand together in the report, under a heading (Swedish). */
export type AskedGroup = {
  readonly id: 'table' | 'results' | 'times' | 'sex' | 'age-band' | 'referral-source';
  readonly heading: string;
  readonly figures: readonly AskedFigure[];
};

/**
 * What one looks for in an old report of a profile, in the order that reports print it. The profile decides what some
 * columns count; the period is null until it is chosen, and columns that count a day then have no date.
 */
export function askedFigures(profile: ReportProfile, period: Period | null): readonly AskedGroup[] {
  return [
    { id: 'table', heading: 'Tabellen över in, ut och vidare till', figures: tableFigures(profile, period) },
    {
      id: 'results',
      heading: 'Resultat',
      figures: [
        ofMetric('results.count', ''),
        ...profile.shareIds.map((id) => ofMetric(id, '.rate')),
        ...(profile.shareIds.includes('results.excludingTransfers') ? [ofMetric('closings.transfers', '')] : []),
      ],
    },
    {
      id: 'times',
      heading: 'Tider, medelvärden',
      figures: [...profile.throughputIds, ...profile.publicSupportIds].map((id) => ofMetric(id, '.all.mean')),
    },
    { id: 'sex', heading: 'Nyinskrivna efter kön', figures: rowsOf(sex) },
    { id: 'age-band', heading: 'Nyinskrivna efter ålder', figures: rowsOf(ageBand) },
    {
      id: 'referral-source',
      heading: 'Nyinskrivna efter remittent',
      figures: rowsOf(referralSource),
    },
  ];
}

/** What a figure is called wherever it stands (Swedish). */
export function historicalLabel(path: string): string {
  const row = rowAt(path);
  return row === null ? figureLabel(path.replace(/\.(?:rate|all\.mean|orePerOne)$/, '')) : `${row.table}: ${row.row}`;
}

function tableFigures(profile: ReportProfile, period: Period | null): readonly AskedFigure[] {
  return resultTableColumns(profile, period ?? anyYear).map(({ key, heading, metricId, codes }) => ({
    key,
    path: codes === null ? metricId : `${metricId}.${key}`,
    label: period === null && isCountOnDay(key) ? figureLabel(metricId) : heading,
  }));
}

/** The columns are the same whatever the period; only dates in their headings differ. */
const anyYear = calendarYear(2000);

function isCountOnDay(key: string): boolean {
  return key === 'enrolledAtStart' || key === 'enrolledAtEnd';
}

function ofMetric(metricId: string, ending: '' | '.rate' | '.all.mean'): AskedFigure {
  return { key: keyOf(metricId), path: `${metricId}${ending}`, label: figureLabel(metricId) };
}

/** The newly enrolled in the rows that reports print; those who are unknown have none. */
function rowsOf({ id, codes, labelOf }: Dimension): readonly AskedFigure[] {
  return codes
    .filter((code) => code !== 'unknown')
    .map((code) => {
      const path = `breakdowns.newlyEnrolled.${id}.${code}`;
      return { key: keyOf(path), path, label: capitalised(labelOf(code).sv) };
    });
}

function keyOf(path: string): string {
  return path.replaceAll('.', '-');
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
