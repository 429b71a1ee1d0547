import { type CountResult, type Hidden, isHidden, type MetricResult, type ShareResult } from '../metrics/result';
import { sumOfCounts } from '../metrics/sum-of-counts';
import { share } from '../statistics/share';

/**
 * A count or a share of several teams taken together, from what each of them is shown as: a sum where every team's number
 * stands, and hidden as soon as one of them is, since the sum less the others would be that one. So it says nothing that
 * the teams' own numbers don't. Null for another shape, and where some team has no such figure.
 */
export function teamsTogether(
  results: readonly (MetricResult<Hidden> | null)[],
): CountResult<Hidden> | ShareResult<Hidden> | null {
  const counts = results.flatMap((result) => (result?.shape === 'count' ? [result.value] : []));
  if (results.length > 0 && counts.length === results.length) return { shape: 'count', value: sumOfCounts(counts) };
  const shares = results.flatMap((result) => (result?.shape === 'share' ? [result] : []));
  if (results.length === 0 || shares.length !== results.length) return null;
  const numerator = sumOfCounts(shares.map((each) => each.numerator));
  const denominator = sumOfCounts(shares.map((each) => each.denominator));
  if (!isHidden(numerator) && !isHidden(denominator)) return { shape: 'share', ...share(numerator, denominator) };
  const hidden: Hidden = { hidden: 'reveals-few-people' };
  return { shape: 'share', numerator, denominator, rate: hidden, ci95: hidden };
}
