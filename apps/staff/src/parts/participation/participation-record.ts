import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import type { LoadedQuery } from '../loading/loaded';
import { openingOf, useOpening } from '../protection/opening-store';
import { useWithIdentity } from '../protection/use-with-identity';
import type { ChangedRecord } from '../sending/use-sending-form';

/** Opens a case, with the reason that was given where it asked for one. */
export function useParticipation(participationId: string, enabled = true): LoadedQuery<Participation> {
  const { reason } = useOpening(participationId);
  return useWithIdentity(useQuery({ ...participationQuery(participationId), enabled }), reason);
}

function participationQuery(participationId: string) {
  return api.participation.get.queryOptions({ participationId, ...openingOf(participationId) });
}

export type Participation = inferOutput<typeof api.participation.get>;

/** The participation as a form changes it: the version on the page, and how to read it anew. */
export function participationRecord({ participationId, version }: Participation): ChangedRecord {
  return {
    version,
    reload: async () => (await readParticipationAnew(participationId)).version,
  };
}

export async function readParticipationAnew(participationId: string): Promise<Participation> {
  return await queryClient.fetchQuery({ ...participationQuery(participationId), staleTime: 0 });
}
