import { type CalendarDate, datePartsOf } from '../concepts/calendar-date/calendar-date';
import { decimalText, noNumber } from '../concepts/number-text/number-text';
import type { Period } from '../concepts/period/period';
import type { Metric } from '../metrics/metric';
import { type Hidden, isHidden } from '../metrics/result';
import { unitName } from '../metrics/unit-name';
import type { PrintedCell } from './printed-report';

type Shown = Pick<Metric, 'unit' | 'decimals'>;

/** What stands where a number is hidden. */
export const hiddenText = 'dold (få personer)';

const space = '\u00a0';

/** A number of a figure, with its unit where it needs one to be read by itself: "18", "54 %", "16,8 månader". */
export function measureText(value: number | null | Hidden, { unit, decimals }: Shown): string {
  const text = numberText(value, decimals);
  return isHidden(value) || value === null ? text : `${text}${space}${unitName(unit, text === '1')}`;
}

export function numberText(value: number | null | Hidden, decimals = 0): string {
  return isHidden(value) ? hiddenText : decimalText(value, decimals);
}

/** A share between 0 and 1 in per cent. */
export function rateText(rate: number | null | Hidden, decimals = 0): string {
  if (isHidden(rate)) return hiddenText;
  return rate === null ? noNumber : `${decimalText(100 * rate, decimals)}${space}%`;
}

export function kronorText(ore: number | null): string {
  return ore === null ? noNumber : `${decimalText(ore / 100, 0)}${space}kr`;
}

export function textCell(text: string): PrintedCell {
  return { text };
}

/** A number that a spreadsheet counts with, as it is printed: rounded as the text is. */
export function numberCell(value: number | null | Hidden, decimals = 0): PrintedCell {
  return cellOf(numberText(value, decimals), value, decimals);
}

export function rateCell(rate: number | null | Hidden, decimals = 0): PrintedCell {
  return cellOf(rateText(rate, decimals), isHidden(rate) || rate === null ? rate : 100 * rate, decimals);
}

export function kronorCell(ore: number | null): PrintedCell {
  return cellOf(numberText(ore === null ? null : ore / 100), ore === null ? null : ore / 100, 2);
}

function cellOf(text: string, value: number | null | Hidden, decimals: number): PrintedCell {
  return value === null || isHidden(value) ? { text } : { text, value: Number(value.toFixed(decimals)) };
}

/** A window as the reports' series name it: "2301–2312". */
export function windowText({ from, to }: Period): string {
  return `${yearMonth(from)}–${yearMonth(to)}`;
}

/** "2024" for a calendar year; otherwise its two days. */
export function periodText({ from, to }: Period): string {
  const { year } = datePartsOf(from);
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31` ? String(year) : `${from} – ${to}`;
}

function yearMonth(day: CalendarDate): string {
  return `${day.slice(2, 4)}${day.slice(5, 7)}`;
}
