import { eachDay } from './each-day';
import { sharedFamilyName } from './family-names';
import type { AccessGround, CaseAccess } from './logged-access';
import type { UnusualAccess } from './unusual-access';
import { unusualOf } from './unusual-of';

/** A user in the case of somebody who may be a relative: one finding for each person and day. */
export function foundSameFamilyName(
  accesses: readonly CaseAccess[],
  { userNames, persons }: AccessGround,
): readonly UnusualAccess[] {
  return eachDay(accesses, ({ personId }) => personId).flatMap((group) => {
    const [first] = group;
    const userName = userNames.get(first?.userId ?? '');
    const person = persons.get(first?.personId ?? '');
    if (userName === undefined || person === undefined) return [];
    const shared = sharedFamilyName(userName, person.familyName);
    if (shared === null) return [];
    const doubt = shared.isCommon ? ', men namnet är vanligt' : '';
    const seen = person.isProtected ? 'har samma efternamn' : `heter båda ${shared.name}`;
    return unusualOf('same-family-name', group, `Användaren och personen ${seen}. De kan vara släkt${doubt}.`);
  });
}
