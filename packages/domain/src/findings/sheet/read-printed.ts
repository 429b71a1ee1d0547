import type { PrintedPercent } from './figure-sheet';

export type Printed = {
  readonly value: number;
  readonly decimals: number;
  readonly percent: PrintedPercent | null;
  readonly unit: 'months' | 'years' | null;
};

const numberPattern = /(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,9})\d*)?/;
const percentPattern = /(\d+)(?:[.,](\d{1,9})\d*)?\s*%/u;

/** No figure of a report is greater; what is, is no number that anyone counted. */
const greatest = 1e9;

/**
 * Reads a figure as people print it: "35", "20 (59%)", "62,5 %", "16,8 mån", "7 år". Null when there is no number in it.
 * A text that is only a percentage has it as its value.
 */
export function readPrinted(text: string): Printed | null {
  const number = numberPattern.exec(text);
  if (!number) return null;
  const percentMatch = percentPattern.exec(text);
  const percent = percentMatch ? numberOf(percentMatch[1], percentMatch[2]) : null;
  const { value, decimals } = numberOf(number[1], number[2]);
  if (value > greatest) return null;
  const isOnlyPercent = percentMatch !== null && percentMatch.index === number.index;
  return { value, decimals, percent: isOnlyPercent ? null : percent, unit: unitOf(text) };
}

function numberOf(whole = '0', fraction = ''): PrintedPercent {
  return { value: Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`), decimals: fraction.length };
}

function unitOf(text: string): 'months' | 'years' | null {
  if (/(?<!\p{L})mån/iu.test(text)) return 'months';
  return /(?<!\p{L})år(?!\p{L})/iu.test(text) ? 'years' : null;
}
