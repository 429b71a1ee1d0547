import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { FieldError } from '../field-error/field-error';
import { requiredText } from '../field-error/text-field';

/** So many persons one decision can be about. */
export const mostPersonsInDisposal = 200;
/** So many persons one file for the archive holds. */
export const personsInArchivePart = 20;

/** A decision to dispose of what has fallen due (gallringsbeslut). */
export const DisposalDecision = z.object({
  /** All that falls due on this day or before. */
  dueBy: CalendarDate,
  reference: requiredText('Skriv beslutets diarienummer eller var det finns.', 200),
  personIds: z
    .array(z.uuid('Ladda om sidan och försök igen.'))
    .check(
      z.minLength(1, 'Välj minst en person.'),
      z.maxLength(mostPersonsInDisposal, `Välj högst ${mostPersonsInDisposal} personer i ett beslut.`),
    ),
});
export type DisposalDecision = z.output<typeof DisposalDecision>;

/** Nothing is disposed of that falls due later than today. */
export function checkDisposalDecision(
  decision: DisposalDecision,
  today: CalendarDate,
): Result<DisposalDecision, FieldError[]> {
  return decision.dueBy > today
    ? failure([
        {
          field: 'dueBy',
          message: 'Välj i dag eller en dag som har varit. Det som förfaller senare kan inte gallras än.',
        },
      ])
    : success(decision);
}

/** How far a decision has come. */
export type DisposalStage = 'to-archive' | 'to-confirm' | 'to-carry-out' | 'done';

/** What each step of a decision has left behind. */
export type DisposalProgress = {
  readonly confirmedAt: Date | null;
  readonly items: readonly {
    readonly archivedAt: Date | null;
    readonly disposedAt: Date | null;
    readonly withdrawnAt: Date | null;
  }[];
};

/** First the archive's files, then the second confirmation, then the disposal itself: derived, never stored. */
export function disposalStageOf({ confirmedAt, items }: DisposalProgress): DisposalStage {
  const left = items.filter(({ disposedAt, withdrawnAt }) => disposedAt === null && withdrawnAt === null);
  if (left.length === 0) return 'done';
  if (confirmedAt !== null) return 'to-carry-out';
  return left.some(({ archivedAt }) => archivedAt === null) ? 'to-archive' : 'to-confirm';
}
