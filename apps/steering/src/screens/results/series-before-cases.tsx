import { useQueries } from '@tanstack/react-query';
import { useSteeringDoor } from '../../door/steering-door';
import { seriesMetricIds, seriesNames } from '../../series/series-choice';
import { isKnown, shortSeries } from './figure-series';
import { SeriesSection, type SeriesSectionProps } from './series-section';

/** For a period without cases: what old reports print of the years until then, where there are any. */
export function SeriesBeforeCases(props: SeriesSectionProps) {
  const door = useSteeringDoor();
  const { teamId, period } = props;
  const all = useQueries({
    queries: seriesNames.map((name) =>
      door.report.series.queryOptions({
        teamId,
        metricId: seriesMetricIds[name],
        endedBy: period.to,
        windows: shortSeries,
      }),
    ),
  });
  return all.some(({ data }) => data !== undefined && isKnown(data)) ? <SeriesSection {...props} /> : null;
}
