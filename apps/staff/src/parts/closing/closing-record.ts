import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import { openingOf, useOpening } from '../protection/opening-store';

export type ClosingRecord = inferOutput<typeof api.closing.get>;

function closingQuery(participationId: string) {
  return api.closing.get.queryOptions({ participationId, ...openingOf(participationId) });
}

/** What there is about the end of a participation that is open on the page. */
export function useClosing(participationId: string) {
  useOpening(participationId);
  return useQuery(closingQuery(participationId));
}

/** The draft of the final documentation as it is stored now. */
export async function readClosingDraft(participationId: string): Promise<ClosingRecord['draft']> {
  return (await queryClient.fetchQuery({ ...closingQuery(participationId), staleTime: 0 })).draft;
}
