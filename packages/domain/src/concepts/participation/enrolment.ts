import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { optionalText, requiredText } from '../field-error/text-field';
import { IncomeSource } from '../income-source/income-source';
import { PersonDetails } from '../person/person';

/** What the enrolment meeting records. */
export const Enrolment = z.object({
  person: PersonDetails,
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
