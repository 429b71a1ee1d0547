import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { requiredText } from '../field-error/text-field';

/** A time during which a team takes nobody in (intagsstopp). Referrals still come in, and wait. */
export const IntakeStop = z
  .object({
    startsOn: CalendarDate,
    /** The last day; null for until further notice. */
    endsOn: z.nullable(CalendarDate),
    /** Why, for the team. */
    reason: requiredText('Skriv varför, för teamet.', 1000),
    /** What residents read where they refer themselves. */
    publicText: requiredText('Skriv en mening till den som vill anmäla sig.', 300),
    /** Whether it was taken back: then it stops nobody. */
    withdrawn: z.boolean(),
  })
  .check(
    z.refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
      path: ['endsOn'],
      error: 'Välj samma dag som stoppet börjar, eller en senare.',
    }),
  );
export type IntakeStop = z.output<typeof IntakeStop>;

type StopDays = Pick<IntakeStop, 'startsOn' | 'endsOn' | 'withdrawn'>;

/** Whether a stop holds on a day, its first and its last included. */
export function isStoppedOn({ startsOn, endsOn, withdrawn }: StopDays, day: CalendarDate): boolean {
  return !withdrawn && startsOn <= day && (endsOn === null || endsOn >= day);
}

/** Of the stops that hold on a day, the one that holds longest; null when none does. */
export function stopOn<Stop extends StopDays>(stops: readonly Stop[], day: CalendarDate): Stop | null {
  const [longest = null] = stops
    .filter((stop) => isStoppedOn(stop, day))
    .toSorted((a, b) => (b.endsOn ?? '9999').localeCompare(a.endsOn ?? '9999'));
  return longest;
}
