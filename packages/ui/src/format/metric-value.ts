import type { Metric, Unit } from '@kraften/domain/metrics/metric';
import { type Hidden, isHidden } from '@kraften/domain/metrics/result';
import { unitName } from '@kraften/domain/metrics/unit-name';
import { hiddenValue } from './few-people';
import { formatNumber, noValue } from './number';

/** How a metric is shown: rounding happens here and nowhere else. */
export type Shown = Pick<Metric, 'unit' | 'decimals'>;

const space = '\u00a0';
const emptyDecimals = /,0+$/;

/** The bare number, for tables whose heading says the unit: `16,8`, `54`. Shares come as percent. */
export function formatMetricNumber(value: number | null | Hidden, shown: Shown): string {
  return isShare(shown.unit) && value !== null && !isHidden(value)
    ? formatNumber(value * 100, percentDecimals(shown))
    : formatNumber(value, shown.decimals);
}

/** The number with its unit: `16,8 månader`, `54 %`, `1 deltagande`. */
export function formatMetricValue(value: number | null | Hidden, shown: Shown): string {
  const number = formatMetricNumber(value, shown);
  return number === noValue || isHidden(value) ? number : `${number}${space}${unitName(shown.unit, number === '1')}`;
}

/** The ends of what was measured or of an interval, without decimals when both are whole: `6–34`, `6,5–34,0`. */
export function formatMetricRange(min: number | null | Hidden, max: number | null | Hidden, shown: Shown): string {
  if (isHidden(min) || isHidden(max)) return hiddenValue;
  if (min === null || max === null) return noValue;
  const ends = [min, max].map((value) => formatMetricNumber(value, shown));
  const isWhole = ends.every((end) => emptyDecimals.test(end));
  return ends.map((end) => (isWhole ? end.replace(emptyDecimals, '') : end)).join('–');
}

/** Both ends of an interval with their unit: `29–77 %`. */
export function formatMetricInterval(interval: readonly [number, number] | null | Hidden, shown: Shown): string {
  if (isHidden(interval)) return hiddenValue;
  if (interval === null) return noValue;
  return `${formatMetricNumber(interval[0], shown)}–${formatMetricValue(interval[1], shown)}`;
}

function isShare(unit: Unit): boolean {
  return unit === 'percent' || unit === 'probability';
}

/** A probability's decimals are those of a number between 0 and 1: two of them are a whole percent. */
function percentDecimals({ unit, decimals }: Shown): number {
  return unit === 'probability' ? Math.max(0, decimals - 2) : decimals;
}
