import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { weekdayOf } from '../calendar-date/day-number';
import { isWorkingDay } from '../calendar-date/swedish-holidays';
import { requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';
import { TimeOfDay } from '../study-visit/study-visit';

export const weekdayCodes = ['1', '2', '3', '4', '5'] as const;
/** A day of the week on which offices are open, 1 = Monday (ISO 8601). */
export const WeekdayCode = z.enum(weekdayCodes, 'Välj veckodag.');
export type WeekdayCode = z.output<typeof WeekdayCode>;

export const weekdayLabels: Readonly<Record<WeekdayCode, Label>> = {
  1: { sv: 'Måndag', en: 'Monday' },
  2: { sv: 'Tisdag', en: 'Tuesday' },
  3: { sv: 'Onsdag', en: 'Wednesday' },
  4: { sv: 'Torsdag', en: 'Thursday' },
  5: { sv: 'Fredag', en: 'Friday' },
};

const capacityText = 'Skriv ett helt tal från 1 till 20.';

/** A time of the week at which the team receives study visits (stående tid). */
export const StandingTime = z
  .object({
    weekday: WeekdayCode,
    startsAt: TimeOfDay,
    place: requiredText('Skriv var besöken är.', 200),
    /** How many can come at the same time. */
    capacity: z.number(capacityText).check(z.int(capacityText), z.gte(1, capacityText), z.lte(20, capacityText)),
    validFrom: CalendarDate,
    /** The last day that it holds; null for until further notice. */
    validUntil: z.nullable(CalendarDate),
    /** Single days on which it is left out. Holidays are left out anyway. */
    exceptedOn: z.array(CalendarDate).check(z.maxLength(100, 'Skriv högst 100 dagar.')),
  })
  .check(
    z.refine(({ validFrom, validUntil }) => validUntil === null || validUntil >= validFrom, {
      path: ['validUntil'],
      error: 'Välj samma dag som den börjar gälla, eller en senare.',
    }),
  );
export type StandingTime = z.output<typeof StandingTime>;

/** Whether the team receives a visit by a standing time on a day. */
export function isHeldOn(standing: Omit<StandingTime, 'capacity' | 'place'>, day: CalendarDate): boolean {
  const { weekday, validFrom, validUntil, exceptedOn } = standing;
  return (
    weekdayOf(day) === Number(weekday) &&
    day >= validFrom &&
    (validUntil === null || day <= validUntil) &&
    isWorkingDay(day) &&
    !exceptedOn.includes(day)
  );
}
