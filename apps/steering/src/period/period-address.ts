import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import type { PeriodChoice } from './period-choice';

/** A chosen period as it stands in the address: short enough to read, and the same page for whoever gets the link. */
export function periodToAddress(choice: PeriodChoice): string {
  switch (choice.kind) {
    case 'calendar-year':
      return `kalenderar-${choice.year}`;
    case 'broken-year':
      return `brutet-ar-${choice.year}`;
    case 'half-year':
      return `halvar-${choice.year}-${choice.half}`;
    case 'twelve-months':
      return `tolv-manader-${choice.year}-${choice.half}`;
    case 'free':
      return `${choice.from}--${choice.to}`;
  }
}

/** The choice behind an address; null for anything that isn't one. */
export function periodFromAddress(address: string): PeriodChoice | null {
  const named = /^(kalenderar|brutet-ar|halvar|tolv-manader)-((?:19|20|21)\d\d)(?:-([12]))?$/.exec(address);
  if (named) return namedPeriod(named[1] ?? '', Number(named[2]), named[3]);
  const days = /^((?:19|20|21)\d\d-\d\d-\d\d)--((?:19|20|21)\d\d-\d\d-\d\d)$/.exec(address);
  const [from = '', to = ''] = days?.slice(1) ?? [];
  if (!isCalendarDate(from) || !isCalendarDate(to)) return null;
  return ReportingPeriod.safeParse({ from, to }).success ? { kind: 'free', from, to } : null;
}

function namedPeriod(name: string, year: number, halfText: string | undefined): PeriodChoice | null {
  if (halfText === undefined) {
    if (name === 'kalenderar') return { kind: 'calendar-year', year };
    return name === 'brutet-ar' ? { kind: 'broken-year', year } : null;
  }
  const half = halfText === '1' ? 1 : 2;
  if (name === 'halvar') return { kind: 'half-year', year, half };
  return name === 'tolv-manader' ? { kind: 'twelve-months', year, half } : null;
}
