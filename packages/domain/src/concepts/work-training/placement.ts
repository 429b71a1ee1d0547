import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { addMonths } from '../calendar-date/months';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import { WorkTrainingEnding } from './work-training';

const HoursPerWeek = z
  .number('Skriv hur många timmar i veckan.')
  .check(z.gt(0, 'Skriv mer än 0 timmar.'), z.lte(60, 'Skriv högst 60 timmar.'));

/** From a day on, so many hours a week. */
export const HoursChange = z.object({ from: CalendarDate, hoursPerWeek: HoursPerWeek });
export type HoursChange = z.output<typeof HoursChange>;

/** A participant's work training with an employer, as the team writes it down (placering). */
export const Placement = z.object({
  /** The employer and the place in the team's own list; null for one that isn't there. */
  employerId: z.nullable(z.uuid()),
  placeId: z.nullable(z.uuid()),
  /** The employer's name, as it was when the placement began. */
  employer: requiredText('Välj en arbetsgivare eller skriv namnet.', 120),
  /** Who looks after the participant at work. */
  supervisor: optionalText(100),
  startedOn: CalendarDate,
  /** On the first day: that is what the figures count. */
  hoursPerWeek: HoursPerWeek,
  /** How the hours have changed since, in the order of the days. */
  hoursChanges: z.array(HoursChange).check(z.maxLength(50, 'Skriv högst 50 ändringar.')),
  goal: optionalText(1000),
  plan: optionalText(4000),
  /** When the team is to look at it together with the employer and the participant; null when no day is set. */
  followUpOn: z.nullable(CalendarDate),
  /** Last day; null together with `ending` while it lasts. */
  endedOn: z.nullable(CalendarDate),
  ending: z.nullable(WorkTrainingEnding),
  /** How it ended, in a line. */
  endingNote: optionalText(300),
});
export type Placement = z.output<typeof Placement>;

/** How far ahead a placement can be written down before it begins, in months. */
const longestAhead = 6;

/**
 * Whether a placement can stand like this: it begins during the participation, its hours change after that and before it ends, and
 * the day and the way that it ended are said together. While it lasts nothing is said of its end.
 */
export function checkPlacement(
  placement: Placement,
  { enrolledOn, closedOn }: { readonly enrolledOn: CalendarDate; readonly closedOn: CalendarDate | null },
  today: CalendarDate,
): Result<Placement, readonly FieldError[]> {
  const { startedOn, hoursChanges, followUpOn, endedOn, ending } = placement;
  const errors: FieldError[] = [];
  const complain = (field: keyof Placement, message: string) => errors.push({ field, message });
  const latestStart = closedOn ?? addMonths(today, longestAhead);
  if (startedOn < enrolledOn)
    complain('startedOn', `Välj ${enrolledOn}, då deltagaren skrevs in, eller en senare dag.`);
  if (startedOn > latestStart) complain('startedOn', `Välj ${latestStart} eller en tidigare dag.`);
  const changes = hoursChanges.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const days = changes.map(({ from }) => from);
  if (days.some((day) => day <= startedOn))
    complain('hoursChanges', 'Timmarna ändras tidigast dagen efter den första.');
  else if (new Set(days).size < days.length) complain('hoursChanges', 'Skriv bara en ändring för varje dag.');
  else if (endedOn !== null && days.some((day) => day > endedOn)) {
    complain('hoursChanges', 'Ta bort ändringar efter den sista dagen.');
  }
  if (followUpOn !== null && followUpOn < startedOn) complain('followUpOn', `Välj ${startedOn} eller en senare dag.`);
  if (endedOn !== null && ending === null) complain('ending', 'Välj hur arbetsträningen slutade.');
  if (endedOn === null && ending !== null) complain('endedOn', 'Välj den sista dagen.');
  if (endedOn !== null && endedOn < startedOn) complain('endedOn', `Välj ${startedOn} eller en senare dag.`);
  if (endedOn !== null && endedOn > today) complain('endedOn', 'Välj i dag eller en dag som har varit.');
  if (errors.length > 0) return failure(errors);
  const isOver = endedOn !== null;
  return success({
    ...placement,
    hoursChanges: changes,
    followUpOn: isOver ? null : followUpOn,
    endingNote: isOver ? placement.endingNote : '',
  });
}

/** How many hours a week on a day. */
export function hoursOn(
  { hoursPerWeek, hoursChanges }: Pick<Placement, 'hoursPerWeek' | 'hoursChanges'>,
  on: CalendarDate,
): number {
  return hoursChanges.findLast(({ from }) => from <= on)?.hoursPerWeek ?? hoursPerWeek;
}

/** Whether a follow-up of a placement stands on the list of what is to do: from a week before. */
export function asksForFollowUp(
  { followUpOn, endedOn }: Pick<Placement, 'followUpOn' | 'endedOn'>,
  today: CalendarDate,
): boolean {
  return followUpOn !== null && endedOn === null && followUpOn <= addDays(today, 7);
}
