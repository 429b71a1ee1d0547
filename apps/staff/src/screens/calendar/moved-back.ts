import type { NewTime, WeekEntry } from './week-entry';

type MovedBack = { readonly entry: WeekEntry; readonly to: NewTime; readonly isUndo: true };

/** What moves something back to where it was, once it was moved; null where that isn't known: a group's extra meeting. */
export function movedBack(entry: WeekEntry): MovedBack | null {
  const { target, on, hours } = entry;
  if (hours === null || (target.kind === 'group' && target.plannedOn === null)) return null;
  const to = { on, startsAt: hours.startsAt };
  if (target.kind !== 'participation' || target.booking === null) return { entry, to, isUndo: true };
  const booking = { ...target.booking, version: target.booking.version + 1 };
  return { entry: { ...entry, target: { ...target, booking } }, to, isUndo: true };
}
