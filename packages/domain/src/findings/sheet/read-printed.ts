import type { PrintedPercent } from './figure-sheet';
import { type PrintedUnit, unitIn } from './printed-unit';

export type Printed = {
  readonly value: number;
  readonly decimals: number;
  readonly percent: PrintedPercent | null;
  readonly unit: PrintedUnit | null;
};

const numberPattern = /(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,9})\d*)?/;
const minusPattern = /(?<![\d\p{L}])[-−]$/u;
const yearsAndMonthsPattern = /^\D*(\d{1,3})\s*år(?:,|\s+och)?\s+(\d{1,2})\s*mån/iu;
const percentPattern = /(\d+)(?:[.,](\d{1,9})\d*)?\s*%/u;

/** No figure of a report is greater; what is, is no number that anyone counted. */
const greatest = 1e9;

/**
 * Reads a figure as people print it: "35", "20 (59%)", "62,5 %", "16,8 mån", "7 år", "2 år och 6 månader", "94 tkr". Null
 * when there is no number in it. A text that is only a percentage has it as its value.
 */
export function readPrinted(text: string): Printed | null {
  const [, years, months] = yearsAndMonthsPattern.exec(text) ?? [];
  if (years !== undefined) {
    return { value: 12 * Number(years) + Number(months), decimals: 0, percent: null, unit: 'months' };
  }
  const number = numberPattern.exec(text);
  if (!number) return null;
  const percentMatch = percentPattern.exec(text);
  const percent = percentMatch ? numberOf(percentMatch[1], percentMatch[2]) : null;
  const { value, decimals } = numberOf(number[1], number[2]);
  if (value > greatest) return null;
  const isNegative = minusPattern.test(text.slice(0, number.index));
  const isOnlyPercent = percentMatch !== null && percentMatch.index === number.index;
  return {
    value: isNegative ? -value : value,
    decimals,
    percent: isOnlyPercent ? null : percent,
    unit: unitIn(text),
  };
}

function numberOf(whole = '0', fraction = ''): PrintedPercent {
  return { value: Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`), decimals: fraction.length };
}
