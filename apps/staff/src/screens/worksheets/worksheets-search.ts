import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { paths } from '../../app/routing/paths';

export type WorksheetsSearch = {
  /** Left out for the national follow-up. */
  readonly vy?: 'arsredovisning';
  readonly fran?: CalendarDate;
  readonly till?: CalendarDate;
  readonly ar?: number;
};

export function readWorksheetsSearch(search: Record<string, unknown>): WorksheetsSearch {
  const [from, to] = [search['fran'], search['till']];
  const year = BudgetYearNumber.safeParse(Number(search['ar']));
  return {
    ...(search['vy'] === 'arsredovisning' ? { vy: 'arsredovisning' as const } : {}),
    ...(typeof from === 'string' && isCalendarDate(from) ? { fran: from } : {}),
    ...(typeof to === 'string' && isCalendarDate(to) ? { till: to } : {}),
    ...(year.success ? { ar: year.data } : {}),
  };
}

/** The worksheets at an address. */
export function worksheetsAt({ vy }: Pick<WorksheetsSearch, 'vy'>): string {
  return vy === undefined ? paths.worksheets : `${paths.worksheets}?vy=${vy}`;
}
