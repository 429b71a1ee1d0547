import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { randomOf } from '../chance/random';
import type { CaseRecords, ReferralContactRecord } from '../demo-records';

/** Of those who were referred lately and have no visit booked, the first was called and didn't answer; the next was reached. */
export function referralContacts(
  { referrals, studyVisits, participations }: Pick<CaseRecords, 'referrals' | 'studyVisits' | 'participations'>,
  { contactedById, today }: { readonly contactedById: string; readonly today: CalendarDate },
): ReferralContactRecord[] {
  const further = new Set([...studyVisits, ...participations].map(({ referralId }) => referralId));
  const [unreached, reached] = referrals
    .filter(({ id, decision, receivedOn }) => decision === null && !further.has(id) && receivedOn < addDays(today, -2))
    .toSorted((one, other) => (one.receivedOn < other.receivedOn ? -1 : 1));
  return [
    { referral: unreached, reached: false, note: 'Ingen svarade.' },
    { referral: reached, reached: true, note: 'Vill gärna komma på studiebesök. Förmiddagar passar bäst.' },
  ].flatMap(({ referral, ...contact }) => {
    if (referral === undefined) return [];
    const contactedOn = addDays(today, -1);
    return [
      {
        ...{ id: randomOf(`${referral.id}/contact`).uuid(), teamId: referral.teamId, referralId: referral.id },
        ...{ way: 'phone', contactedOn, ...contact, contactedById, recordedAt: `${contactedOn}T13:05:00Z` },
      },
    ];
  });
}
