import { type CalendarDate, calendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import type { MeetingKind } from '@kraften/domain/concepts/meeting/meeting';
import { randomOf } from '../chance/random';
import { workdayOnOrAfter } from '../chance/workday';
import type { MeetingRecord, MeetingSeatRecord, TeamLifeRecords } from '../demo-records';
import { calledAuthorities } from '../team-profiles';
import { firstShownDay, type LifeSetting } from './life-setting';

/** Three meetings of the steering group each spring and autumn; the team meets in every month but July. */
const monthsOf: Record<MeetingKind, readonly number[]> = {
  steering: [2, 4, 6, 9, 10, 12],
  team: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12],
};

/** How much likelier an authority's representative comes to the team than its manager to the steering group. */
const closerBy: Record<MeetingKind, number> = { steering: 0, team: 0.1 };

/** The meetings that were held, and who was there for the authorities that were called. */
export function meetings(setting: LifeSetting): Pick<TeamLifeRecords, 'meetings' | 'meetingSeats'> {
  const held = [...meetingsOf(setting, 'steering'), ...meetingsOf(setting, 'team')];
  return { meetings: held, meetingSeats: held.flatMap((meeting) => seatsAt(setting, meeting)) };
}

function meetingsOf(setting: LifeSetting, kind: MeetingKind): readonly MeetingRecord[] {
  const { profile, teamId, today } = setting;
  const first = firstShownDay(setting);
  return yearsFrom(first, today)
    .flatMap((year) => monthsOf[kind].map((month) => ({ year, month })))
    .map(({ year, month }) => {
      const random = randomOf(`${profile.slug}/meeting/${kind}/${year}-${month}`);
      const heldOn = workdayOnOrAfter(calendarDate(year, month, random.integer(7, 18)));
      return { id: random.uuid(), teamId, kind, heldOn };
    })
    .filter(({ heldOn }) => heldOn >= first && heldOn <= today);
}

function yearsFrom(first: CalendarDate, last: CalendarDate): readonly number[] {
  const { year } = datePartsOf(first);
  return Array.from({ length: datePartsOf(last).year - year + 1 }, (_, index) => year + index);
}

function seatsAt(setting: LifeSetting, { id, kind, heldOn }: MeetingRecord): readonly MeetingSeatRecord[] {
  const { profile, teamId, today } = setting;
  const random = randomOf(`${id}/seats`);
  const sinceFirst = daysBetween(firstShownDay(setting), heldOn) / daysBetween(firstShownDay(setting), today);
  return calledAuthorities.map((authority) => {
    const [first, last] = profile.presence[authority];
    const present = random.chance(first + (last - first) * sinceFirst + closerBy[kind]);
    return { id: random.uuid(), teamId, meetingId: id, authority, present };
  });
}
