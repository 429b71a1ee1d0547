import { decimalText, percentText } from '../concepts/number-text/number-text';
import { fisherExact } from '../statistics/fisher-exact';
import type { Share } from '../statistics/share';
import { type Comparison, significanceLevel } from './comparison';
import { verdictText } from './verdict-text';

/** Two shares, by Fisher’s exact test. */
export function compareShares(one: Share, other: Share): Comparison {
  const counts = `${partsText(one)} mot ${partsText(other)}`;
  if (one.rate === null || other.rate === null) {
    const sentence = `${counts}. Det finns ingen att räkna på i den ena, så skillnaden går inte att säga.`;
    return { difference: null, verdict: 'not-tested', p: null, ci95: null, sentence };
  }
  const difference = 100 * (one.rate - other.rate);
  const p = fisherExact(one, other);
  const verdict = p < significanceLevel ? 'more-than-chance' : 'may-be-chance';
  const percents = [one, other].map(({ numerator, denominator }) => percentText(numerator, denominator, 0));
  const [shownOne = 0, shownOther = 0] = percents.map((percent) => Number.parseInt(percent, 10));
  return {
    difference,
    verdict,
    p,
    ci95: null,
    sentence:
      `${counts}: ${percents.join(' mot ')}, ${pointsText(difference, shownOne - shownOther)}. ${difference === 0 ? '' : verdictText(verdict, p)}`.trim(),
  };
}

function partsText({ numerator, denominator }: Share): string {
  return `${decimalText(numerator, 0)} av ${decimalText(denominator, 0)}`;
}

/** The difference of the percentages as they are shown, so that a reader who subtracts gets the same. */
function pointsText(difference: number, shownDifference: number): string {
  const points = Math.abs(shownDifference);
  if (difference === 0) return 'ingen skillnad';
  if (points === 0) return 'nästan lika';
  return `${points} ${points === 1 ? 'procentenhet' : 'procentenheter'} ${difference > 0 ? 'högre' : 'lägre'}`;
}
