import { groupBy } from '../../group-by';
import { failure, type Result, success } from '../../result';
import type { CalendarDate } from '../calendar-date/calendar-date';

/** How many participations can be changed at once: more than a team has open. */
export const mostAtOnce = 500;

/** What is asked of a participation before it is changed together with others. */
export type OneOfMany = {
  readonly participationId: string;
  readonly isProtected: boolean;
  readonly closedOn: CalendarDate | null;
  readonly coachId: string;
  readonly enrolledOn: CalendarDate;
  /** The day of the first follow-up that is booked. */
  readonly bookedOn: CalendarDate | null;
};

/** Why a participation is left out of what is done to many. */
export const leftOutReasons = [
  'closed',
  'protected',
  'has-coach',
  'has-booking',
  'in-group',
  'enrolled-later',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export const leftOutLabels: Readonly<Record<LeftOutReason, string>> = {
  closed: 'avslutade',
  protected: 'med skyddade personuppgifter, som ändras var för sig i ärendet',
  'has-coach': 'som redan har den handledaren',
  'has-booking': 'som redan har en bokad uppföljning',
  'in-group': 'som redan är med i gruppen eller står i dess kö',
  'enrolled-later': 'som skrivs in senare än den dagen',
};

/** What stands in the way of changing any of many: who is protected is changed where somebody has said why they open the case. */
function barOfAny({ closedOn, isProtected }: OneOfMany): LeftOutReason | null {
  if (closedOn !== null) return 'closed';
  return isProtected ? 'protected' : null;
}

export function barToCoach(one: OneOfMany, coachId: string): LeftOutReason | null {
  return barOfAny(one) ?? (one.coachId === coachId ? 'has-coach' : null);
}

export function barToBooking(one: OneOfMany): LeftOutReason | null {
  return barOfAny(one) ?? (one.bookedOn === null ? null : 'has-booking');
}

/** `inGroup`: those who have a place in the group or wait for one. */
export function barToPlace(one: OneOfMany, inGroup: ReadonlySet<string>, day: CalendarDate): LeftOutReason | null {
  if (inGroup.has(one.participationId)) return barOfAny(one) ?? 'in-group';
  return barOfAny(one) ?? (day < one.enrolledOn ? 'enrolled-later' : null);
}

export type Divided<One> = {
  readonly included: readonly One[];
  /** In the order of the reasons. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
};

/** Those that something is done to, in their order, and how many are left out and why. */
export function dividedBy<One>(many: readonly One[], barOf: (one: One) => LeftOutReason | null): Divided<One> {
  const byBar = groupBy(many, barOf);
  return {
    included: byBar.get(null) ?? [],
    leftOut: leftOutReasons.flatMap((reason) => {
      const count = byBar.get(reason)?.length ?? 0;
      return count === 0 ? [] : [{ reason, count }];
    }),
  };
}

type GroupRoom = { readonly capacity: number; readonly taken: number; readonly waiting: number };

/**
 * Who of many gets a place in a group, in their order, and who waits. A free place is first that of who waits for it already.
 */
export function seated<One>(
  many: readonly One[],
  { capacity, taken, waiting }: GroupRoom,
): { readonly placed: readonly One[]; readonly waiting: readonly One[] } {
  const free = Math.max(0, capacity - taken - waiting);
  return { placed: many.slice(0, free), waiting: many.slice(free) };
}

const minutesOfDay = 24 * 60;

/** The times of a day for so many after each other, the first at `first`; too late when one would begin after midnight. */
export function timesAfterEachOther(
  first: string,
  minutesEach: number,
  count: number,
): Result<readonly string[], 'too-late'> {
  const [hours = 0, minutes = 0] = first.split(':').map(Number);
  const start = hours * 60 + minutes;
  if (start + minutesEach * (count - 1) >= minutesOfDay) return failure('too-late');
  return success(Array.from({ length: count }, (_, index) => timeOf(start + index * minutesEach)));
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
