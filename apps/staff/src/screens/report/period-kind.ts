import { type CalendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { brokenYear, calendarYear, halfYear, twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import type { Period } from '@kraften/domain/concepts/period/period';

export const periodKinds = ['kalenderar', 'brutet-ar', 'halvar', 'tolv-manader', 'fri'] as const;
export type PeriodKind = (typeof periodKinds)[number];

export const periodKindLabels: Readonly<Record<PeriodKind, string>> = {
  kalenderar: 'Kalenderår',
  'brutet-ar': 'Brutet år (juli–juni)',
  halvar: 'Halvår',
  'tolv-manader': 'Tolv månader',
  fri: 'Egen period',
};

/** The periods of a kind that have begun, the latest first, back to the team's first enrolment. */
export function periodsOf(kind: PeriodKind, today: CalendarDate, firstDay: CalendarDate | null): readonly Period[] {
  const thisYear = datePartsOf(today).year;
  const firstYear = firstDay === null ? thisYear - 1 : datePartsOf(firstDay).year;
  const years = Array.from({ length: Math.max(2, thisYear - firstYear + 1) }, (_, index) => thisYear - index);
  return allOf(kind, years, today).filter(({ from, to }) => from <= today && (firstDay === null || to >= firstDay));
}

/** The last one that has ended; where there is none, the first that has begun. */
export function defaultPeriodOf(kind: PeriodKind, today: CalendarDate, firstDay: CalendarDate | null): Period {
  const periods = periodsOf(kind, today, firstDay);
  return periods.find(({ to }) => to < today) ?? periods.at(-1) ?? calendarYear(datePartsOf(today).year);
}

function allOf(kind: PeriodKind, years: readonly number[], today: CalendarDate): readonly Period[] {
  switch (kind) {
    case 'kalenderar':
    case 'fri':
      return years.map(calendarYear);
    case 'brutet-ar':
      return [...years, (years.at(-1) ?? 0) - 1].map(brokenYear);
    case 'halvar':
      return years.flatMap((year) => [halfYear(year, 2), halfYear(year, 1)]);
    case 'tolv-manader':
      return twelveMonthWindows(today, years.length * 2).toReversed();
  }
}
