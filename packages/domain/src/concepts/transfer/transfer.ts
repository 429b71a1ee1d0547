import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import { ConsentForm } from '../consent/consent-codes';
import type { FieldError } from '../field-error/field-error';
import { optionalText } from '../field-error/text-field';
import type { Label } from '../label/label';

export const transferCategories = ['contact', 'wishes', 'final-documentation'] as const;
/** What goes to the other team besides who the person is, where the person has said yes to it. */
export const TransferCategory = z.enum(transferCategories, 'Välj bland uppgifterna i listan.');
export type TransferCategory = z.output<typeof TransferCategory>;

export const transferCategoryLabels: Record<TransferCategory, Label> = {
  contact: { sv: 'Kontaktuppgifter', en: 'Contact' },
  wishes: { sv: 'Önskemålen i remissen', en: 'Wishes' },
  'final-documentation': { sv: 'Slutdokumentationen', en: 'Final documentation' },
};

/** A participation that goes on in another team, and the person's yes to it. */
export const Transfer = z.object({
  toTeamId: z.uuid('Välj team.'),
  categories: z.array(TransferCategory),
  /** How the person said yes. */
  consentForm: ConsentForm,
  consentedOn: CalendarDate,
  /** Where the signed paper or the digital answer is kept; empty for an oral one. */
  keptAt: optionalText(200),
  /** Who heard an oral one; empty for the others. */
  witness: optionalText(100),
});
export type Transfer = z.output<typeof Transfer>;

/** Whether a transfer can be made: the yes is of a day from the enrolment to today, and somebody can show it. */
export function checkTransfer(
  transfer: Transfer,
  enrolledOn: CalendarDate,
  today: CalendarDate,
): Result<Transfer, FieldError[]> {
  const errors: FieldError[] = [];
  const isOral = transfer.consentForm === 'oral';
  const dayProblem = dayBetweenProblem(transfer.consentedOn, enrolledOn, today);
  if (dayProblem !== null) errors.push({ field: 'consentedOn', message: dayProblem });
  if (isOral && transfer.witness === '') {
    errors.push({ field: 'witness', message: 'Skriv namnet på den som hörde samtycket.' });
  }
  if (!isOral && transfer.keptAt === '') {
    errors.push({ field: 'keptAt', message: 'Skriv var det undertecknade samtycket finns.' });
  }
  if (errors.length > 0) return failure(errors);
  return success({
    ...transfer,
    categories: transferCategories.filter((category) => transfer.categories.includes(category)),
    keptAt: isOral ? '' : transfer.keptAt,
    witness: isOral ? transfer.witness : '',
  });
}
