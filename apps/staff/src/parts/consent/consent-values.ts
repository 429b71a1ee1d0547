import type { Authority } from '@kraften/domain/concepts/authority/authority';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  type ConsentCategory,
  type ConsentForm,
  type ConsentPurpose,
  categoriesOf,
} from '@kraften/domain/concepts/consent/consent-codes';
import { checkGivenConsent, GivenConsent } from '@kraften/domain/concepts/consent/given-consent';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { failure, type Result } from '@kraften/domain/result';
import { readInput } from '../sending/read-input';

/** What stands in the form, in the order of its fields. */
export type ConsentValues = {
  readonly authority: Authority | null;
  readonly purpose: ConsentPurpose | null;
  readonly categories: readonly ConsentCategory[];
  readonly form: ConsentForm | null;
  readonly keptAt: string;
  readonly witness: string;
  readonly givenOn: string | null;
  readonly validUntil: string | null;
};

/** What is sent. Particulars that were chosen for another purpose, and are out of sight, are left out. */
export function readConsent(values: ConsentValues, today: CalendarDate): Result<GivenConsent, readonly FieldError[]> {
  const { purpose } = values;
  const offered = purpose === null ? [] : categoriesOf[purpose];
  const categories = values.categories.filter((category) => offered.includes(category));
  const read = readInput(GivenConsent, { ...values, categories });
  if (read.ok) return checkGivenConsent(read.value, today);
  // Which particulars there are to choose among, the purpose says.
  return purpose === null ? failure(read.problem.filter(({ field }) => field !== 'categories')) : read;
}
