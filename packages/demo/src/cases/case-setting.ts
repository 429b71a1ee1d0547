import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { Random } from '../chance/random';
import { workdayOnOrBefore } from '../chance/workday';
import type { TeamRecord } from '../demo-records';
import type { PersonRegister } from '../people/person-register';
import type { Colleague } from '../people/staff';
import type { TeamProfile } from '../team-profiles';
import type { Referrers } from './referral/referrers';

/** Where and when a team's cases take place. */
export type CaseSetting = {
  readonly team: TeamRecord;
  readonly profile: TeamProfile;
  readonly lead: Colleague;
  readonly coaches: readonly Colleague[];
  readonly referrers: Referrers;
  readonly register: PersonRegister;
  readonly today: CalendarDate;
};

/** The ten years that the data shows. */
export const shownDays = 3652;

/** The last working day that was at least so many days ago. */
export function workdayAgo(setting: CaseSetting, days: number): CalendarDate {
  return workdayOnOrBefore(addDays(setting.today, -days));
}

/** A coach of the team; the team lead has a few participants too. */
export function someCoach(random: Random, setting: CaseSetting): Colleague {
  return random.chance(0.12) ? setting.lead : random.pick(setting.coaches);
}
