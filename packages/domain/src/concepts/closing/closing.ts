import type { CalendarDate } from '../calendar-date/calendar-date';
import { isResultOutcome, type Outcome } from '../outcome/outcome';

/** How and when a participation ended, as the statistics see it. */
export type Closing = {
  /** Last day enrolled. */
  readonly closedOn: CalendarDate;
  readonly outcome: Outcome;
  /** Early dropout (tidigt avhopp); never together with a result outcome. */
  readonly dropout: boolean;
  /** The team that took the participation over, or null. */
  readonly transferredTo: string | null;
};

/** A closing to work, studies or other vocational rehabilitation that is no dropout. */
export function isResult(closing: Closing): boolean {
  return isResultOutcome(closing.outcome) && !closing.dropout;
}
