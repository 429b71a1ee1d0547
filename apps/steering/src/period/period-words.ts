import { formatPeriod } from '@kraften/ui/format/period';
import { type PeriodChoice, type PeriodKind, periodOf } from './period-choice';

export const periodKindLabels: Readonly<Record<PeriodKind, string>> = {
  'calendar-year': 'Kalenderår',
  'broken-year': 'Brutet år',
  'half-year': 'Halvår',
  'twelve-months': 'Tolv månader',
  free: 'Egna datum',
};

export const periodKindHints: Readonly<Record<PeriodKind, string>> = {
  'calendar-year': '1 januari–31 december',
  'broken-year': '1 juli–30 juni',
  'half-year': 'januari–juni eller juli–december',
  'twelve-months': 'ett nytt fönster var sjätte månad, som i rapporternas serier',
  free: 'från vilken dag som helst till vilken dag som helst',
};

/** As short as it can be said: "2024", "2023/24", "jan–juni 2024". */
export function shortPeriodName(choice: PeriodChoice): string {
  switch (choice.kind) {
    case 'calendar-year':
      return String(choice.year);
    case 'broken-year':
      return brokenYearName(choice.year);
    case 'half-year':
      return choice.half === 1 ? `jan–juni ${choice.year}` : `juli–dec ${choice.year}`;
    case 'twelve-months':
      return choice.half === 1 ? `jan–dec ${choice.year}` : `juli ${choice.year}–juni ${choice.year + 1}`;
    case 'free':
      return formatPeriod(periodOf(choice));
  }
}

/** In a heading: "2024", "juli 2023–juni 2024", "första halvåret 2024". */
export function periodName(choice: PeriodChoice): string {
  if (choice.kind === 'half-year') return `${choice.half === 1 ? 'första' : 'andra'} halvåret ${choice.year}`;
  return choice.kind === 'broken-year' ? brokenYearName(choice.year) : formatPeriod(periodOf(choice));
}

function brokenYearName(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
