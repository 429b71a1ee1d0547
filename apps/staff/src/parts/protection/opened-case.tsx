import type { ComponentProps } from 'react';
import { fieldErrorsIn } from '../../app/api/failure';
import { Loaded } from '../loading/loaded';
import { OpeningForm } from './opening-form';

type OpenedCaseProps<Data> = ComponentProps<typeof Loaded<Data>> & {
  /** Of the participation or referral that is opened. */
  readonly recordId: string;
};

/** Shows a case, or first asks why it is opened when the person has protected identity. */
export function OpenedCase<Data>({ recordId, ...loaded }: OpenedCaseProps<Data>) {
  const { query, heading } = loaded;
  if (query.data !== undefined || !fieldErrorsIn(query.error).some(({ field }) => field === 'reason')) {
    return <Loaded {...loaded} />;
  }
  return (
    <>
      {heading}
      <OpeningForm recordId={recordId} />
    </>
  );
}
