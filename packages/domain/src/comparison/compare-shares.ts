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
  return {
    difference,
    verdict,
    p,
    ci95: null,
    sentence:
      `${counts}: ${percents.join(' mot ')}, ${pointsText(difference)}. ${difference === 0 ? '' : verdictText(verdict, p)}`.trim(),
  };
}

function partsText({ numerator, denominator }: Share): string {
  return `${decimalText(numerator, 0)} av ${decimalText(denominator, 0)}`;
}

function pointsText(difference: number): string {
  const points = Math.round(Math.abs(difference));
  if (difference === 0) return 'ingen skillnad';
  if (points === 0) return 'mindre än en procentenhets skillnad';
  return `${points} ${points === 1 ? 'procentenhet' : 'procentenheter'} ${difference > 0 ? 'högre' : 'lägre'}`;
}
