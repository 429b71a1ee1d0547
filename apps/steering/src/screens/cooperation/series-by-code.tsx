import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import type { Metric } from '@kraften/domain/metrics/metric';
import { ChartFrame } from '@kraften/ui/chart/chart-frame';
import { LineChart } from '@kraften/ui/chart/line-chart';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { formatNumber, formatPercent } from '@kraften/ui/format/number';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import { useQuery } from '@tanstack/react-query';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import { Placeholder } from '../../parts/placeholder';
import { codeSeries, type Window } from './code-series';

/** Five years and a half. */
const windows = 10;

type SeriesByCodeProps = {
  readonly teamId: string;
  readonly metricId: string;
  readonly title: string;
  readonly endedBy: CalendarDate;
  /** What to say where nothing is known. */
  readonly empty: { readonly title: string; readonly text: string };
};

/** A figure that is divided by authority or source, over the years. */
export function SeriesByCode({ teamId, metricId, title, endedBy, empty }: SeriesByCodeProps) {
  const door = useSteeringDoor();
  const query = useQuery(door.report.series.queryOptions({ teamId, metricId, endedBy, windows }));
  const metric = findMetric(metricId);
  if (query.isError) {
    return (
      <ErrorState title={`${title} kunde inte hämtas`} onRetry={() => void query.refetch()}>
        {refusalMessage(query.error)}
      </ErrorState>
    );
  }
  if (query.isPending || metric === null) return <Placeholder label={`${title} hämtas`} height={440} />;
  return <Drawn metric={metric} title={title} points={query.data.points} empty={empty} />;
}

type DrawnProps = Pick<SeriesByCodeProps, 'title' | 'empty'> & {
  readonly metric: Metric;
  readonly points: readonly Window[];
};

function Drawn({ metric, title, points, empty }: DrawnProps) {
  const series = codeSeries(title, points);
  const { lines, periods, table, notDrawn } = series;
  if (lines.length === 0) return <EmptyState title={empty.title}>{empty.text}</EmptyState>;
  const isShare = metric.example.result.shape === 'shares';
  return (
    <ChartFrame
      title={title}
      mark={<DefinitionPopover metric={metric} />}
      data={table}
      {...(notDrawn > 0 ? { description: 'De fyra största är ritade. Alla står i tabellen.' } : {})}
    >
      <LineChart
        title={title}
        summary={lines
          .map(({ label, points: of }) => `${label}: ${of.findLast(({ y }) => y !== null)?.text ?? 'inga värden'}.`)
          .join(' ')}
        lines={lines}
        intervals="whiskers"
        xTicks={periods.map((label, at) => ({ at, label }))}
        formatY={(value) => (isShare ? formatPercent(value) : formatNumber(value))}
        {...(isShare ? { yMax: 1 } : { yUnit: 'personer' })}
      />
    </ChartFrame>
  );
}
