import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import { checkGivenConsent, GivenConsent } from '../consent/given-consent';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import { checkBooking, FollowUpBooking } from '../follow-up/follow-up';
import { IncomeSource } from '../income-source/income-source';
import { PersonDetails } from '../person/person';

/** Months in public support before the enrolment; null where nobody knows. */
export const PublicSupportMonths = z.nullable(
  z
    .number('Skriv antalet månader med siffror, eller lämna tomt.')
    .check(z.gte(0, 'Skriv 0 eller mer.'), z.lte(720, 'Skriv högst 720 månader.')),
);

/** What the enrolment meeting records. */
export const Enrolment = z.object({
  /** Null when the person's identity is protected from who enrols: then it stays as it was written down. */
  person: z.nullable(PersonDetails),
  enrolledOn: CalendarDate,
  coachId: requiredText('Välj en handledare.', 100),
  incomeSource: z.nullable(IncomeSource),
  publicSupportMonthsBefore: PublicSupportMonths,
  firstStep: optionalText(1000),
  /** The paying authority doesn't insure the participant, who must be registered with the municipality. */
  insuranceToRegister: z.boolean(),
});
export type Enrolment = z.output<typeof Enrolment>;

const recordId = z.uuid('Ladda om sidan och försök igen.');

/** All that an enrolment makes, in one: ids are the writer's, so that what is sent twice is made once. */
export const EnrolmentMeeting = z.extend(Enrolment, {
  participationId: recordId,
  /** Those that the person gave at the meeting. */
  consents: z._default(
    z
      .array(z.extend(GivenConsent, { consentId: recordId }))
      .check(z.maxLength(20, 'Anteckna högst 20 samtycken åt gången.')),
    [],
  ),
  /** The first follow-up; null where the referrer books it later. */
  booking: z._default(z.nullable(z.extend(FollowUpBooking, { bookingId: recordId })), null),
});
export type EnrolmentMeeting = z.output<typeof EnrolmentMeeting>;

/** Enrolled from the day the referral came, not after today, and born before it. */
export function checkEnrolment(
  enrolment: Enrolment,
  receivedOn: CalendarDate,
  today: CalendarDate,
): Result<Enrolment, FieldError[]> {
  const errors: FieldError[] = [];
  const problem = dayBetweenProblem(enrolment.enrolledOn, receivedOn, today);
  if (problem !== null) errors.push({ field: 'enrolledOn', message: problem });
  const birthDate = enrolment.person?.birthDate ?? null;
  if (birthDate !== null && birthDate > enrolment.enrolledOn) {
    errors.push({ field: 'person.birthDate', message: 'Födelsedatum ska vara före inskrivningen.' });
  }
  return errors.length > 0 ? failure(errors) : success(enrolment);
}

/** The enrolment by its own rules, each consent and the booking by theirs; what is wrong stands at its field. */
export function checkEnrolmentMeeting(
  meeting: EnrolmentMeeting,
  receivedOn: CalendarDate,
  today: CalendarDate,
): Result<EnrolmentMeeting, FieldError[]> {
  const checked = checkEnrolment(meeting, receivedOn, today);
  const errors: FieldError[] = checked.ok ? [] : [...checked.problem];
  const consents = meeting.consents.map((consent, index) => {
    const given = checkGivenConsent(consent, today);
    if (given.ok) return { ...given.value, consentId: consent.consentId };
    errors.push(...given.problem.map(({ field, message }) => ({ field: `consents.${index}.${field}`, message })));
    return consent;
  });
  if (meeting.booking !== null) {
    const booked = checkBooking(meeting.booking, today);
    if (!booked.ok)
      errors.push(...booked.problem.map(({ field, message }) => ({ field: `booking.${field}`, message })));
  }
  return errors.length > 0 ? failure(errors) : success({ ...meeting, consents });
}
