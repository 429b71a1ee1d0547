import { decimalText } from '../concepts/number-text/number-text';
import type { Unit } from '../metrics/metric';
import { unitName } from '../metrics/unit-name';
import type { DistributionSummary } from '../statistics/distribution-summary';
import { meanDifference } from '../statistics/mean-difference';
import type { Comparison } from './comparison';
import { verdictText } from './verdict-text';

type Mean = Pick<DistributionSummary, 'n' | 'mean' | 'standardDeviation'>;

/** Fewer values than this in a group, and the sentence says that little rests under it. */
const fewValues = 10;

/** Two means, by the interval of their difference: one that reaches over 0 may be chance. */
export function compareMeans(one: Mean, other: Mean, unit: Unit): Comparison {
  if (one.mean === null || other.mean === null) {
    const sentence = 'Det finns inga värden i den ena, så skillnaden går inte att säga.';
    return { difference: null, verdict: 'not-tested', p: null, ci95: null, sentence };
  }
  const means = `I medel ${meanText(one, unit)} mot ${meanText(other, unit)}`;
  const difference = one.mean - other.mean;
  if (one.standardDeviation === null || other.standardDeviation === null) {
    const sentence = `${means}. Minst två värden i varje behövs för att pröva skillnaden.`;
    return { difference, verdict: 'not-tested', p: null, ci95: null, sentence };
  }
  const { ci95 } = meanDifference(
    { n: one.n, mean: one.mean, standardDeviation: one.standardDeviation },
    { n: other.n, mean: other.mean, standardDeviation: other.standardDeviation },
  );
  const verdict = ci95[0] > 0 || ci95[1] < 0 ? 'more-than-chance' : 'may-be-chance';
  const interval = `Skillnadens 95 %-intervall går från ${decimalText(ci95[0], 1)} till ${decimalText(ci95[1], 1)}`;
  const reach = verdict === 'may-be-chance' ? ', alltså på båda sidor om noll' : ' och når inte noll';
  const few = Math.min(one.n, other.n) < fewValues ? ' Den bygger på få värden.' : '';
  return {
    difference,
    verdict,
    p: null,
    ci95,
    sentence: `${means}. ${interval}${reach}. ${verdictText(verdict, null)}${few}`,
  };
}

function meanText({ mean, n }: Mean, unit: Unit): string {
  return `${decimalText(mean, 1)} ${unitName(unit)} (${decimalText(n, 0)} värden)`;
}
