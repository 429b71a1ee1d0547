import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { FieldError } from '../field-error/field-error';
import { requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';

/** That a person objects to how the team uses what it keeps (invändning, article 21). */
export const Objection = z.object({
  receivedOn: CalendarDate,
  objection: requiredText('Skriv vad personen invänder mot.', 4000),
});
export type Objection = z.output<typeof Objection>;

export const objectionOutcomes = ['upheld', 'partly-upheld', 'rejected'] as const;
/** What the team answers. */
export const ObjectionOutcome = z.enum(objectionOutcomes, 'Välj vad teamet svarar.');
export type ObjectionOutcome = z.output<typeof ObjectionOutcome>;

export const objectionOutcomeLabels: Record<ObjectionOutcome, Label> = {
  upheld: { sv: 'Personen får rätt', en: 'Upheld' },
  'partly-upheld': { sv: 'Personen får delvis rätt', en: 'Partly upheld' },
  rejected: { sv: 'Teamet fortsätter som förut', en: 'Rejected' },
};

export const ObjectionAnswer = z.object({
  outcome: ObjectionOutcome,
  answeredOn: CalendarDate,
  answer: requiredText('Skriv vad teamet svarade, och varför.', 4000),
});
export type ObjectionAnswer = z.output<typeof ObjectionAnswer>;

/** An objection came on a day that has been. */
export function checkObjection(objection: Objection, today: CalendarDate): Result<Objection, FieldError[]> {
  return objection.receivedOn > today
    ? failure([{ field: 'receivedOn', message: 'Välj i dag eller en dag som har varit.' }])
    : success(objection);
}

/** The answer came when the objection had come, and not after today. */
export function checkObjectionAnswer(
  answer: ObjectionAnswer,
  receivedOn: CalendarDate,
  today: CalendarDate,
): Result<ObjectionAnswer, FieldError[]> {
  const message =
    answer.answeredOn > today
      ? 'Välj i dag eller en dag som har varit.'
      : answer.answeredOn < receivedOn
        ? `Välj ${receivedOn}, då invändningen kom, eller en senare dag.`
        : null;
  return message === null ? success(answer) : failure([{ field: 'answeredOn', message }]);
}
