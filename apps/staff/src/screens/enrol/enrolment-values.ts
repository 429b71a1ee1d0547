import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { Enrolment } from '@kraften/domain/concepts/participation/enrolment';
import { failure, type Result } from '@kraften/domain/result';
import { type PersonValues, personIn, personValuesOf } from '../../parts/person/person-values';
import type { Referral } from '../../parts/referral/referral-record';
import { readInput } from '../../parts/sending/read-input';

export type EnrolmentValues = PersonValues & {
  readonly enrolledOn: string | null;
  readonly coachId: string | null;
  readonly incomeSource: IncomeSource | null;
  readonly supportYears: number | null;
  readonly supportMonths: number | null;
  readonly firstStep: string;
  readonly insuranceToRegister: boolean;
};

/** What the referral already tells, so that nobody types it twice. */
export function enrolmentValuesOf(referral: Referral, today: string, coachId: string): EnrolmentValues {
  return {
    ...personValuesOf(referral.person),
    incomeSource: incomeSourceIn(referral.answers),
    supportYears: null,
    supportMonths: null,
    insuranceToRegister: false,
    coachId,
    enrolledOn: today,
    firstStep: '',
  };
}

/** Years and months as months; null when neither is written. */
export function monthsOf(years: number | null, months: number | null): number | null {
  return years === null && months === null ? null : (years ?? 0) * 12 + (months ?? 0);
}

/** `isMasked`: the person's identity is protected from who enrols, and stays as it was written down. */
export function readEnrolment(values: EnrolmentValues, isMasked: boolean): Result<Enrolment, readonly FieldError[]> {
  const { enrolledOn, coachId, incomeSource, supportYears, supportMonths, firstStep, insuranceToRegister } = values;
  const read = readInput(Enrolment, {
    person: isMasked ? null : personIn(values),
    enrolledOn,
    coachId: coachId ?? '',
    incomeSource,
    publicSupportMonthsBefore: monthsOf(supportYears, supportMonths),
    firstStep,
    insuranceToRegister,
  });
  if (read.ok) return read;
  return failure(
    read.problem.map((error) =>
      error.field === 'publicSupportMonthsBefore' ? { ...error, field: 'supportMonths' } : error,
    ),
  );
}

/** What the person lives on, where they said so in the public form. */
function incomeSourceIn(answers: unknown): IncomeSource | null {
  if (typeof answers !== 'object' || answers === null || !('incomeSource' in answers)) return null;
  const read = IncomeSource.safeParse(answers.incomeSource);
  return read.success ? read.data : null;
}
