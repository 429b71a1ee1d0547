import type { CalendarDate } from '../calendar-date/calendar-date';

/** A follow-up that was held, as the statistics see it. */
export type FollowUpFact = { readonly participationId: string; readonly heldOn: CalendarDate };
