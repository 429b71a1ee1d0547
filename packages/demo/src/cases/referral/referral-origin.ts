import type { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import type { Random, Weights } from '../../chance/random';

/** Who refers changes over the years: the employment service less and less, the residents themselves more. */
const eras: readonly { readonly untilDaysAgo: number; readonly weights: Weights<ReferralSource> }[] = [
  {
    untilDaysAgo: 2200,
    weights: [
      ['AF', 25],
      ['FK', 28],
      ['SOC', 30],
      ['RD', 15],
      ['OTHER', 2],
    ],
  },
  {
    untilDaysAgo: 1100,
    weights: [
      ['AF', 12],
      ['FK', 24],
      ['SOC', 36],
      ['RD', 17],
      ['KAA', 4],
      ['SELF', 6],
      ['OTHER', 1],
    ],
  },
  {
    untilDaysAgo: 0,
    weights: [
      ['AF', 8],
      ['FK', 20],
      ['SOC', 35],
      ['RD', 20],
      ['KAA', 5],
      ['SCHOOL', 2],
      ['SELF', 10],
    ],
  },
];

export function referralSourceAt(random: Random, daysAgo: number): ReferralSource {
  const era = eras.find(({ untilDaysAgo }) => daysAgo >= untilDaysAgo);
  return random.weighted<ReferralSource>(era?.weights ?? [['OTHER', 1]]);
}

/** Age in completed years when the referral comes, below the team's limit so that nobody outgrows it in the queue. */
export function ageAtReferral(random: Random, source: ReferralSource, admittedToAge: number): number {
  if (source === 'KAA') return random.integer(16, 19);
  if (source === 'SCHOOL') return random.integer(17, 20);
  const [from, to] = random.weighted([
    [[18, 30], 33],
    [[31, 45], 42],
    [[46, admittedToAge - 1], 25],
  ] as const);
  return random.integer(from, to);
}
