import { findMetric } from '@kraften/domain/metrics/catalogue';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import type { ReportProfile } from '@kraften/domain/reports/report-profile';
import { reportSections } from '@kraften/domain/reports/report-sections';
import { resultTableColumns, resultTableRow } from '@kraften/domain/reports/result-table';
import { shownWhole } from '@kraften/domain/suppression/shown-whole';
import { formatPeriod } from '@kraften/ui/format/period';
import { Section } from '@kraften/ui/layout/section';
import { SectionLinks } from '@kraften/ui/layout/section-links';
import { FigureStack } from '@kraften/ui/metric/figure-stack';
import { ResultTable } from '@kraften/ui/metric/result-table';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { ReactNode } from 'react';
import type { api } from '../../app/api/api-client';
import { casesBehind } from './cases-behind';
import { CasesLink } from './cases-link';
import css from './report.module.css';

type Report = inferOutput<typeof api.report.get>;
type Figures = Report['figures'];

type ReportFiguresProps = {
  readonly report: Report;
  /** How the annual report's table counts, and what chooses it. */
  readonly profile: ReportProfile;
  readonly profileChoice: ReactNode;
  /** Where the cases behind a figure are listed; null in an edition that is handed out. */
  readonly casesHref: ((metricId: string) => string) | null;
};

/** Every figure of the period: the annual report's table first, then section by section. */
export function ReportFigures({ report, profile, profileChoice, casesHref }: ReportFiguresProps) {
  const sections = reportSections
    .map(({ id, heading, metricIds }) => ({
      id,
      title: heading.sv,
      figures: metricIds.flatMap((metricId) => figureOf(metricId, report.figures)),
    }))
    .filter(({ figures }) => figures.length > 0);
  return (
    <>
      <ResultSummary report={report} profile={profile}>
        {profileChoice}
      </ResultSummary>
      <SectionLinks sections={sections} />
      {sections.map(({ id, title, figures }) => (
        <Section key={id} id={id} title={title}>
          <FigureStack
            figures={figures}
            actionOf={({ metric, result }) =>
              casesHref === null ? undefined : casesLinkOf(metric, result, casesHref(metric.id))
            }
          />
        </Section>
      ))}
    </>
  );
}

type ResultSummaryProps = { readonly report: Report; readonly profile: ReportProfile; readonly children: ReactNode };

function ResultSummary({ report: { period, figures }, profile, children }: ResultSummaryProps) {
  const columns = resultTableColumns(profile, period);
  return (
    <Section title="Resultat i korthet">
      {children}
      <ResultTable
        caption="In, ut och vad deltagarna gick vidare till"
        rowHeading="Period"
        columns={columns.flatMap(({ key, heading, metricId }) => {
          const metric = findMetric(metricId);
          return metric === null ? [] : [{ key, heading, metric }];
        })}
        rows={[{ label: formatPeriod(period), values: resultTableRow(columns, figures) }]}
      />
      <p className={css['note']}>{profile.note}</p>
    </Section>
  );
}

/** Where a figure counts nobody there is nothing to show. */
function casesLinkOf(metric: Metric, result: MetricResult<Hidden>, href: string): ReactNode {
  const cases = casesBehind(result);
  return cases === null || cases === 0 || metric.behind === null ? undefined : (
    <CasesLink metric={metric} cases={cases} href={href} />
  );
}

type ShownFigure = {
  readonly metric: Metric;
  readonly result: MetricResult<Hidden>;
  readonly whole: number | null;
};

function figureOf(metricId: string, figures: Figures): ShownFigure[] {
  const metric = findMetric(metricId);
  const figure = figures.find((one) => one.metricId === metricId);
  return metric === null || figure === undefined
    ? []
    : [{ metric, result: figure.result, whole: shownWhole(metricId, figures) }];
}
