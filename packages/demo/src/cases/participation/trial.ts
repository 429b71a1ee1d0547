import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { trialEndsOn } from '@kraften/domain/concepts/trial-period/trial-period';
import type { Random } from '../../chance/random';
import { workdayOnOrBefore } from '../../chance/workday';
import type { ParticipationRecord } from '../../demo-records';
import type { CaseSetting } from '../case-setting';

type Span = { readonly enrolledOn: CalendarDate; readonly closedOn: CalendarDate | null };

const undecided = { trialDecision: null, trialDecidedOn: null } as const;

/** How the trial period ended: decided for everybody for whom it is past, save some of the last two weeks. */
export function trial(
  random: Random,
  setting: CaseSetting,
  span: Span,
): Pick<ParticipationRecord, 'trialDecision' | 'trialDecidedOn'> {
  const endsOn = trialEndsOn(span.enrolledOn, setting.team.trialMonths);
  const [daysBefore, left] = [random.integer(0, 6), random.chance(0.7)];
  if (span.closedOn !== null && span.closedOn <= addDays(endsOn, 10)) {
    return { trialDecision: 'end', trialDecidedOn: span.closedOn };
  }
  const justPast = endsOn >= addDays(setting.today, -14);
  if (endsOn > setting.today || (justPast && left)) return undecided;
  return { trialDecision: 'continue', trialDecidedOn: workdayOnOrBefore(addDays(endsOn, -daysBefore)) };
}
