import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import { type Random, randomOf } from '../../chance/random';
import { workdayOnOrAfter } from '../../chance/workday';
import type { CaseRecords } from '../../demo-records';
import { type CaseSetting, workdayAgo } from '../case-setting';
import { acceptedReferral, arrivalOfStranger } from './arrival';
import { ageAtReferral, referralSourceAt } from './referral-origin';
import { studyVisit } from './study-visit';

type OpenStage = 'received' | 'visit-booked' | 'visited' | 'queued';
type Trait = 'self-referral' | 'missed-visit' | 'not-agreed' | 'outside-catchment' | 'too-old';
type OpenReferral = { readonly stage: OpenStage; readonly receivedDaysAgo: number; readonly trait?: Trait };

/** What lies on a team's desk today. */
const openOnes: readonly OpenReferral[] = [
  { stage: 'received', receivedDaysAgo: 1, trait: 'self-referral' },
  { stage: 'received', receivedDaysAgo: 2 },
  { stage: 'received', receivedDaysAgo: 4, trait: 'self-referral' },
  { stage: 'received', receivedDaysAgo: 6, trait: 'outside-catchment' },
  { stage: 'received', receivedDaysAgo: 26, trait: 'missed-visit' },
  { stage: 'visit-booked', receivedDaysAgo: 8 },
  { stage: 'visit-booked', receivedDaysAgo: 11, trait: 'not-agreed' },
  { stage: 'visit-booked', receivedDaysAgo: 15, trait: 'self-referral' },
  { stage: 'visit-booked', receivedDaysAgo: 19 },
  { stage: 'visited', receivedDaysAgo: 22 },
  { stage: 'visited', receivedDaysAgo: 25, trait: 'not-agreed' },
  { stage: 'visited', receivedDaysAgo: 31, trait: 'too-old' },
  { stage: 'queued', receivedDaysAgo: 44 },
  { stage: 'queued', receivedDaysAgo: 57, trait: 'outside-catchment' },
  { stage: 'queued', receivedDaysAgo: 72 },
  { stage: 'queued', receivedDaysAgo: 95 },
];

export function openReferrals(setting: CaseSetting): readonly Partial<CaseRecords>[] {
  return withLookAlike(
    openOnes.map((open, index) => caseOf(randomOf(`${setting.profile.slug}/open/${index}`), setting, open)),
  );
}

/** Somebody whom two authorities have referred: a new referral of the same name and birth date as another. */
function withLookAlike(cases: readonly Partial<CaseRecords>[]): readonly Partial<CaseRecords>[] {
  const person = (open: Partial<CaseRecords> | undefined) => open?.persons?.[0];
  const fromAuthorities = cases.filter((open) => (open.selfReferralSubmissions ?? []).length === 0);
  const twin = fromAuthorities.find((open, index) =>
    fromAuthorities.slice(0, index).some((earlier) => person(earlier)?.sex === person(open)?.sex),
  );
  const alike = fromAuthorities.map(person).find((earlier) => earlier?.sex === person(twin)?.sex);
  if (alike === undefined || twin === undefined) return cases;
  const { givenName, familyName, birthDate } = alike;
  return cases.map((open) =>
    open !== twin
      ? open
      : {
          ...open,
          persons: (open.persons ?? []).map((known) => ({
            ...known,
            ...{ givenName, familyName, birthDate, identityNumber: null, email: '' },
          })),
        },
  );
}

function caseOf(random: Random, setting: CaseSetting, open: OpenReferral): Partial<CaseRecords> {
  const { profile, today } = setting;
  const daysAgo = open.receivedDaysAgo + (open.receivedDaysAgo > 2 ? random.integer(0, 2) : 0);
  const source = sourceOf(random, open);
  const met = arrivalOfStranger(random, setting, {
    source,
    receivedOn: workdayAgo(setting, daysAgo),
    age: open.trait === 'too-old' ? profile.admittedToAge + 1 : ageAtReferral(random, source, profile.admittedToAge),
    municipality: open.trait === 'outside-catchment' ? random.pick(profile.neighbours) : profile.municipality,
  });
  const arrival =
    open.trait === 'not-agreed' ? { ...met, referral: { ...met.referral, payingAuthorityAgreed: false } } : met;
  const visits = {
    received:
      open.trait === 'missed-visit'
        ? [{ visitOn: workdayAgo(setting, 5), outcome: random.pick(['missed', 'cancelled'] as const) }]
        : [],
    'visit-booked': [{ visitOn: workdayOnOrAfter(addDays(today, random.integer(1, 9))), outcome: null }],
    visited: [{ visitOn: workdayAgo(setting, random.integer(1, 10)), outcome: 'visited' as const }],
    queued: [{ visitOn: workdayAgo(setting, Math.round(daysAgo * 0.6)), outcome: 'visited' as const }],
  }[open.stage];
  const referral =
    open.stage === 'queued'
      ? acceptedReferral(random, setting, { arrival, decidedOn: workdayAgo(setting, Math.round(daysAgo * 0.4)) })
      : arrival.referral;
  return {
    persons: [arrival.person],
    referrals: [referral],
    studyVisits: visits.map((visit) => studyVisit(random, setting, { referral, ...visit })),
    selfReferralSubmissions: arrival.submissions,
  };
}

function sourceOf(random: Random, open: OpenReferral): ReferralSource {
  if (open.trait === 'self-referral') return 'SELF';
  const source = referralSourceAt(random, 0);
  if (open.trait === 'not-agreed') return source === 'SELF' ? 'SOC' : source;
  return open.trait === 'too-old' && source !== 'FK' ? 'RD' : source;
}
