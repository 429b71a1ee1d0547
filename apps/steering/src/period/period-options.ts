import { type CalendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { type PeriodChoice, type PeriodKind, periodKinds, periodOf, stepped } from './period-choice';

const yearsWhenUnknown = 10;

/** The span of days that a reader can choose periods in: from the team's first enrolment until today. */
export type Choosable = {
  readonly today: CalendarDate;
  readonly firstEnrolledOn: CalendarDate | null;
  /** The association sees calendar years that are over, and no other period. */
  readonly wholeYearsOnly: boolean;
};

/** The kinds of period that a reader can choose between. */
export function kindsFor({ wholeYearsOnly }: Choosable): readonly PeriodKind[] {
  return wholeYearsOnly ? ['calendar-year'] : periodKinds;
}

/** Whether the period is one that the reader can be shown, now. */
export function canBeChosen(choice: PeriodChoice, { today, wholeYearsOnly }: Choosable): boolean {
  const { from, to } = periodOf(choice);
  return wholeYearsOnly ? choice.kind === 'calendar-year' && to < today : from <= today;
}

/** Every period of a kind that has begun and that the team was there in, newest first. None for days of one's own. */
export function periodOptions(kind: PeriodKind, choosable: Choosable): readonly PeriodChoice[] {
  const { today, firstEnrolledOn } = choosable;
  const earliest = firstEnrolledOn ?? addMonths(today, -12 * yearsWhenUnknown);
  const options: PeriodChoice[] = [];
  let choice = newest(kind, today);
  while (choice !== null && periodOf(choice).to >= earliest) {
    if (canBeChosen(choice, choosable)) options.push(choice);
    choice = stepped(choice, -1);
  }
  return options;
}

function newest(kind: PeriodKind, today: CalendarDate): PeriodChoice | null {
  const { year, month } = datePartsOf(today);
  const half = month <= 6 ? 1 : 2;
  switch (kind) {
    case 'calendar-year':
      return { kind, year };
    case 'broken-year':
      return { kind, year: half === 1 ? year - 1 : year };
    case 'half-year':
    case 'twelve-months':
      return { kind, year, half };
    case 'free':
      return null;
  }
}
