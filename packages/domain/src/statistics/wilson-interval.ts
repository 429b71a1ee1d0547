/** The standard normal distribution's 97.5 % point: 95 % lie within ± this. */
export const z95 = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a share (osäkerhetsintervall).
 *
 * A share of few people is an uncertain number: had chance fallen a little otherwise it would be another. The interval
 * holds the shares that agree with what was seen; with 7 of 13 it reaches from 29 to 77 %. Wilson's stays between
 * 0 and 1 and keeps its promise for small groups, which the usual "± 1.96 standard errors" does not.
 *
 *     centre = (x + z²/2) ÷ (n + z²)      half width = z ÷ (n + z²) × √(x (n − x) ÷ n + z²/4)
 *
 * @param numerator the count x, 0 ≤ x ≤ n
 * @param denominator the whole n
 * @returns lower and upper end, from 0 to 1; `null` where the denominator is 0
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927);
 * compared with others in R. G. Newcombe, Statistics in Medicine 17 (1998), where it is method 3.
 *
 * @example wilsonInterval(81, 263) // [0.2553, 0.3662]
 */
export function wilsonInterval(numerator: number, denominator: number): readonly [number, number] | null {
  if (denominator === 0) return null;
  const weight = denominator + z95 ** 2;
  const centre = (numerator + z95 ** 2 / 2) / weight;
  const spread = (numerator * (denominator - numerator)) / denominator + z95 ** 2 / 4;
  const halfWidth = (z95 / weight) * Math.sqrt(spread);
  return [numerator === 0 ? 0 : centre - halfWidth, numerator === denominator ? 1 : centre + halfWidth];
}
