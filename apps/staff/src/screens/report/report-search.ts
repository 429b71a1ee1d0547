import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import { type ReportProfileId, reportProfileIds } from '@kraften/domain/concepts/report-profile/report-profile-id';
import { defaultPeriodOf, type PeriodKind, periodKinds } from './period-kind';

/** Which period is reported on, and how it was chosen. */
export type ReportSearch = {
  /** What may be handed out; left out for what the team sees. */
  readonly utgava?: 'publik';
  readonly typ?: PeriodKind;
  /** How the annual report's table counts; left out for how the team has decided. */
  readonly profil?: ReportProfileId;
  readonly from?: CalendarDate;
  readonly till?: CalendarDate;
};

export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const kind = periodKinds.find((one) => one === search['typ']);
  const profile = reportProfileIds.find((one) => one === search['profil']);
  const [from, to] = [dateIn(search['from']), dateIn(search['till'])];
  return {
    ...(kind === undefined ? {} : { typ: kind }),
    ...(profile === undefined ? {} : { profil: profile }),
    ...(search['utgava'] === 'publik' ? { utgava: 'publik' } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { till: to }),
  };
}

/** The period that the address names; without one, the last of its kind that has ended. */
export function periodIn({ typ = 'kalenderar', from, till }: ReportSearch, today: CalendarDate): Period {
  return from !== undefined && till !== undefined ? { from, to: till } : defaultPeriodOf(typ, today, null);
}

/** The same period in an edition. */
export function withEdition({ utgava: _, ...search }: ReportSearch, edition: 'internal' | 'public'): ReportSearch {
  return edition === 'public' ? { ...search, utgava: 'publik' } : search;
}

/** The same period, counted in a way; null for how the team has decided. */
export function withProfile({ profil: _, ...search }: ReportSearch, profile: ReportProfileId | null): ReportSearch {
  return profile === null ? search : { ...search, profil: profile };
}

/** A period at an address, in an edition where one is named. */
export function withPeriod(path: string, { typ = 'kalenderar', utgava }: ReportSearch, { from, to }: Period): string {
  return `${path}?${new URLSearchParams({ typ, from, till: to, ...(utgava && { utgava }) })}`;
}

function dateIn(value: unknown): CalendarDate | null {
  return typeof value === 'string' && isCalendarDate(value) ? value : null;
}
