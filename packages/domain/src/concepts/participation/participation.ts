import type { CalendarDate } from '../calendar-date/calendar-date';
import type { Closing } from '../closing/closing';
import type { IncomeSource } from '../income-source/income-source';
import type { ReferralSource } from '../referral-source/referral-source';
import type { Sex } from '../sex/sex';

/**
 * One enrolment of one person in one team, as the statistics see it: nobody’s name, number, contact or notes.
 * A person can have several that don't overlap. `null` is unknown, except for `closing`, where it is "still enrolled".
 */
export type Participation = {
  readonly id: string;
  readonly personId: string;
  readonly sex: Sex;
  readonly birthDate: CalendarDate | null;
  readonly referralSource: ReferralSource;
  readonly incomeSource: IncomeSource | null;
  /** First day enrolled. */
  readonly enrolledOn: CalendarDate;
  /** Months in public support before the enrolment, ≥ 0. */
  readonly publicSupportMonthsBefore: number | null;
  readonly closing: Closing | null;
};
