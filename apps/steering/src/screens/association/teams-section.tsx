import { findMetric } from '@kraften/domain/metrics/catalogue';
import type { Metric } from '@kraften/domain/metrics/metric';
import { type Hidden, isHidden, type MetricResult } from '@kraften/domain/metrics/result';
import { CopyTableButton } from '@kraften/ui/chart/copy-table-button';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import { capitalised } from '@kraften/ui/format/capitalised';
import { hiddenNumbers, hiddenValue } from '@kraften/ui/format/few-people';
import { formatMetricInterval, formatMetricNumber, formatMetricValue } from '@kraften/ui/format/metric-value';
import { formatNumber, formatPart, noValue } from '@kraften/ui/format/number';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import type { steeringClient } from '../../door/steering-door';
import css from './association.module.css';

type Compared = Awaited<ReturnType<typeof steeringClient.association.figures.query>>;
type Row = { readonly header: string; readonly cells: readonly string[] };

/** The teams' figures of a year that is over, and those of all together. */
export function TeamsSection({ compared }: { readonly compared: Compared }) {
  const { year, teams, figures } = compared;
  const known = figures.flatMap(({ metricId, ...figure }) => {
    const metric = findMetric(metricId);
    return metric === null ? [] : [{ metric, ...figure }];
  });
  const table: FigureTableData = {
    caption: `Teamens siffror ${year}`,
    columns: ['Siffra', ...teams.map(({ teamName }) => teamName), 'Alla team'],
    rows: known.flatMap(({ metric, results, together }) => rowsOf(metric, [...results, together])),
  };
  const hidesBelow = Math.max(...teams.map((team) => team.hidesBelow));
  return (
    <Section
      title={`Teamen ${year}`}
      description={
        <>
          {hiddenNumbers(Number.isFinite(hidesBelow) ? hidesBelow : null)} ”Alla team” är summan där alla teams tal
          visas. En genomströmningstid går inte att lägga ihop.
        </>
      }
    >
      <FigureTable captionUnseen data={table} />
      <div className={`${css['marks']} k-not-print`}>
        <span>Så räknas:</span>
        {known.map(({ metric }) => (
          <span key={metric.id}>
            {metric.label.sv}
            <DefinitionPopover metric={metric} />
          </span>
        ))}
      </div>
      <div className="k-not-print">
        <CopyTableButton data={table} />
      </div>
    </Section>
  );
}

/** A figure's rows: the number, and beneath what it rests on. */
function rowsOf(metric: Metric, results: readonly (MetricResult<Hidden> | null)[]): readonly Row[] {
  const label = metric.label.sv;
  switch (metric.example.result.shape) {
    case 'share':
      return [
        { header: label, cells: results.map((result) => numberOf(metric, result)) },
        { header: `${label}: antal`, cells: results.map(partOf) },
        { header: `${label}: 95 %-intervall`, cells: results.map((result) => intervalOf(metric, result)) },
      ];
    case 'distribution':
      return [
        { header: `${capitalised(label)}, medel`, cells: results.map((result) => numberOf(metric, result)) },
        { header: `${capitalised(label)}, median`, cells: results.map((result) => medianOf(metric, result)) },
      ];
    default:
      return [{ header: label, cells: results.map((result) => numberOf(metric, result)) }];
  }
}

function numberOf(metric: Metric, result: MetricResult<Hidden> | null): string {
  switch (result?.shape) {
    case 'count':
      return formatNumber(result.value);
    case 'share':
      return formatMetricValue(result.rate, metric);
    case 'distribution':
      return formatMetricNumber(result.groups.all.mean, metric);
    default:
      return noValue;
  }
}

function partOf(result: MetricResult<Hidden> | null): string {
  if (result?.shape !== 'share') return noValue;
  return isHidden(result.numerator) && isHidden(result.denominator)
    ? hiddenValue
    : formatPart(result.numerator, result.denominator);
}

function intervalOf(metric: Metric, result: MetricResult<Hidden> | null): string {
  return result?.shape === 'share' ? formatMetricInterval(result.ci95, metric) : noValue;
}

function medianOf(metric: Metric, result: MetricResult<Hidden> | null): string {
  return result?.shape === 'distribution' ? formatMetricNumber(result.groups.all.median, metric) : noValue;
}
