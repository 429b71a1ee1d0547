import * as z from 'zod/mini';
import { Authority } from '../authority/authority';
import { CalendarDate } from '../calendar-date/calendar-date';
import { daysBetween } from '../calendar-date/day-number';
import { requiredText } from '../field-error/text-field';
import type { Period } from '../period/period';

const wholePercent = 'Skriv tjänstegraden i hela procent, från 1 till 100.';

/** Somebody who works in the team, in which role and how much, and who employs them. */
export const StaffPosition = z
  .object({
    name: requiredText('Skriv namnet.', 100),
    role: requiredText('Skriv vad personen arbetar som.', 100),
    employer: Authority,
    percent: z.int(wholePercent).check(z.gte(1, wholePercent), z.lte(100, wholePercent)),
    startsOn: CalendarDate,
    /** The last day; null while it goes on. */
    endsOn: z.nullable(CalendarDate),
  })
  .check(
    z.refine(({ startsOn, endsOn }) => endsOn === null || startsOn <= endsOn, {
      path: ['endsOn'],
      error: 'Välj ett slut som inte ligger före början.',
    }),
  );
export type StaffPosition = z.output<typeof StaffPosition>;

/** How much somebody works, and from when till when. */
type Extent = Pick<StaffPosition, 'percent' | 'startsOn' | 'endsOn'>;

/** Whether somebody worked in the team on any day of a period. */
export function isPositionIn({ startsOn, endsOn }: Pick<Extent, 'startsOn' | 'endsOn'>, period: Period): boolean {
  return startsOn <= period.to && (endsOn === null || endsOn >= period.from);
}

/** How many full-time posts a period had on average: percent × days there ÷ the days of the period, added up. */
export function fullTimePosts(positions: readonly Extent[], period: Period): number {
  const days = daysBetween(period.from, period.to) + 1;
  return positions
    .filter((position) => isPositionIn(position, period))
    .reduce((sum, { percent, startsOn, endsOn }) => {
      const [, from = startsOn] = [startsOn, period.from].toSorted();
      const [to = period.to] = [endsOn ?? period.to, period.to].toSorted();
      return sum + (percent / 100) * ((daysBetween(from, to) + 1) / days);
    }, 0);
}
