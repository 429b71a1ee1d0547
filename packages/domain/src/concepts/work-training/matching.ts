import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';

export const matchingAnswers = ['not-asked', 'waiting', 'yes', 'no'] as const;
/** What an employer has said about a participant who would come. */
export const MatchingAnswer = z.enum(matchingAnswers, 'Välj vad arbetsgivaren har svarat.');
export type MatchingAnswer = z.output<typeof MatchingAnswer>;

export const matchingAnswerLabels: Record<MatchingAnswer, Label> = {
  'not-asked': { sv: 'Inte frågad', en: 'Not asked' },
  waiting: { sv: 'Väntar på svar', en: 'Waiting' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
};

/** A note on what could fit a participant (matchning), for the team alone. */
export const Matching = z.object({
  fits: requiredText('Skriv vad som skulle passa.', 2000),
  employerId: z.nullable(z.uuid()),
  placeId: z.nullable(z.uuid()),
  askedOn: z.nullable(CalendarDate),
  answer: MatchingAnswer,
  answerNote: optionalText(1000),
});
export type Matching = z.output<typeof Matching>;

/** Who was asked, and when, is known of everything that was asked. */
export function checkMatching(matching: Matching, today: CalendarDate): Result<Matching, readonly FieldError[]> {
  if (matching.answer === 'not-asked') return success({ ...matching, askedOn: null, answerNote: '' });
  const { askedOn, employerId } = matching;
  const errors: FieldError[] = [];
  if (employerId === null) errors.push({ field: 'employerId', message: 'Välj vilken arbetsgivare ni frågade.' });
  if (askedOn === null) errors.push({ field: 'askedOn', message: 'Välj dagen då ni frågade.' });
  else if (askedOn > today) errors.push({ field: 'askedOn', message: 'Välj i dag eller en dag som har varit.' });
  return errors.length > 0 ? failure(errors) : success(matching);
}
