import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import type { ChangedRecord } from '../sending/use-sending-form';

export type Referral = inferOutput<typeof api.referral.get>;

/** The referral as a form changes it: the version on the page, and how to read it anew. */
export function referralRecord({ referralId, version }: Referral): ChangedRecord {
  return {
    version,
    reload: async () => {
      const options = api.referral.get.queryOptions({ referralId });
      return (await queryClient.fetchQuery({ ...options, staleTime: 0 })).version;
    },
  };
}
