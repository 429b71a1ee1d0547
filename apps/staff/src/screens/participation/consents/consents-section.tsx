import { Consents } from '../../../parts/consent/consents';
import { PersonRights } from '../../../parts/person-rights/person-rights';
import { useOpenCase } from '../open-case';

/** What the participant has said yes to, and what has been corrected and objected to. */
export function ConsentsSection() {
  const { participationId, person } = useOpenCase();
  if (person.isDisposed) return null;
  return (
    <>
      <Consents participationId={participationId} />
      <PersonRights personId={person.personId} />
    </>
  );
}
