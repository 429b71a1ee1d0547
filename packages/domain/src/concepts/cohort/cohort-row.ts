import type { CalendarDate } from '../calendar-date/calendar-date';
import type { IncomeSource } from '../income-source/income-source';
import type { Outcome } from '../outcome/outcome';
import type { Participation } from '../participation/participation';
import type { ReferralSource } from '../referral-source/referral-source';
import type { Sex } from '../sex/sex';

/** The columns of a cohort file, in the order that they are written. */
export const cohortFields = [
  'id',
  'personId',
  'sex',
  'birthDate',
  'referralSource',
  'incomeSource',
  'enrolledOn',
  'publicSupportMonthsBefore',
  'closedOn',
  'outcome',
  'dropout',
  'transferredTo',
] as const;
export type CohortField = (typeof cohortFields)[number];

/** A participation as `kraften-cohort/1` writes it: flat, the closing's fields empty while it lasts. */
export type CohortRow = {
  readonly id: string;
  readonly personId: string;
  readonly sex: Sex;
  readonly birthDate: CalendarDate | null;
  readonly referralSource: ReferralSource;
  readonly incomeSource: IncomeSource | null;
  readonly enrolledOn: CalendarDate;
  readonly publicSupportMonthsBefore: number | null;
  readonly closedOn: CalendarDate | null;
  readonly outcome: Outcome | null;
  readonly dropout: boolean;
  readonly transferredTo: string | null;
};

export function toParticipation(row: CohortRow): Participation {
  const { closedOn, outcome, dropout, transferredTo } = row;
  return {
    id: row.id,
    personId: row.personId,
    sex: row.sex,
    birthDate: row.birthDate,
    referralSource: row.referralSource,
    incomeSource: row.incomeSource,
    enrolledOn: row.enrolledOn,
    publicSupportMonthsBefore: row.publicSupportMonthsBefore,
    closing: closedOn === null || outcome === null ? null : { closedOn, outcome, dropout, transferredTo },
  };
}

export function toCohortRow(participation: Participation): CohortRow {
  const { closing } = participation;
  return {
    id: participation.id,
    personId: participation.personId,
    sex: participation.sex,
    birthDate: participation.birthDate,
    referralSource: participation.referralSource,
    incomeSource: participation.incomeSource,
    enrolledOn: participation.enrolledOn,
    publicSupportMonthsBefore: participation.publicSupportMonthsBefore,
    closedOn: closing?.closedOn ?? null,
    outcome: closing?.outcome ?? null,
    dropout: closing?.dropout ?? false,
    transferredTo: closing?.transferredTo ?? null,
  };
}
