import { type IsoWeek, isIsoWeek } from '@kraften/domain/concepts/calendar/iso-week';

/** Which week is shown, this one unless said otherwise, and whether the whole team's. */
export type CalendarSearch = { readonly vecka?: IsoWeek; readonly visa?: 'teamet' };

export function readCalendarSearch({ vecka, visa }: Record<string, unknown>): CalendarSearch {
  return {
    ...(typeof vecka === 'string' && isIsoWeek(vecka) ? { vecka } : {}),
    ...(visa === 'teamet' ? { visa } : {}),
  };
}
