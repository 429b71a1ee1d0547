import type { CalendarDate } from '../calendar-date/calendar-date';
import type { CaseClosing } from '../closing/case-closing';
import type { IncomeSource } from '../income-source/income-source';
import type { PersonDetails } from '../person/person';
import type { ReferralSource } from '../referral-source/referral-source';

/** What one row of a list becomes: a referral, and where the person was enrolled a participation, which may be closed. */
export type ImportRecord = {
  readonly row: number;
  /** The same for all rows about one person. */
  readonly personKey: string;
  /** The person whom the team knows already; null for a new one. */
  readonly knownPersonId: string | null;
  readonly person: PersonDetails;
  readonly source: ReferralSource;
  readonly receivedOn: CalendarDate;
  readonly referrerName: string;
  readonly participation: ImportedParticipation | null;
};

export type ImportedParticipation = {
  readonly coachId: string;
  readonly enrolledOn: CalendarDate;
  readonly incomeSource: IncomeSource | null;
  readonly publicSupportMonthsBefore: number | null;
  readonly closing: ImportedClosing | null;
};

/** A closing as an older list has it: without what nobody asked for then. */
export type ImportedClosing = Pick<CaseClosing, 'closedOn' | 'outcome' | 'dropout' | 'incomeSourceAfter'> & {
  readonly transferredTo: string | null;
};
