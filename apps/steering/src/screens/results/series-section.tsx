import type { Period } from '@kraften/domain/concepts/period/period';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import { SeriesChart } from '@kraften/ui/chart/series-chart';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { RadioField } from '@kraften/ui/field/radio-field';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import { type SeriesName, seriesMetricIds, seriesNames } from '../../series/series-choice';
import { Placeholder } from './placeholder';
import { seriesLines } from './series-lines';

const shortSeries = 10;
const longSeries = 40;

type SeriesSectionProps = {
  readonly teamId: string;
  readonly period: Period;
  readonly series: SeriesName;
  readonly onChooseSeries: (series: SeriesName) => void;
};

/** One figure over the years, until the period that is shown. */
export function SeriesSection({ series, onChooseSeries, ...chart }: SeriesSectionProps) {
  const id = useId();
  return (
    <Section
      title="Utvecklingen över tid"
      description="Varje punkt gäller tolv månader, och nästa punkt är sex månader senare. 2301–2312 är januari–december 2023."
    >
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
      <Series {...chart} metricId={seriesMetricIds[series]} />
    </Section>
  );
}

const seriesLabels: Readonly<Record<SeriesName, string>> = {
  resultat: 'Resultat',
  genomstromningstid: 'Genomströmningstid',
  nyinskrivna: 'Nyinskrivna',
  avslut: 'Avslut',
};

type SeriesProps = { readonly teamId: string; readonly period: Period; readonly metricId: string };

function Series({ teamId, period, metricId }: SeriesProps) {
  const door = useSteeringDoor();
  const [isLong, setIsLong] = useState(false);
  const windows = isLong ? longSeries : shortSeries;
  const series = useQuery({
    ...door.report.series.queryOptions({ teamId, metricId, endedBy: period.to, windows }),
    placeholderData: (before) => (before?.metricId === metricId ? before : undefined),
  });
  const metric = findMetric(metricId);

  if (series.isError) {
    return (
      <ErrorState title="Utvecklingen kunde inte hämtas" onRetry={() => void series.refetch()}>
        {refusalMessage(series.error)}
      </ErrorState>
    );
  }
  if (series.isPending || metric === null) return <Placeholder label="Utvecklingen hämtas" height={440} />;
  const { points, hasEarlier } = series.data;
  const known = points.slice(points.findIndex(({ source }) => source !== 'none'));
  if (points.every(({ source }) => source === 'none')) {
    return (
      <EmptyState title="Det har inte gått tolv månader än">
        När ett helt halvår har gått från 1 januari eller 1 juli visas utvecklingen här.
      </EmptyState>
    );
  }
  return (
    <>
      <SeriesChart
        title={metric.label.sv}
        mark={<DefinitionPopover metric={metric} />}
        unit={metric.unit}
        decimals={metric.decimals}
        lines={seriesLines(metric, known)}
      />
      {(hasEarlier || isLong) && (
        <div className="k-not-print">
          <Button variant="default" onClick={() => setIsLong(!isLong)}>
            {isLong ? 'Visa bara de senaste åren' : 'Visa alla år'}
          </Button>
        </div>
      )}
    </>
  );
}
