import { decimalText } from '../concepts/number-text/number-text';
import { binomialTest } from '../statistics/binomial-test';
import { type Comparison, significanceLevel } from './comparison';
import { verdictText } from './verdict-text';

/** How many events there were in so many days. */
export type EventCount = { readonly count: number; readonly days: number };

const daysPerYear = 365.2425;

/** Two counts of what happens one at a time, such as enrolments or closings, each over its own number of days. */
export function compareCounts(one: EventCount, other: EventCount): Comparison {
  const [perYear, otherPerYear] = [one, other].map(({ count, days }) => (count * daysPerYear) / days);
  const p = binomialTest(
    { numerator: one.count, denominator: one.count + other.count },
    one.days / (one.days + other.days),
  );
  const verdict = p < significanceLevel ? 'more-than-chance' : 'may-be-chance';
  const sameLength = Math.abs(one.days - other.days) <= 2;
  const counts = `${decimalText(one.count, 0)} mot ${decimalText(other.count, 0)}`;
  const rates = `${decimalText(perYear ?? 0, 1)} mot ${decimalText(otherPerYear ?? 0, 1)} om året`;
  const shown = sameLength ? `${counts}${moreText(one.count - other.count)}` : `${counts}, det är ${rates}`;
  return {
    difference: one.count - other.count,
    verdict,
    p,
    ci95: null,
    sentence: sameLength && one.count === other.count ? `${shown}.` : `${shown}. ${verdictText(verdict, p)}`,
  };
}

/** Two counts that may hold the same people, such as those enrolled on two days: the difference is told, not tested. */
export function compareStocks(count: number, otherCount: number): Comparison {
  const counts = `${decimalText(count, 0)} mot ${decimalText(otherCount, 0)}`;
  return {
    difference: count - otherCount,
    verdict: 'not-tested',
    p: null,
    ci95: null,
    sentence: `${counts}${moreText(count - otherCount)}.`,
  };
}

function moreText(difference: number): string {
  if (difference === 0) return ', lika många';
  return `: ${decimalText(Math.abs(difference), 0)} ${difference > 0 ? 'fler' : 'färre'}`;
}
