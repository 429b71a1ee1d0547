import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { Authority } from '../authority/authority';
import { CalendarDate } from '../calendar-date/calendar-date';
import { addMonths } from '../calendar-date/months';
import type { FieldError } from '../field-error/field-error';
import { optionalText } from '../field-error/text-field';
import { ConsentCategory, ConsentForm, ConsentPurpose, categoriesOf } from './consent-codes';

/** A consent is asked for anew at least so often, in months, so that nobody has said yes for ever. */
export const longestConsentMonths = 24;

/** What a form proposes, in months. */
export const usualConsentMonths = 12;

/** A person's yes to that one authority gets these particulars, for one purpose and a time. */
export const GivenConsent = z.object({
  authority: Authority,
  purpose: ConsentPurpose,
  /** Each once, in the order of the list. */
  categories: z.array(ConsentCategory).check(z.minLength(1, 'Välj minst en sorts uppgifter.')),
  form: ConsentForm,
  givenOn: CalendarDate,
  /** The last day in Sweden that it holds. */
  validUntil: CalendarDate,
  /** Where the signed paper or the digital answer is kept; empty for an oral one. */
  keptAt: optionalText(200),
  /** Who heard an oral one; empty for the others. */
  witness: optionalText(100),
});
export type GivenConsent = z.output<typeof GivenConsent>;

/**
 * Whether a consent can be recorded on this day. What doesn't belong to its form is left out: a witness of a signed paper
 * is nobody's business.
 */
export function checkGivenConsent(consent: GivenConsent, today: CalendarDate): Result<GivenConsent, FieldError[]> {
  const errors = [
    ...categoryProblems(consent),
    ...dayProblems(consent, today),
    ...(consent.form === 'oral' && consent.witness === ''
      ? [{ field: 'witness', message: 'Skriv namnet på den som hörde samtycket.' }]
      : []),
    ...(consent.form !== 'oral' && consent.keptAt === ''
      ? [{ field: 'keptAt', message: 'Skriv var det undertecknade samtycket finns.' }]
      : []),
  ];
  if (errors.length > 0) return failure(errors);
  const isOral = consent.form === 'oral';
  return success({
    ...consent,
    categories: categoriesOf[consent.purpose].filter((category) => consent.categories.includes(category)),
    keptAt: isOral ? '' : consent.keptAt,
    witness: isOral ? consent.witness : '',
  });
}

/** The last day that a consent given on this day can hold. */
export function latestValidUntil(givenOn: CalendarDate): CalendarDate {
  return addMonths(givenOn, longestConsentMonths);
}

function categoryProblems({ purpose, categories }: GivenConsent): readonly FieldError[] {
  return categories.every((category) => categoriesOf[purpose].includes(category))
    ? []
    : [{ field: 'categories', message: 'Välj bara uppgifter som behövs för det som samtycket gäller.' }];
}

function dayProblems({ givenOn, validUntil }: GivenConsent, today: CalendarDate): readonly FieldError[] {
  if (givenOn > today) return [{ field: 'givenOn', message: 'Välj i dag eller en dag som har varit.' }];
  if (validUntil < today) return [{ field: 'validUntil', message: 'Välj i dag eller en senare dag.' }];
  const latest = latestValidUntil(givenOn);
  return validUntil > latest
    ? [{ field: 'validUntil', message: `Välj ${latest} eller en tidigare dag: ett samtycke gäller högst två år.` }]
    : [];
}
