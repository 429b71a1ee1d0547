import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays, daysBetween, weekdayOf } from '../calendar-date/day-number';
import { swedishHoliday } from '../calendar-date/swedish-holidays';
import type { GroupDraft, GroupException, GroupTime } from './group';
import type { CancellationReason } from './group-codes';

/** A meeting of a group that its times and exceptions give (träff). */
export type Occurrence = {
  /** The day that it is on. */
  readonly heldOn: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  /** The day that it would have been on by the standing times; null for an extra one. */
  readonly plannedOn: CalendarDate | null;
  /** Why it is cancelled; null when it is on. */
  readonly cancelled: CancellationReason | null;
};

type Planned = Pick<GroupDraft, 'times' | 'exceptions' | 'endedOn'>;

/**
 * The group's meetings from one day to another, both included, the first one first. A standing time leaves Swedish holidays out;
 * a meeting that was moved to a holiday, or is an extra one, stands. A group has at most one meeting a day.
 */
export function occurrencesBetween(group: Planned, from: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  const byDay = new Map<CalendarDate, Occurrence>();
  const add = (occurrence: Occurrence) => {
    const { heldOn } = occurrence;
    const before = byDay.get(heldOn);
    if (before === undefined || before.cancelled !== null) byDay.set(heldOn, occurrence);
  };
  for (const exception of group.exceptions) {
    if (exception.kind !== 'cancelled' && isWithin(exception.heldOn, from, to)) add(anotherTime(exception));
  }
  for (const time of group.times) {
    for (const planned of standing(time, from, to)) {
      const exception = group.exceptions.find((each) => 'plannedOn' in each && each.plannedOn === planned.heldOn);
      if (exception?.kind === 'moved') continue;
      if (exception?.kind === 'cancelled') {
        if (!byDay.has(planned.heldOn)) byDay.set(planned.heldOn, { ...planned, cancelled: exception.reason });
      } else add(planned);
    }
  }
  const { endedOn } = group;
  return [...byDay.values()]
    .filter(({ heldOn }) => endedOn === null || heldOn <= endedOn)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}

/** The meeting that the group has on a day; null when it has none. */
export function occurrenceOn(group: Planned, day: CalendarDate): Occurrence | null {
  return occurrencesBetween(group, day, day)[0] ?? null;
}

/** The meeting that the standing times give on a day, wherever it has been moved; null when there is none. */
export function occurrencePlannedOn(group: Planned, plannedOn: CalendarDate): Occurrence | null {
  const moved = group.exceptions.find((each) => each.kind === 'moved' && each.plannedOn === plannedOn);
  if (moved?.kind === 'moved') return anotherTime(moved);
  const there = occurrenceOn(group, plannedOn);
  return there?.plannedOn === plannedOn ? there : null;
}

function anotherTime(exception: Exclude<GroupException, { readonly kind: 'cancelled' }>): Occurrence {
  const { heldOn, startsAt, endsAt, place } = exception;
  const plannedOn = exception.kind === 'moved' ? exception.plannedOn : null;
  return { heldOn, startsAt, endsAt, place, plannedOn, cancelled: null };
}

function standing(time: GroupTime, from: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  const { weekday, everyWeeks, validFrom, validTo, startsAt, endsAt, place } = time;
  // Counted from the week of the first day, so that "every other week" keeps its weeks.
  const first = addDays(validFrom, weekday - weekdayOf(validFrom));
  const step = everyWeeks * 7;
  const skipped = Math.max(0, Math.ceil(daysBetween(first, from) / step));
  const last = validTo !== null && validTo < to ? validTo : to;
  const days: Occurrence[] = [];
  for (let day = addDays(first, skipped * step); day <= last; day = addDays(day, step)) {
    if (day < validFrom || swedishHoliday(day) !== null) continue;
    days.push({ heldOn: day, startsAt, endsAt, place, plannedOn: day, cancelled: null });
  }
  return days;
}

function isWithin(day: CalendarDate, from: CalendarDate, to: CalendarDate): boolean {
  return from <= day && day <= to;
}

/**
 * The exceptions after a meeting was moved, cancelled or put back: what was said of it before is replaced.
 *
 * @param change null puts it back on its standing time; an extra meeting is then gone
 */
export function withChange(
  exceptions: readonly GroupException[],
  { heldOn, plannedOn }: Pick<Occurrence, 'heldOn' | 'plannedOn'>,
  change: OccurrenceChange | null,
): GroupException[] {
  const others = exceptions.filter((each) =>
    plannedOn === null
      ? !(each.kind === 'extra' && each.heldOn === heldOn)
      : !('plannedOn' in each && each.plannedOn === plannedOn),
  );
  if (change === null) return others;
  if (change.kind === 'cancelled') return plannedOn === null ? others : [...others, { ...change, plannedOn }];
  const { kind: _, ...time } = change;
  return [...others, plannedOn === null ? { kind: 'extra', ...time } : { kind: 'moved', plannedOn, ...time }];
}

export type OccurrenceChange =
  | { readonly kind: 'cancelled'; readonly reason: CancellationReason }
  | ({ readonly kind: 'moved' } & Pick<Occurrence, 'heldOn' | 'startsAt' | 'endsAt' | 'place'>);
