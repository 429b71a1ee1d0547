import { type CurveResult, type Hidden, isHidden } from '@kraften/domain/metrics/result';
import type { ReactNode } from 'react';
import { ChartFrame } from '../chart/chart-frame';
import type { FigureTableData } from '../chart/figure-table-data';
import { LineChart } from '../chart/line-chart';
import { allHidden, isFew, restsOnFew } from '../format/few-people';
import { formatMetricInterval, formatMetricValue } from '../format/metric-value';
import { formatCount, formatNumber, formatPercent } from '../format/number';
import { DefinitionPopover } from './definition-popover';
import css from './metric.module.css';
import type { MetricDefinition } from './metric-definition';

type MetricCurveProps = {
  readonly metric: MetricDefinition;
  readonly result: CurveResult<Hidden>;
  /** A link to the cases behind it. */
  readonly action?: ReactNode;
};

const stillLabel = 'Kvar';
const resultLabel = 'Till resultat';
const otherLabel = 'På annat sätt';

/** How long people stay, and what they leave to: shares by months since enrolment. */
export function MetricCurve({ metric, result, action }: MetricCurveProps) {
  const { at } = result;
  const nothing = whyNothing(result);
  return (
    <ChartFrame
      title={metric.label.sv}
      mark={<DefinitionPopover metric={metric} />}
      description={descriptionOf(result)}
      data={tableOf(metric, result)}
      action={action}
    >
      {nothing !== null ? (
        <p className={css['rests']}>{nothing}</p>
      ) : (
        <LineChart
          title={metric.label.sv}
          summary={summaryOf(metric, result)}
          intervals="band"
          yMax={1}
          formatY={(value) => formatPercent(value)}
          xTicks={[0, ...at.map(({ months }) => months)].map((months) => ({
            at: months,
            label: months === at.at(-1)?.months ? `${months} mån` : String(months),
          }))}
          lines={[
            {
              label: stillLabel,
              points: [
                { x: 0, y: 1, interval: [1, 1] },
                ...at.map((point) => ({
                  x: point.months,
                  y: drawn(point.stillEnrolled),
                  interval: drawn(point.stillEnrolledCi95),
                })),
              ],
            },
            {
              label: resultLabel,
              points: [{ x: 0, y: 0 }, ...at.map((point) => ({ x: point.months, y: drawn(point.closedToResult) }))],
            },
            {
              label: otherLabel,
              points: [{ x: 0, y: 0 }, ...at.map((point) => ({ x: point.months, y: drawn(point.closedOtherwise) }))],
            },
          ]}
        />
      )}
    </ChartFrame>
  );
}

/** Why there is no curve to draw; null where there is. */
function whyNothing({ at, n }: CurveResult<Hidden>): string | null {
  if (n === 0) return 'Ingen har varit inskriven än, så det finns inget att visa.';
  return at.every(({ stillEnrolled }) => isHidden(stillEnrolled)) ? allHidden : null;
}

/** A hidden value leaves a gap in a line, as a missing one does. */
function drawn<Value>(value: Value | Hidden): Value | null {
  return isHidden(value) ? null : value;
}

function descriptionOf({ n, events, medianMonths }: CurveResult<Hidden>): string {
  const half = halfText(medianMonths);
  if (isHidden(n)) return `${half} Hur många kurvan bygger på visas inte.`;
  const rests = `${formatCount(n, 'deltagande', 'deltaganden')}, ${formatNumber(events)} avslutade.`;
  return n === 0 ? rests : `${half} ${rests}${isFew(n) ? ` ${restsOnFew}.` : ''}`;
}

function halfText(medianMonths: number | null | Hidden): string {
  if (isHidden(medianMonths)) return 'När hälften har avslutats visas inte, eftersom talen rör få personer.';
  return medianMonths === null
    ? 'Mindre än hälften har avslutats, så mittvärdet går inte att säga än.'
    : `Hälften har avslutats inom ${formatNumber(medianMonths, 1)} månader.`;
}

function summaryOf(metric: MetricDefinition, { at }: CurveResult<Hidden>): string {
  const shown = at.filter(({ stillEnrolled }) => !isHidden(stillEnrolled));
  const year = shown.find(({ months }) => months === 12) ?? shown.at(-1);
  if (!year) return '';
  const value = (share: number | null | Hidden) => formatMetricValue(share, metric);
  return `Efter ${year.months} månader är ${value(year.stillEnrolled)} kvar, ${value(year.closedToResult)} har avslutats till resultat och ${value(year.closedOtherwise)} på annat sätt. Alla värden står i tabellen.`;
}

function tableOf(metric: MetricDefinition, result: CurveResult<Hidden>): FigureTableData {
  return {
    caption: `${metric.label.sv}, andel efter antal månader`,
    columns: ['Månader', stillLabel, '95 %-intervall', resultLabel, otherLabel],
    rows: (whyNothing(result) === null ? result.at : []).map((point) => ({
      header: String(point.months),
      cells: [
        formatMetricValue(point.stillEnrolled, metric),
        formatMetricInterval(point.stillEnrolledCi95, metric),
        formatMetricValue(point.closedToResult, metric),
        formatMetricValue(point.closedOtherwise, metric),
      ],
    })),
  };
}
