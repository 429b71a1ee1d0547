import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { shownDays } from '../cases/case-setting';
import type { ParticipationRecord } from '../demo-records';
import type { Colleague } from '../people/staff';
import type { TeamProfile } from '../team-profiles';

/** Where and when a team works beside its cases, and who took part. */
export type LifeSetting = {
  readonly teamId: string;
  /** Who leads the team. */
  readonly lead: Colleague;
  readonly leadId: string;
  readonly coaches: readonly Colleague[];
  readonly profile: TeamProfile;
  readonly participations: readonly ParticipationRecord[];
  readonly today: CalendarDate;
};

/** The first day that the data shows of the team. */
export function firstShownDay({ profile, today }: LifeSetting): CalendarDate {
  return addDays(today, -(profile.foundedDaysAgo ?? shownDays));
}
