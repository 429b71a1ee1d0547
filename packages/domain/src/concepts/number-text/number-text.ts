/**
 * Numbers as Swedish readers write them: decimal comma, a narrow space between thousands, a space before the per cent
 * sign, and a dash where there is no number. Rounding happens here and nowhere before.
 */

const narrowSpace = '\u202f';
const space = '\u00a0';
export const noNumber = '–';

/** A number with so many decimals: `decimalText(1234.5, 1)` is "1 234,5". */
export function decimalText(value: number | null, decimals: number): string {
  if (value === null) return noNumber;
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, narrowSpace);
  const isZero = !/[1-9]/.test(`${whole}${fraction ?? ''}`);
  return `${value < 0 && !isZero ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** The share `part ÷ whole` in per cent: `percentText(7, 13, 0)` is "54 %". */
export function percentText(part: number, whole: number, decimals: number): string {
  return whole === 0 ? noNumber : `${decimalText((100 * part) / whole, decimals)}${space}%`;
}

/** A 95 % interval of a share: "29–77 %". */
export function intervalText(interval: readonly [number, number] | null, decimals: number): string {
  if (interval === null) return noNumber;
  const [lower, upper] = interval;
  return `${decimalText(100 * lower, decimals)}–${decimalText(100 * upper, decimals)}${space}%`;
}
