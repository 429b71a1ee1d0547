import { type Random, randomOf } from '../../chance/random';
import type { CaseRecords, ReferralRecord } from '../../demo-records';
import { endReason } from '../../texts/decision-reason';
import { type CaseSetting, someCoach, workdayAgo } from '../case-setting';
import { arrivalOfStranger, someMunicipality } from './arrival';
import { ageAtReferral, referralSourceAt } from './referral-origin';
import { studyVisit } from './study-visit';

const endedPerYear = 7;

/** Referrals that never became an enrolment: declined, or withdrawn by the person or the referrer. */
export function endedReferrals(setting: CaseSetting, sinceDaysAgo: number): readonly Partial<CaseRecords>[] {
  const count = Math.floor((sinceDaysAgo / 365) * endedPerYear);
  return Array.from({ length: count }, (_, index) => {
    const random = randomOf(`${setting.profile.slug}/ended/${index}`);
    const receivedDaysAgo = 45 + Math.floor(((index + random.fraction()) / count) * (sinceDaysAgo - 60));
    return caseOf(random, setting, receivedDaysAgo);
  });
}

function caseOf(random: Random, setting: CaseSetting, receivedDaysAgo: number): Partial<CaseRecords> {
  const source = referralSourceAt(random, receivedDaysAgo);
  const arrival = arrivalOfStranger(random, setting, {
    source,
    receivedOn: workdayAgo(setting, receivedDaysAgo),
    age: ageAtReferral(random, source, setting.profile.admittedToAge),
    municipality: someMunicipality(random, setting),
  });
  const decision = random.chance(0.45) ? 'declined' : 'withdrawn';
  const visitDaysAgo = receivedDaysAgo - random.integer(7, 20);
  const referral: ReferralRecord = {
    ...arrival.referral,
    decision,
    decidedOn: workdayAgo(setting, visitDaysAgo - random.integer(1, 20)),
    decisionReason: endReason(random, decision),
    decidedById: someCoach(random, setting).id,
  };
  const outcome = random.weighted([
    ['visited', 50],
    ['missed', 12],
    ['cancelled', 13],
    [null, 25],
  ] as const);
  return {
    persons: [arrival.person],
    referrals: [referral],
    studyVisits:
      outcome === null
        ? []
        : [studyVisit(random, setting, { referral, visitOn: workdayAgo(setting, visitDaysAgo), outcome })],
    selfReferralSubmissions: arrival.submissions,
  };
}
