import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { usualFollowUpMonths } from '@kraften/domain/concepts/follow-up/follow-up';
import { randomOf } from '../chance/random';
import { workdayOnOrBefore } from '../chance/workday';
import type { CaseRecords, EnrolmentDraftRecord } from '../demo-records';
import { queuedReferrals } from './queued-referrals';

/** In a queue of at least two, the enrolment of the last one was begun on the working day before, and broken off half way. */
export function enrolmentDrafts(
  records: Pick<CaseRecords, 'persons' | 'referrals' | 'participations'>,
  today: CalendarDate,
): EnrolmentDraftRecord[] {
  const begunOn = workdayOnOrBefore(addDays(today, -1));
  const [, ...others] = queuedReferrals(records, begunOn);
  const last = others.at(-1);
  const person = records.persons.find(({ id }) => id === last?.personId);
  if (last === undefined || person === undefined) return [];
  const { teamId, referralId, decidedById } = last;
  const { identityNumber, givenName, familyName, birthDate, sex, phone, email, municipality } = person;
  const random = randomOf(`${referralId}/enrolment-draft`);
  return [
    {
      ...{ id: random.uuid(), teamId, referralId, changedById: decidedById, changedAt: `${begunOn}T13:40:00Z` },
      content: {
        ...{ participationId: random.uuid(), bookingId: random.uuid() },
        person: {
          ...{ identityNumber: identityNumber ?? '', givenName, familyName, birthDate },
          ...{ sex, phone, email, municipality },
        },
        ...{ incomeSource: 'activity-support', supportYears: 2, supportMonths: 6, consents: [] },
        ...{ coachId: decidedById, enrolledOn: begunOn },
        firstStep: 'Hälsar på en förmiddag tillsammans med sin handledare och bestämmer sedan vad som känns bra.',
        ...{ books: true, plannedOn: workdayOnOrBefore(addMonths(begunOn, usualFollowUpMonths)), plannedTime: null },
        ...{ place: '', bookedBy: 'team', insurance: null },
      },
    },
  ];
}
