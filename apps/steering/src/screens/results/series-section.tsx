import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import type { Period } from '@kraften/domain/concepts/period/period';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import { SeriesChart } from '@kraften/ui/chart/series-chart';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { RadioField } from '@kraften/ui/field/radio-field';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import { type SeriesName, seriesMetricIds, seriesNames } from '../../series/series-choice';
import { Placeholder } from './placeholder';
import { seriesLines } from './series-lines';

const mostWindows = 10;

type SeriesSectionProps = {
  readonly teamId: string;
  readonly period: Period;
  readonly firstEnrolledOn: CalendarDate;
  readonly series: SeriesName;
  readonly onChooseSeries: (series: SeriesName) => void;
};

/** One figure over the years, until the period that is shown. */
export function SeriesSection({ series, onChooseSeries, ...chart }: SeriesSectionProps) {
  const id = useId();
  const windows = twelveMonthWindows(chart.period.to, mostWindows).filter(
    ({ to }) => to >= chart.firstEnrolledOn,
  ).length;
  return (
    <Section
      title="Utvecklingen över tid"
      description="Varje punkt gäller tolv månader, och nästa punkt är sex månader senare. 2301–2312 är januari–december 2023."
    >
      {windows === 0 ? (
        <EmptyState title="Det har inte gått tolv månader än">
          När ett helt halvår har gått från 1 januari eller 1 juli visas utvecklingen här.
        </EmptyState>
      ) : (
        <>
          <div className="k-not-print">
            <RadioField
              id={id}
              name="serie"
              label="Vilken siffra?"
              beside
              value={series}
              options={seriesNames.map((value) => ({ value, label: seriesLabels[value] }))}
              onChange={(next) => next !== null && onChooseSeries(next)}
              error={undefined}
            />
          </div>
          <Series {...chart} metricId={seriesMetricIds[series]} windows={windows} />
        </>
      )}
    </Section>
  );
}

const seriesLabels: Readonly<Record<SeriesName, string>> = {
  resultat: 'Resultat',
  genomstromningstid: 'Genomströmningstid',
  nyinskrivna: 'Nyinskrivna',
  avslut: 'Avslut',
};

type SeriesProps = {
  readonly teamId: string;
  readonly period: Period;
  readonly metricId: string;
  readonly windows: number;
};

function Series({ teamId, period, metricId, windows }: SeriesProps) {
  const door = useSteeringDoor();
  const series = useQuery(door.report.series.queryOptions({ teamId, metricId, endedBy: period.to, windows }));
  const metric = findMetric(metricId);

  if (series.isError) {
    return (
      <ErrorState title="Utvecklingen kunde inte hämtas" onRetry={() => void series.refetch()}>
        {refusalMessage(series.error)}
      </ErrorState>
    );
  }
  if (series.isPending || metric === null) return <Placeholder label="Utvecklingen hämtas" height={440} />;
  return (
    <SeriesChart
      title={metric.label.sv}
      mark={<DefinitionPopover metric={metric} />}
      unit={metric.unit}
      decimals={metric.decimals}
      lines={seriesLines(metric, series.data.points)}
    />
  );
}
