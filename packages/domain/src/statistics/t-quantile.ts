import { z95 } from './wilson-interval';

const tailArea = 0.05;

/**
 * The 97.5 % point of Student’s t distribution: 95 % lie within ± this. For many degrees of freedom it is 1.96; for few
 * it is more, since the spread is then itself a guess.
 *
 * @param degrees degrees of freedom, 1 or more, not necessarily whole
 * @returns right to four digits (exact for 1 and 2 degrees)
 *
 * Source: G. W. Hill, "Algorithm 396: Student’s t-quantiles", Communications of the ACM 13 (1970).
 *
 * @example tQuantile95(10) // 2.2281
 */
export function tQuantile95(degrees: number): number {
  if (degrees <= 1) return 1 / Math.tan((tailArea * Math.PI) / 2);
  if (degrees === 2) return Math.sqrt(2 / (tailArea * (2 - tailArea)) - 2);
  const a = 1 / (degrees - 0.5);
  const b = 48 / a ** 2;
  const c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * degrees;
  const y = (d * tailArea) ** (2 / degrees);
  return Math.sqrt(degrees * (y > 0.05 + a ? nearNormal({ degrees, a, b, c, d }) : farOut(degrees, d, y)));
}

type Terms = {
  readonly degrees: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
};

/** Hill’s expansion about the normal distribution’s quantile. */
function nearNormal({ degrees, a, b, c, d }: Terms): number {
  const x = -z95;
  const square = x ** 2;
  const few = degrees < 5 ? 0.3 * (degrees - 4.5) * (x + 0.6) : 0;
  const e = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c + few;
  const y = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / e - square - 3) / b + 1) * x;
  return Math.expm1(a * y ** 2);
}

/** Hill’s expansion for the far tail. */
function farOut(degrees: number, d: number, y: number): number {
  const inner = 1 / (((degrees + 6) / (degrees * y) - 0.089 * d - 0.822) * (degrees + 2) * 3) + 0.5 / (degrees + 4);
  return ((inner * y - 1) * (degrees + 1)) / (degrees + 2) + 1 / y;
}
