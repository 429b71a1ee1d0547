import { type AccessKind, accessKindLabels } from '@kraften/domain/concepts/access-log/access-action';
import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { Period } from '@kraften/domain/concepts/period/period';
import { isUuid } from './is-uuid';

/** What of the log the page shows. What is unusual and not reviewed, of the last thirty days, unless said otherwise. */
export type AccessLogSearch = {
  readonly vy?: 'granskade' | 'allt';
  /** A user's id. */
  readonly vem?: string;
  /** A person's id. */
  readonly person?: string;
  /** Only in the whole log. */
  readonly typ?: AccessKind | 'everything';
  readonly fran?: CalendarDate;
  readonly till?: CalendarDate;
};

export function readAccessLogSearch(search: Record<string, unknown>): AccessLogSearch {
  const { vy, vem, person, typ, fran, till } = search;
  return {
    ...(vy === 'granskade' || vy === 'allt' ? { vy } : {}),
    ...(typeof vem === 'string' && vem !== '' && vem.length <= 100 ? { vem } : {}),
    ...(isUuid(person) ? { person } : {}),
    ...(isKind(typ) ? { typ } : {}),
    ...(isDay(fran) ? { fran } : {}),
    ...(isDay(till) ? { till } : {}),
  };
}

export function isKind(code: unknown): code is AccessKind | 'everything' {
  return typeof code === 'string' && (code === 'everything' || Object.hasOwn(accessKindLabels, code));
}

/** The time that is asked for. */
export function periodIn({ fran, till }: AccessLogSearch, today: CalendarDate): Period {
  const to = till ?? today;
  return { from: fran ?? addDays(to, -29), to };
}

function isDay(text: unknown): text is CalendarDate {
  return typeof text === 'string' && isCalendarDate(text);
}
