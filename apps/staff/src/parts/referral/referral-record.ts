import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import type { LoadedQuery } from '../loading/loaded';
import { openingOf, useOpening } from '../protection/opening-store';
import { useWithIdentity } from '../protection/use-with-identity';
import type { ChangedRecord } from '../sending/use-sending-form';

/** Opens a referral, with the reason that was given where it asked for one. */
export function useReferral(referralId: string): LoadedQuery<Referral> {
  const { reason } = useOpening(referralId);
  return useWithIdentity(useQuery(referralQuery(referralId)), reason);
}

function referralQuery(referralId: string) {
  return api.referral.get.queryOptions({ referralId, ...openingOf(referralId) });
}

export type Referral = inferOutput<typeof api.referral.get>;

/** The referral as a form changes it: the version on the page, and how to read it anew. */
export function referralRecord({ referralId, version }: Referral): ChangedRecord {
  return {
    version,
    reload: async () => (await readReferral(referralId)).version,
  };
}

/** The referral as it stands now. */
export async function readReferral(referralId: string): Promise<Referral> {
  return await queryClient.fetchQuery({ ...referralQuery(referralId), staleTime: 0 });
}
