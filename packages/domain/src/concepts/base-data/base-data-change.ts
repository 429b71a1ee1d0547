import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import { IncomeSource } from '../income-source/income-source';
import { PublicSupportMonths } from '../participation/enrolment';
import { PersonDetails } from '../person/person';
import {
  BaseDataChangeKind,
  type BaseDataField,
  type BaseDataPart,
  fieldsOfPart,
  figuresThatFollow,
  kindsOfPart,
} from './base-data-part';

/** What is said of a change beside the values. */
const statement = {
  kind: BaseDataChangeKind,
  /** From which day it holds; null in a correction, which holds from the beginning. */
  fromOn: z.nullable(CalendarDate),
  reason: optionalText(1000),
};

const { givenName, familyName, identityNumber, birthDate, sex, phone, email, municipality } = PersonDetails.shape;

export const IdentityChange = z.object({
  part: z.literal('identity'),
  ...{ givenName, familyName, identityNumber, birthDate, sex },
  ...statement,
});
export type IdentityChange = z.output<typeof IdentityChange>;
export const ContactChange = z.object({ part: z.literal('contact'), phone, email, ...statement });
export type ContactChange = z.output<typeof ContactChange>;
export const HomeChange = z.object({
  part: z.literal('home'),
  postalAddress: optionalText(300),
  municipality,
  ...statement,
});
export type HomeChange = z.output<typeof HomeChange>;
export const EnrolmentChange = z.object({
  part: z.literal('enrolment'),
  enrolledOn: CalendarDate,
  incomeSource: z.nullable(IncomeSource),
  publicSupportMonthsBefore: PublicSupportMonths,
  firstStep: optionalText(1000),
  ...statement,
});
export type EnrolmentChange = z.output<typeof EnrolmentChange>;
export const IncomeChange = z.object({ part: z.literal('income'), incomeSource: IncomeSource, ...statement });
export type IncomeChange = z.output<typeof IncomeChange>;
export const CoachChange = z.object({
  part: z.literal('coach'),
  coachId: requiredText('Välj en handledare.', 100),
  ...statement,
});
export type CoachChange = z.output<typeof CoachChange>;

type Statement = {
  readonly part: BaseDataPart;
  readonly kind: BaseDataChangeKind;
  readonly fromOn: CalendarDate | null;
  readonly reason: string;
};

type Surroundings = {
  /** The fields that say something else than what stood. */
  readonly changed: readonly BaseDataField[];
  /** The first day from which something can hold; null where none is known. */
  readonly earliest: CalendarDate | null;
  readonly today: CalendarDate;
};

const longAgo = CalendarDate.parse('1900-01-01');

/** A change by its kind: from which day it holds, and why where figures follow. A correction has no day. */
export function checkBaseDataChange<Change extends Statement>(
  change: Change,
  { changed, earliest, today }: Surroundings,
): Result<Change, FieldError[]> {
  const { part, kind, fromOn, reason } = change;
  const errors: FieldError[] = [];
  if (!kindsOfPart(part).includes(kind)) {
    errors.push({ field: 'kind', message: 'Det som gällde vid inskrivningen kan bara rättas.' });
  }
  if (kind === 'change') {
    const problem =
      fromOn === null ? 'Välj från vilken dag det gäller.' : dayBetweenProblem(fromOn, earliest ?? longAgo, today);
    if (problem !== null) errors.push({ field: 'fromOn', message: problem });
  }
  if (changed.length === 0) {
    errors.push({ field: fieldsOfPart[part][0], message: 'Så står det redan. Ändra något innan du sparar.' });
  }
  if (reason === '' && figuresThatFollow(part, changed).length > 0) {
    errors.push({ field: 'reason', message: 'Skriv varför. Siffrorna ändras.' });
  }
  if (errors.length > 0) return failure(errors);
  return success(kind === 'correction' ? { ...change, fromOn: null } : change);
}
