import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { randomOf } from '../chance/random';
import type { StandingTimeRecord, TeamRecord } from '../demo-records';
import type { TeamProfile } from '../team-profiles';

/** Two times a week at which the team receives study visits. */
export function standingTimes(team: TeamRecord, profile: TeamProfile, today: CalendarDate): StandingTimeRecord[] {
  const [early = '10:00', later = '13:00'] = profile.visitTimes;
  const random = randomOf(`${profile.slug}/standing-times`);
  return (
    [
      { weekday: '2', startsAt: later, capacity: 2 },
      { weekday: '4', startsAt: early, capacity: 1 },
    ] as const
  ).map((time) => ({
    ...{ id: random.uuid(), teamId: team.id, ...time, place: profile.meetingPlace },
    ...{ validFrom: addDays(today, -400), validUntil: null, exceptedOn: [] },
  }));
}
