import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import type { EligibilityConcern } from '../eligibility/eligibility';
import type { FieldError } from '../field-error/field-error';
import { optionalText } from '../field-error/text-field';
import { ReferralDecisionKind } from './referral';

export const ReferralDecision = z.object({
  kind: ReferralDecisionKind,
  decidedOn: CalendarDate,
  reason: optionalText(2000),
});
export type ReferralDecision = z.output<typeof ReferralDecision>;

/** Declining and withdrawing ask for a reason, and so does accepting somebody against a criterion. */
export function checkReferralDecision(
  decision: ReferralDecision,
  days: { readonly receivedOn: CalendarDate; readonly today: CalendarDate },
  concerns: readonly EligibilityConcern[],
): Result<ReferralDecision, FieldError[]> {
  const errors: FieldError[] = [];
  const dayProblem = dayBetweenProblem(decision.decidedOn, days.receivedOn, days.today);
  if (dayProblem !== null) errors.push({ field: 'decidedOn', message: dayProblem });
  if (decision.kind === 'declined' && decision.reason === '') {
    errors.push({ field: 'reason', message: 'Skriv varför remissen avböjs.' });
  }
  if (decision.kind === 'withdrawn' && decision.reason === '') {
    errors.push({ field: 'reason', message: 'Skriv varför remissen återtas, och av vem.' });
  }
  if (decision.kind === 'accepted' && concerns.length > 0 && decision.reason === '') {
    errors.push({ field: 'reason', message: 'Skriv varför teamet antar personen trots det som står ovan.' });
  }
  return errors.length > 0 ? failure(errors) : success(decision);
}
