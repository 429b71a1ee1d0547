import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import type { ChangedRecord } from '../sending/use-sending-form';

export type Participation = inferOutput<typeof api.participation.get>;

/** The participation as a form changes it: the version on the page, and how to read it anew. */
export function participationRecord({ participationId, version }: Participation): ChangedRecord {
  return {
    version,
    reload: async () => {
      const options = api.participation.get.queryOptions({ participationId });
      return (await queryClient.fetchQuery({ ...options, staleTime: 0 })).version;
    },
  };
}
