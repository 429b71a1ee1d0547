import * as z from 'zod/mini';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { requiredText } from '../field-error/text-field';

/** That a participation was closed by mistake, and goes on: why. */
export const Reopening = z.object({ reason: requiredText('Skriv varför deltagandet återöppnas.', 500) });
export type Reopening = z.output<typeof Reopening>;

type Stay = { readonly enrolledOn: CalendarDate; readonly closedOn: CalendarDate | null };

/**
 * Why a closed participation can't go on; null when it can. It would last from then on, so the person may have no participation
 * in the team that is open or ended after it began.
 */
export function reopeningProblem(closed: Pick<Stay, 'enrolledOn'>, others: readonly Stay[]): string | null {
  const overlaps = others.some(({ closedOn }) => closedOn === null || closedOn >= closed.enrolledOn);
  return overlaps ? 'Personen har ett senare deltagande i teamet. Två kan inte pågå samtidigt.' : null;
}
