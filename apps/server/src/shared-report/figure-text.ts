import { kronorOf } from '@kraften/domain/metrics/kronor-of';
import type { Metric } from '@kraften/domain/metrics/metric';
import { type Hidden, isHidden } from '@kraften/domain/metrics/result';
import { unitName } from '@kraften/domain/metrics/unit-name';

type Shown = Pick<Metric, 'unit' | 'decimals'>;
type Known<Value> = Value | null | Hidden;

export const hiddenText = 'dold (få personer)';
const none = '–';

/** A value with its unit, as Swedes write it. */
export function valueText(value: Known<number>, shown: Shown): string {
  const number = numberText(value, shown);
  return number === none || number === hiddenText ? number : `${number}\u00a0${unitName(shown.unit, number === '1')}`;
}

/** The bare number; shares come as percent. */
export function numberText(value: Known<number>, { unit, decimals }: Shown): string {
  if (isHidden(value)) return hiddenText;
  if (value === null) return none;
  if (unit === 'percent') return plain(value * 100, decimals);
  return unit === 'probability' ? plain(value * 100, Math.max(0, decimals - 2)) : plain(value, decimals);
}

/** An amount of öre in kronor. */
export function oreText(ore: Known<number>, shown: Shown): string {
  return valueText(kronorOf(ore), shown);
}

export function intervalText(interval: Known<readonly [number, number]>, shown: Shown): string {
  if (isHidden(interval)) return hiddenText;
  return interval === null ? none : `${numberText(interval[0], shown)}–${valueText(interval[1], shown)}`;
}

/** A count, or a part of a whole. */
export function countText(count: number | Hidden): string {
  return isHidden(count) ? hiddenText : plain(count, 0);
}

export function partText(part: number | Hidden, whole: number | Hidden): string {
  return isHidden(part) && isHidden(whole) ? hiddenText : `${countText(part)} av ${countText(whole)}`;
}

function plain(value: number, decimals: number): string {
  return value.toLocaleString('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
