import { type Hidden, isHidden } from '@kraften/domain/metrics/result';
import { hiddenValue } from './few-people';

/** What stands where a value is missing. */
export const noValue = '–';

const space = '\u00a0';

/** A number with Swedish separators: `1 234,5`. Nothing known gives a dash. */
export function formatNumber(value: number | null | Hidden, decimals = 0): string {
  if (isHidden(value)) return hiddenValue;
  if (value === null || !Number.isFinite(value)) return noValue;
  return formatterOf(decimals).format(value);
}

/** A score as it was given: whole, or with its one decimal: `6`, `6,5`. */
export function scoreText(score: number): string {
  return formatNumber(score, Number.isInteger(score) ? 0 : 1);
}

/** A share between 0 and 1 as percent: `54 %`. */
export function formatPercent(share: number | null | Hidden, decimals = 0): string {
  if (isHidden(share)) return hiddenValue;
  if (share === null || !Number.isFinite(share)) return noValue;
  return `${formatterOf(decimals).format(share * 100)}${space}%`;
}

/** Both ends of an interval of shares: `29–77 %`. */
export function formatPercentInterval(interval: readonly [number, number] | null, decimals = 0): string {
  if (interval === null) return noValue;
  const [low, high] = interval;
  return `${formatNumber(low * 100, decimals)}–${formatPercent(high, decimals)}`;
}

/** The parts of a share: `7 av 13`. Where both are hidden, that is said once. */
export function formatPart(part: number | Hidden, whole: number | Hidden): string {
  return isHidden(part) && isHidden(whole) ? hiddenValue : `${formatNumber(part)} av ${formatNumber(whole)}`;
}

/** An amount of öre as whole kronor: `1 250 000 kr`. */
export function formatKronor(ore: number | null): string {
  return ore === null ? noValue : `${formatNumber(ore / 100)}${space}kr`;
}

/** A count with its noun: `1 deltagare`, `12 deltagare`. */
export function formatCount(count: number | Hidden, one: string, several: string): string {
  return `${formatNumber(count)}${space}${count === 1 ? one : several}`;
}

const formatters = new Map<number, Intl.NumberFormat>();

function formatterOf(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known) return known;
  const formatter = new Intl.NumberFormat('sv-SE', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  formatters.set(decimals, formatter);
  return formatter;
}
