import { kronorOf } from '@kraften/domain/metrics/kronor-of';
import { meanIntervalOf } from '@kraften/domain/metrics/mean-interval-of';
import {
  type CountResult,
  type DistributionResult,
  type Hidden,
  isHidden,
  type MoneyResult,
  type ShareResult,
} from '@kraften/domain/metrics/result';
import { unitName } from '@kraften/domain/metrics/unit-name';
import type { DistributionSummary } from '@kraften/domain/statistics/distribution-summary';
import type { ReactNode } from 'react';
import { hiddenValue, isFew } from '../format/few-people';
import { formatMetricInterval, formatMetricNumber, formatMetricRange, formatMetricValue } from '../format/metric-value';
import { formatCount, formatKronor, formatNumber, formatPart, noValue } from '../format/number';
import { DefinitionPopover } from './definition-popover';
import type { MetricDefinition } from './metric-definition';
import { ValueFigure } from './value-figure';

type OneNumber = CountResult<Hidden> | ShareResult<Hidden> | DistributionResult<Hidden> | MoneyResult<Hidden>;

type MetricValueProps = {
  readonly metric: MetricDefinition;
  /** A count, a share, an amount for each, or a distribution: its mean. */
  readonly result: OneNumber;
  /** What has changed, or another line about it. */
  readonly note?: ReactNode;
  /** What lies behind this very number, under the definition. */
  readonly behind?: ReactNode;
  /** A link to the cases behind it. */
  readonly action?: ReactNode;
};

/** A figure: the number large, what it is in words, and beneath what it rests on. */
export function MetricValue({ metric, result, note, behind, action }: MetricValueProps) {
  return (
    <ValueFigure
      label={metric.label.sv}
      mark={<DefinitionPopover metric={metric} behind={behind} />}
      {...readingOf(metric, result)}
      note={note}
      action={action}
    />
  );
}

type Reading = {
  readonly number: string;
  readonly unit: string;
  /** What the number rests on, or why there is none. */
  readonly rests: readonly string[];
  readonly few: boolean;
};

function readingOf(metric: MetricDefinition, result: OneNumber): Reading {
  switch (result.shape) {
    case 'count': {
      const number = formatNumber(result.value);
      return { number, unit: unitName(metric.unit, number === '1'), rests: [], few: false };
    }
    case 'share': {
      const { denominator, rate } = result;
      return {
        number: formatMetricNumber(rate, metric),
        unit: unitName(metric.unit),
        rests: restsOfShare(metric, result),
        few: isFew(denominator),
      };
    }
    case 'money': {
      const { ore, count, orePerOne, isPreliminary } = result;
      if (orePerOne === null) {
        const why = ore === null ? 'Ingen kostnad är bokförd i perioden.' : metric.missingValues;
        return { number: noValue, unit: '', rests: [why], few: false };
      }
      return {
        number: formatMetricNumber(kronorOf(orePerOne), metric),
        unit: unitName(metric.unit),
        rests: [
          `${formatKronor(ore)} delat på ${formatNumber(count)}`,
          ...(isPreliminary ? ['Preliminärt: någon del kan ändras'] : []),
        ],
        few: isFew(count),
      };
    }
    case 'distribution': {
      const { n, missing, mean, median, min, max } = result.groups.all;
      const lacking = missing === 0 ? [] : [`${formatNumber(missing)} saknar uppgift`];
      if (mean === null) {
        const why = missing === 0 ? 'Det finns ingen att räkna på i perioden.' : 'Uppgiften saknas för alla.';
        return { number: noValue, unit: '', rests: [why], few: false };
      }
      if (isHidden(mean)) return { number: hiddenValue, unit: '', rests: lacking, few: false };
      const interval = meanIntervalOf(result.groups.all);
      return {
        number: formatMetricNumber(mean, metric),
        unit: unitName(metric.unit),
        rests: [
          `Medelvärde av ${formatCount(n, 'deltagande', 'deltaganden')}`,
          ...(interval === null ? [] : [`95 %-intervall ${formatMetricInterval(interval, metric)}`]),
          ...spreadOf(metric, { median, min, max }),
          ...lacking,
        ],
        few: isFew(n),
      };
    }
  }
}

/** The parts of a share with its interval, or why there is none. */
function restsOfShare(
  metric: MetricDefinition,
  { numerator, denominator, rate, ci95 }: ShareResult<Hidden>,
): readonly string[] {
  const parts = formatPart(numerator, denominator);
  if (rate === null) return [`${parts}. ${metric.missingValues}`];
  if (isHidden(rate)) return parts === hiddenValue ? [] : [parts];
  return [parts, `95 %-intervall ${formatMetricInterval(ci95, metric)}`];
}

type Spread = Pick<DistributionSummary<Hidden>, 'median' | 'min' | 'max'>;

/** The median and the ends, as far as they are shown. */
function spreadOf(metric: MetricDefinition, { median, min, max }: Spread): readonly string[] {
  if (isHidden(median)) return [];
  const ends =
    isHidden(min) || isHidden(max) ? '' : `, från ${formatMetricRange(min, max, metric).replace('–', ' till ')}`;
  return [`Median ${formatMetricValue(median, metric)}${ends}`];
}
