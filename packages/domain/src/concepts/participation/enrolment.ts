import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import { IncomeSource } from '../income-source/income-source';
import { PersonDetails } from '../person/person';

/** What the enrolment meeting records. */
export const Enrolment = z.object({
  /** Null when the person's identity is protected from who enrols: then it stays as it was written down. */
  person: z.nullable(PersonDetails),
  enrolledOn: CalendarDate,
  coachId: requiredText('Välj en handledare.', 100),
  incomeSource: z.nullable(IncomeSource),
  publicSupportMonthsBefore: z.nullable(
    z
      .number('Skriv antalet månader med siffror, eller lämna tomt.')
      .check(z.gte(0, 'Skriv 0 eller mer.'), z.lte(720, 'Skriv högst 720 månader.')),
  ),
  firstStep: optionalText(1000),
  /** The paying authority doesn't insure the participant, who must be registered with the municipality. */
  insuranceToRegister: z.boolean(),
});
export type Enrolment = z.output<typeof Enrolment>;

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
