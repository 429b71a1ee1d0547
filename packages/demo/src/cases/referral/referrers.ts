import type { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import { randomOf } from '../../chance/random';
import { fictionalEmail, fictionalPhone } from '../../people/contact';
import type { PersonRegister } from '../../people/person-register';
import type { TeamSlug } from '../../team-profiles';

type Referrer = { readonly name: string; readonly contact: string };

/** The case workers who refer people to a team, for each source. Nobody stands between the person and a self-referral. */
export type Referrers = Readonly<Record<Exclude<ReferralSource, 'SELF'>, readonly Referrer[]>>;

export function referrersTo(team: TeamSlug, register: PersonRegister): Referrers {
  const random = randomOf(`${team}/referrers`);
  const some = (count: number): readonly Referrer[] =>
    Array.from({ length: count }, () => {
      const { givenName, familyName } = register.name(random, random.chance(0.7) ? 'female' : 'male');
      const name = `${givenName} ${familyName}`;
      return { name, contact: `${fictionalEmail(name)}, ${fictionalPhone(random)}` };
    });
  return { AF: some(3), FK: some(4), SOC: some(5), RD: some(4), KAA: some(1), SCHOOL: some(1), OTHER: some(2) };
}
