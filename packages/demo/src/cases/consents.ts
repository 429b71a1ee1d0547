import type { Authority } from '@kraften/domain/concepts/authority/authority';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import type { ConsentCategory, ConsentPurpose } from '@kraften/domain/concepts/consent/consent-codes';
import { usualConsentMonths } from '@kraften/domain/concepts/consent/given-consent';
import { type Random, randomOf } from '../chance/random';
import type { CaseRecords, ConsentRecord, ConsentRecords, ParticipationRecord } from '../demo-records';
import { colleagues } from '../people/staff';
import type { TeamSlug } from '../team-profiles';

/** What those who take part today have consented to: each year anew, a few have taken it back, and some were never asked. */
export function teamConsents(cases: CaseRecords, team: TeamSlug, today: CalendarDate): ConsentRecords {
  const sources = new Map(cases.referrals.map(({ id, source }) => [id, source]));
  const given = cases.participations
    .filter(({ closedOn, enrolledOn }) => closedOn === null && enrolledOn < today)
    .flatMap((participation) => {
      const source = sources.get(participation.referralId);
      const referring = source === undefined || source === 'SELF' || source === 'OTHER' ? 'FK' : source;
      return consentsOf({ participation, team, referring, today });
    });
  return {
    consents: given.map(({ consent }) => consent),
    consentWithdrawals: given.flatMap(({ consent, takenBack }) =>
      takenBack
        ? [
            {
              id: randomOf(`${consent.id}/withdrawal`).uuid(),
              teamId: consent.teamId,
              consentId: consent.id,
              withdrawnById: consent.recordedById,
              withdrawnAt: `${today}T00:00:00Z`,
            },
          ]
        : [],
    ),
  };
}

type Asked = {
  readonly participation: ParticipationRecord;
  readonly team: TeamSlug;
  readonly referring: Authority;
  readonly today: CalendarDate;
};

type Given = { readonly consent: ConsentRecord; readonly takenBack: boolean };

function consentsOf(asked: Asked): readonly Given[] {
  const random = randomOf(`${asked.participation.id}/consents`);
  const give = (chance: number, to: Recipient): readonly Given[] =>
    random.chance(chance) ? yearly(random, asked, to) : [];
  const others = (['FK', 'AF'] as const).filter((authority) => authority !== asked.referring);
  return [
    ...give(0.85, { authority: asked.referring, purpose: 'lift-secrecy', categories: shared(random) }),
    ...others.flatMap((authority) =>
      give(0.35, { authority, purpose: 'lift-secrecy', categories: ['participation', 'follow-ups'] }),
    ),
    ...give(0.6, {
      ...{ authority: 'FK', purpose: 'follow-up-register' },
      categories: ['participation', 'income', 'closing'],
    }),
  ];
}

type Recipient = {
  readonly authority: Authority;
  readonly purpose: ConsentPurpose;
  readonly categories: ConsentCategory[];
};

/** At the enrolment, and again each year; what was said a year ago has run out. */
function yearly(random: Random, { participation, team, today }: Asked, to: Recipient): readonly Given[] {
  const { teamId, personId, coachId, enrolledOn } = participation;
  const days: CalendarDate[] = [];
  for (let on = enrolledOn; on < today; on = addDays(addMonths(on, usualConsentMonths), 1)) days.push(on);
  const witnesses = colleagues(team, 'coach').filter(({ id }) => id !== coachId);
  return days.map((givenOn, index) => {
    const form = random.pick(['paper', 'paper', 'digital', 'oral'] as const);
    const isLast = index === days.length - 1;
    return {
      takenBack: isLast && random.chance(0.08),
      consent: {
        ...{ id: random.uuid(), teamId, personId, ...to, form, givenOn, recordedById: coachId },
        validUntil: addMonths(givenOn, usualConsentMonths),
        keptAt: form === 'oral' ? '' : form === 'paper' ? 'Pärmen Samtycken' : 'E-tjänsten',
        witness: form === 'oral' ? random.pick(witnesses).name : '',
        recordedAt: `${givenOn}T10:20:00Z`,
      },
    };
  });
}

function shared(random: Random): ConsentCategory[] {
  const some: readonly (readonly [ConsentCategory, number])[] = [
    ['contact', 0.6],
    ['participation', 1],
    ['income', 0.4],
    ['follow-ups', 1],
    ['closing', 0.3],
  ];
  return some.filter(([, chance]) => random.chance(chance)).map(([category]) => category);
}
