import { samePersonSignTexts } from '@kraften/domain/concepts/same-person/same-person';
import { Notice } from '@kraften/ui/feedback/notice';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { paths } from '../../app/routing/paths';
import type { Referral } from '../../parts/referral/referral-record';
import css from './referral.module.css';

/** Whom else in the team this may be. The team compares and decides. */
export function PossibleSamePersons({ referral: { referralId, possibleSame } }: { readonly referral: Referral }) {
  if (possibleSame.length === 0) return null;
  return (
    <div className={css['concerns']}>
      <Notice kind="soon" title="Kan vara samma person">
        <ul>
          {possibleSame.map(({ personId, givenName, familyName, birthDate, sign }) => (
            <li key={personId}>
              {givenName} {familyName}
              {birthDate !== null && `, född ${birthDate}`}. {samePersonSignTexts[sign]}.{' '}
              <AppLink href={paths.samePerson(referralId, personId)}>
                Jämför med {givenName} {familyName}
              </AppLink>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
