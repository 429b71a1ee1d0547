import { completedYears } from '@kraften/domain/concepts/calendar-date/months';
import { type Random, randomOf } from '../chance/random';
import type { CaseRecords, PersonRecord, ReferralRecord } from '../demo-records';
import { type CaseSetting, shownDays, workdayAgo } from './case-setting';
import { type EnrolledCase, enrolledCase, type Path, pathTo } from './participation/enrolled-case';
import { plannedStays, type Stay } from './participation/places';
import { type Arrival, arrivalOf, arrivalOfStranger, someMunicipality } from './referral/arrival';
import { endedReferrals } from './referral/ended-referrals';
import { openReferrals } from './referral/open-referrals';
import { ageAtReferral, referralSourceAt } from './referral/referral-origin';

/** Somebody who leaves one team for the new one. */
export type Mover = { readonly person: PersonRecord; readonly referral: ReferralRecord };

export type TeamCases = { readonly records: CaseRecords; readonly movers: readonly Mover[] };

/** All that has happened in a team. `moversIn` are those who come from other teams when it begins. */
export function teamCases(setting: CaseSetting, moversIn: readonly Mover[]): TeamCases {
  const { slug, foundedDaysAgo } = setting.profile;
  const waitingMovers = [...moversIn];
  const enrolled: EnrolledCase[] = [];
  for (const [index, stay] of plannedStays(setting.profile, moversIn.length).entries()) {
    const random = randomOf(`${slug}/case/${index}`);
    const path = pathTo(random, setting, stay);
    const mover = stay.move === 'in' ? waitingMovers.shift() : undefined;
    const arrival = mover
      ? arrivalOfMover(random, setting, { mover, path })
      : (arrivalOfReturner(random, setting, { enrolled, path }) ?? arrivalOfNew(random, setting, { stay, path }));
    enrolled.push(enrolledCase(random, setting, { arrival, path, stay }));
  }
  return {
    records: merged([
      ...enrolled.map(({ records }) => records),
      ...endedReferrals(setting, foundedDaysAgo ?? shownDays),
      ...openReferrals(setting),
    ]),
    movers: enrolled.filter(({ participation }) => participation.transferredTo !== null),
  };
}

function arrivalOfNew(random: Random, setting: CaseSetting, at: { stay: Stay; path: Path }): Arrival {
  const { receivedDaysAgo } = at.path;
  const source = referralSourceAt(random, receivedDaysAgo);
  return arrivalOfStranger(random, setting, {
    source,
    receivedOn: workdayAgo(setting, receivedDaysAgo),
    age: ageAtReferral(random, source, setting.profile.admittedToAge),
    municipality: at.stay.move === 'out' ? 'Säter' : someMunicipality(random, setting),
  });
}

/** The new team has a row of its own for the person, and a referral that keeps its first source. */
function arrivalOfMover(random: Random, setting: CaseSetting, at: { mover: Mover; path: Path }): Arrival {
  const { person, referral } = at.mover;
  return arrivalOf(random, setting, {
    person: { ...person, id: random.uuid(), teamId: setting.team.id },
    source: referral.source,
    receivedOn: workdayAgo(setting, at.path.receivedDaysAgo),
  });
}

/** Now and then it is somebody who has been in the team before. */
function arrivalOfReturner(
  random: Random,
  setting: CaseSetting,
  at: { readonly enrolled: readonly EnrolledCase[]; readonly path: Path },
): Arrival | null {
  if (!random.chance(0.04)) return null;
  const receivedOn = workdayAgo(setting, at.path.receivedDaysAgo);
  const awayOn = workdayAgo(setting, at.path.receivedDaysAgo + 240);
  const lastTimes = new Map(at.enrolled.map((time) => [time.person.id, time])).values();
  const former = [...lastTimes].filter(({ participation: { closedOn, otherReason }, person }) => {
    const gone = closedOn !== null && closedOn < awayOn;
    const mayReturn = otherReason === 'medical-rehabilitation' || otherReason === 'does-not-want-to';
    const ofAge = person.birthDate !== null && completedYears(person.birthDate, setting.today) < 60;
    return gone && mayReturn && ofAge;
  });
  if (former.length === 0) return null;
  const source = random.pick(['FK', 'SOC', 'RD'] as const);
  return arrivalOf(random, setting, { person: random.pick(former).person, source, receivedOn });
}

/** The parts as one, each person once. */
function merged(parts: readonly Partial<CaseRecords>[]): CaseRecords {
  const persons = parts.flatMap((part) => part.persons ?? []);
  return {
    persons: [...new Map(persons.map((person) => [person.id, person])).values()],
    referrals: parts.flatMap((part) => part.referrals ?? []),
    studyVisits: parts.flatMap((part) => part.studyVisits ?? []),
    participations: parts.flatMap((part) => part.participations ?? []),
    followUps: parts.flatMap((part) => part.followUps ?? []),
    selfReferralSubmissions: parts.flatMap((part) => part.selfReferralSubmissions ?? []),
  };
}
