import type { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import { daysBetween } from '../../concepts/calendar-date/day-number';
import type { Label } from '../../concepts/label/label';
import { contains } from '../../concepts/period/period';
import type { ReferralFact } from '../../concepts/referral/referral-fact';
import { audiences, type Metric, type WorkedExample } from '../metric';
import { measuringRows } from '../shapes/measuring';
import { referralsOneByOne } from './waiting-treatment';

/** Two days on a referral's way; the wait is the days between them. */
type Stretch = {
  readonly id: string;
  readonly label: Label;
  /** Swedish. */
  readonly question: string;
  /** Both days as they stand inside a sentence (Swedish). */
  readonly fromInWords: string;
  readonly toInWords: string;
  readonly from: (referral: ReferralFact) => CalendarDate | null;
  readonly to: (referral: ReferralFact) => CalendarDate | null;
};

/** How long people waited, for those whose wait ended in the period: those who still wait are in the queue's figures. */
export function waitingBetween(stretch: Stretch, example: WorkedExample): Metric {
  const { id, label, question, fromInWords, toInWords, from, to } = stretch;
  return {
    id: `waiting.${id}`,
    version: 1,
    label,
    question,
    population: `Remisser där ${toInWords} ligger i perioden och ${fromInWords} är känd. Den som fortfarande väntar räknas inte med här.`,
    treatment: referralsOneByOne,
    numerator: `Summan av dagarna från ${fromInWords} till ${toInWords}.`,
    denominator: 'Antalet remisser i gruppen.',
    unit: 'days',
    missingValues: 'Den remiss där någon av dagarna saknas räknas inte. Medelvärdet saknas om gruppen är tom.',
    audiences,
    ...measuringRows<ReferralFact & { readonly days: number }>(
      {
        needs: ['referrals'],
        behind: { of: 'referrals', areCounted: true },
        countsAgain: false,
        of: ({ referrals = [] }, period) =>
          referrals.flatMap((referral) => {
            const [start, end] = [from(referral), to(referral)];
            const isOver = start !== null && end !== null && contains(period, end);
            return isOver ? [{ ...referral, days: daysBetween(start, end) }] : [];
          }),
        caseOf: (referral) => referral,
      },
      ({ sex, days }) => ({ sex, value: days }),
    ),
    decimals: 0,
    example,
  };
}
