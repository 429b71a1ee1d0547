import type { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import type { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import type { Random, Weights } from '../../chance/random';

const weightsBySource: Record<ReferralSource, Weights<IncomeSource>> = {
  AF: [
    ['activity-support', 45],
    ['sickness-benefit', 18],
    ['social-assistance', 17],
    ['unemployment-benefit', 13],
    ['activity-compensation', 7],
  ],
  FK: [
    ['sickness-benefit', 60],
    ['rehabilitation-benefit', 14],
    ['activity-compensation', 20],
    ['social-assistance', 6],
  ],
  SOC: [
    ['social-assistance', 72],
    ['activity-compensation', 10],
    ['sickness-benefit', 10],
    ['activity-support', 8],
  ],
  RD: [
    ['sickness-benefit', 46],
    ['activity-compensation', 26],
    ['social-assistance', 20],
    ['none', 8],
  ],
  KAA: [
    ['none', 85],
    ['social-assistance', 15],
  ],
  SCHOOL: [['none', 1]],
  SELF: [
    ['none', 32],
    ['social-assistance', 30],
    ['sickness-benefit', 22],
    ['unemployment-benefit', 10],
    ['other', 6],
  ],
  OTHER: [
    ['social-assistance', 40],
    ['sickness-benefit', 40],
    ['other', 20],
  ],
};

/** What a participant lives on at the enrolment; null where nobody wrote it down. */
export function incomeAtEnrolment(random: Random, source: ReferralSource, age: number): IncomeSource | null {
  const income = random.weighted(weightsBySource[source]);
  if (random.chance(0.02)) return null;
  return income === 'activity-compensation' && (age < 19 || age > 29) ? 'sickness-benefit' : income;
}

/** Skewed, mean about four years, never longer than the time since sixteen; null where nobody knows. */
export function publicSupportMonths(random: Random, income: IncomeSource | null, age: number): number | null {
  if (random.chance(0.06)) return null;
  const median = income === 'none' ? 4 : 40;
  const months = Math.round(median * Math.exp(0.62 * random.normal()));
  return Math.max(0, Math.min(200, (age - 16) * 12, months));
}

const incomeByOutcome: Record<Exclude<Outcome, 'other'>, Weights<IncomeSource>> = {
  work: [
    ['none', 92],
    ['sickness-benefit', 8],
  ],
  studies: [
    ['none', 70],
    ['other', 18],
    ['activity-compensation', 12],
  ],
  'other-vocational-rehab': [
    ['activity-support', 50],
    ['rehabilitation-benefit', 30],
    ['social-assistance', 20],
  ],
  'sickness-compensation': [['other', 1]],
  'parental-leave': [['other', 1]],
};

/** What the person lives on after the closing. */
export function incomeAfter(random: Random, outcome: Outcome, before: IncomeSource | null): IncomeSource | null {
  if (outcome !== 'other') return random.weighted(incomeByOutcome[outcome]);
  return random.chance(0.85) ? before : null;
}
