import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import { TimeOfDay } from '../study-visit/study-visit';
import { CancellationReason, GroupKind } from './group-codes';

const Place = optionalText(120);

/** A standing time: this weekday (1 = Monday … 7 = Sunday), every so many weeks counted from the week of `validFrom`. */
export const GroupTime = z.object({
  weekday: z.int().check(z.minimum(1), z.maximum(7)),
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  place: Place,
  everyWeeks: z.int().check(z.minimum(1, 'Välj minst 1 vecka.'), z.maximum(8, 'Välj högst 8 veckor.')),
  validFrom: CalendarDate,
  /** The last day on which it can be; null until further notice. */
  validTo: z.nullable(CalendarDate),
});
export type GroupTime = z.output<typeof GroupTime>;

const atAnotherTime = { heldOn: CalendarDate, startsAt: TimeOfDay, endsAt: TimeOfDay, place: Place };

/** What differs from the standing times. `plannedOn` is the day that it would have been on by them. */
export const GroupException = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('moved'), plannedOn: CalendarDate, ...atAnotherTime }),
  z.object({ kind: z.literal('cancelled'), plannedOn: CalendarDate, reason: CancellationReason }),
  z.object({ kind: z.literal('extra'), ...atAnotherTime }),
]);
export type GroupException = z.output<typeof GroupException>;

export const fewestPlaces = 1;
export const mostPlaces = 20;

/** A group as its team describes it (grupp). */
export const GroupDraft = z.object({
  name: requiredText('Skriv vad gruppen heter.', 80),
  kind: GroupKind,
  capacity: z
    .int('Skriv ett helt antal platser.')
    .check(
      z.minimum(fewestPlaces, `Skriv minst ${fewestPlaces}.`),
      z.maximum(mostPlaces, `Skriv högst ${mostPlaces}.`),
    ),
  /** The coaches who lead it. */
  leaderIds: z.array(z.string()).check(z.maxLength(20)),
  times: z.array(GroupTime).check(z.maxLength(20, 'En grupp kan ha högst 20 tider.')),
  exceptions: z.array(GroupException).check(z.maxLength(1000)),
  /** The other teams whose participants may come. */
  sharedTeamIds: z.array(z.uuid()).check(z.maxLength(20)),
  /** The last day of a group that has ended. */
  endedOn: z.nullable(CalendarDate),
});
export type GroupDraft = z.output<typeof GroupDraft>;

/** Checks what one field can't say by itself. */
export function checkedGroup(draft: GroupDraft): Result<GroupDraft, readonly FieldError[]> {
  const errors: FieldError[] = [];
  const wrongHours = ({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) =>
    endsAt <= startsAt;
  for (const time of draft.times) {
    if (wrongHours(time))
      errors.push({ field: 'times', message: `Sluttiden ${time.endsAt} är inte efter ${time.startsAt}.` });
    if (time.validTo !== null && time.validTo < time.validFrom) {
      errors.push({ field: 'times', message: `Tiden slutar gälla ${time.validTo}, innan den börjar.` });
    }
  }
  const days = draft.exceptions.flatMap((exception) => ('heldOn' in exception ? [exception.heldOn] : []));
  if (new Set(days).size < days.length) {
    errors.push({ field: 'exceptions', message: 'Gruppen har redan en träff den dagen. Välj en annan dag.' });
  }
  if (draft.exceptions.some((exception) => 'heldOn' in exception && wrongHours(exception))) {
    errors.push({ field: 'exceptions', message: 'Träffen måste sluta efter att den har börjat.' });
  }
  return errors.length > 0 ? failure(errors) : success(draft);
}
