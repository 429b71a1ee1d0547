import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import type { ChangedRecord } from '../../parts/sending/use-sending-form';

export type Queue = inferOutput<typeof api.queue.get>;
export type Queued = Queue['queue'][number];

/** The queue as a form moves somebody in it. */
export function queueRecord({ version }: Queue): ChangedRecord {
  return {
    version,
    reload: async () => (await queryClient.fetchQuery({ ...api.queue.get.queryOptions(), staleTime: 0 })).version,
  };
}

export const nameOf = ({ givenName, familyName }: Pick<Queued, 'givenName' | 'familyName'>) =>
  `${givenName} ${familyName}`;
