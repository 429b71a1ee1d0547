import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { EligibilityConcern } from '../eligibility/eligibility';
import type { FieldError } from '../field-error/field-error';
import { optionalText } from '../field-error/text-field';
import { type Result, failure, success } from '../../result';
import { ReferralDecisionKind } from './referral';

export const ReferralDecision = z.object({
  kind: ReferralDecisionKind,
  decidedOn: CalendarDate,
  reason: optionalText(2000),
});
export type ReferralDecision = z.output<typeof ReferralDecision>;

/** Declining asks for a reason, and so does accepting somebody against a criterion. */
export function checkReferralDecision(
  decision: ReferralDecision,
  receivedOn: CalendarDate,
  concerns: readonly EligibilityConcern[],
): Result<ReferralDecision, FieldError[]> {
  const errors: FieldError[] = [];
  if (decision.decidedOn < receivedOn) {
    errors.push({ field: 'decidedOn', message: `Välj en dag från och med ${receivedOn}, då remissen kom.` });
  }
  if (decision.kind === 'declined' && decision.reason === '') {
    errors.push({ field: 'reason', message: 'Skriv varför remissen avböjs.' });
  }
  if (decision.kind === 'accepted' && concerns.length > 0 && decision.reason === '') {
    errors.push({ field: 'reason', message: 'Skriv varför teamet antar personen trots det som står ovan.' });
  }
  return errors.length > 0 ? failure(errors) : success(decision);
}
