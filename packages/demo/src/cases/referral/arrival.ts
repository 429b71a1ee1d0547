import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import { eligibilityConcerns } from '@kraften/domain/concepts/eligibility/eligibility';
import type { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import { type Random, randomOf } from '../../chance/random';
import type { PersonRecord, ReferralRecord, SelfReferralSubmissionRecord } from '../../demo-records';
import { fictionalPhone } from '../../people/contact';
import { acceptanceReason } from '../../texts/decision-reason';
import { ownHope, personsHope, referrerWishes, whatWorks } from '../../texts/wishes';
import { type CaseSetting, someCoach } from '../case-setting';
import { selfReferralSubmission } from './self-referral';

/** A referral has come and nothing has been done about it. */
export type Arrival = {
  readonly person: PersonRecord;
  readonly referral: ReferralRecord;
  readonly submissions: readonly SelfReferralSubmissionRecord[];
};

type ArrivalRequest = {
  readonly source: ReferralSource;
  readonly receivedOn: CalendarDate;
  readonly age: number;
  readonly municipality: string;
};

/** How long what a resident sent in is kept beside the referral. */
const submissionsKeptDays = 730;
const identityUnknownDays = 40;

/** Somebody the team hasn't met before. */
export function arrivalOfStranger(random: Random, setting: CaseSetting, request: ArrivalRequest): Arrival {
  const { profile, team, today } = setting;
  const { age, municipality, receivedOn, source } = request;
  const person = setting.register.person(random, { teamId: team.id, profile, municipality, age, on: receivedOn });
  if (source !== 'SELF') return arrivalOf(random, setting, { person, source, receivedOn });
  const recent = daysBetween(receivedOn, today) <= identityUnknownDays;
  const ownWords = {
    ...person,
    phone: person.phone === '' ? fictionalPhone(random) : person.phone,
    identityNumber: recent ? null : person.identityNumber,
  };
  return arrivalOf(random, setting, { person: ownWords, source, receivedOn });
}

/** A referral of somebody, known or new. */
export function arrivalOf(
  random: Random,
  setting: CaseSetting,
  known: Pick<ArrivalRequest, 'source' | 'receivedOn'> & { readonly person: PersonRecord },
): Arrival {
  const { person, source, receivedOn } = known;
  const referrer = source === 'SELF' ? { name: '', contact: '' } : random.pick(setting.referrers[source]);
  const id = random.uuid();
  // By itself, so that all else stays as it is.
  const ofAssignment = randomOf(`${id}/assignment`);
  const referral: ReferralRecord = {
    id,
    teamId: setting.team.id,
    personId: person.id,
    source,
    receivedOn,
    referrerName: referrer.name,
    referrerContact: referrer.contact,
    hopes: source === 'SELF' ? '' : personsHope(ofAssignment),
    worksAlready: source === 'SELF' ? '' : whatWorks(ofAssignment),
    wishes: source === 'SELF' ? ownHope(random) : referrerWishes(random),
    payingAuthorityAgreed: source === 'SELF' ? null : payingAuthorityAgreed(random),
    decision: null,
    decidedOn: null,
    decisionReason: '',
    decidedById: null,
  };
  const sentIn = source === 'SELF' && daysBetween(receivedOn, setting.today) <= submissionsKeptDays;
  return { person, referral, submissions: sentIn ? [selfReferralSubmission(random, referral, person)] : [] };
}

/** The referral with the team's yes, and the reason where something speaks against it. */
export function acceptedReferral(
  random: Random,
  setting: CaseSetting,
  accepted: { readonly arrival: Arrival; readonly decidedOn: CalendarDate },
): ReferralRecord {
  const { team } = setting;
  const concerns = eligibilityConcerns(
    accepted.arrival.person,
    { catchment: team.catchment, admittedAges: { from: team.admittedFromAge, to: team.admittedToAge } },
    accepted.decidedOn,
  );
  return {
    ...accepted.arrival.referral,
    decision: 'accepted',
    decidedOn: accepted.decidedOn,
    decisionReason: acceptanceReason(random, concerns),
    decidedById: someCoach(random, setting).id,
  };
}

export function someMunicipality(random: Random, setting: CaseSetting): string {
  return random.chance(0.02) ? random.pick(setting.profile.neighbours) : setting.profile.municipality;
}

function payingAuthorityAgreed(random: Random): boolean | null {
  return random.weighted<boolean | null>([
    [true, 84],
    [null, 12],
    [false, 4],
  ]);
}
