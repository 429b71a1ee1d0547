import { BaseData } from '../../../parts/base-data/base-data';
import { useOpenCase } from '../open-case';

/** Who the participant is, how to reach them, and what held at enrolment: now and before. */
export function BaseDataSection() {
  const { participationId, person, referralId } = useOpenCase();
  return (
    <BaseData
      {...{ participationId, referralId }}
      personId={person.personId}
      mayChange={!person.isDisposed && person.mergedIntoId === null}
    />
  );
}
