import { decimalText, intervalText, percentText } from '@kraften/domain/concepts/number-text/number-text';
import { type Hidden, isHidden } from '@kraften/domain/metrics/result';

/** What stands where a number is suppressed. */
export const hiddenText = 'dold';

/** A number that may be suppressed. */
export function shownText(value: number | null | Hidden, decimals: number): string {
  return isHidden(value) ? hiddenText : decimalText(value, decimals);
}

/** A share that may be suppressed, or missing. */
export function shownPercent(share: number | null | Hidden, decimals: number): string {
  if (isHidden(share)) return hiddenText;
  return share === null ? '–' : percentText(share, 1, decimals);
}

/** An interval in parentheses; nothing where there is none to show. */
export function shownInterval(interval: readonly [number, number] | null | Hidden, decimals: number): string {
  return interval === null || isHidden(interval) ? '' : `(${intervalText(interval, decimals)})`;
}
