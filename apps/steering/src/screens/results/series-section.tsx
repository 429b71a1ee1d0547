import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
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
import { Placeholder } from '../../parts/placeholder';
import { type SeriesName, seriesMetricIds, seriesNames } from '../../series/series-choice';
import { type FigureSeries, shortSeries } from './figure-series';
import { type SeriesGap, seriesGap } from './series-gap';
import { seriesLines } from './series-lines';

const longSeries = 40;

export type SeriesSectionProps = {
  readonly teamId: string;
  readonly period: Period;
  /** Null when the team has enrolled nobody, or when it isn't known. */
  readonly firstEnrolledOn: CalendarDate | null;
  /** The association’s points are calendar years, which don’t overlap. */
  readonly wholeYearsOnly: boolean;
  readonly series: SeriesName;
  readonly onChooseSeries: (series: SeriesName) => void;
};

/** One figure over the years, until the period that is shown. */
export function SeriesSection(props: SeriesSectionProps) {
  const { teamId, period, firstEnrolledOn, wholeYearsOnly, series, onChooseSeries } = props;
  const door = useSteeringDoor();
  const id = useId();
  const [isLong, setIsLong] = useState(false);
  const metricId = seriesMetricIds[series];
  const windows = isLong ? longSeries : shortSeries;
  const query = useQuery({
    ...door.report.series.queryOptions({ teamId, metricId, endedBy: period.to, windows }),
    placeholderData: (before) => (before?.metricId === metricId ? before : undefined),
  });
  return (
    <Section
      title="Utvecklingen över tid"
      description={
        wholeYearsOnly
          ? 'Varje punkt gäller ett kalenderår. 2301–2312 är januari–december 2023. En punkt saknas där talet är dolt.'
          : 'Varje punkt gäller tolv månader, och nästa punkt är sex månader senare. 2301–2312 är januari–december 2023.'
      }
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
      {query.isError ? (
        <ErrorState title="Utvecklingen kunde inte hämtas" onRetry={() => void query.refetch()}>
          {refusalMessage(query.error)}
        </ErrorState>
      ) : query.isPending ? (
        <Placeholder label="Utvecklingen hämtas" height={440} />
      ) : (
        <Series
          series={query.data}
          gap={seriesGap(query.data, { firstEnrolledOn, endedBy: period.to, wholeYearsOnly })}
        />
      )}
      {(isLong || query.data?.hasEarlier) && (
        <div className="k-not-print">
          <Button variant="default" onClick={() => setIsLong(!isLong)}>
            {isLong ? 'Visa bara de senaste åren' : 'Visa alla år'}
          </Button>
        </div>
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

type SeriesProps = { readonly series: FigureSeries; readonly gap: SeriesGap | null };

function Series({ series: { metricId, points }, gap }: SeriesProps) {
  const metric = findMetric(metricId);
  if (gap !== null) return <EmptyState title={gap.title}>{gap.text}</EmptyState>;
  if (metric === null) return null;
  const first = points.findIndex(({ source }) => source !== 'none');
  return (
    <SeriesChart
      title={metric.label.sv}
      mark={<DefinitionPopover metric={metric} />}
      unit={metric.unit}
      decimals={metric.decimals}
      lines={seriesLines(metric, points.slice(first))}
    />
  );
}
