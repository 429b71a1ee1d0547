import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';

export type StoredEntry = inferOutput<typeof api.referenceList.get>['entries'][number];
export type EntryChange = inferOutput<typeof api.referenceList.changes>[number];

/** Reads an entry anew and gives the version that it has now; 0 for one that isn't saved. */
export async function versionOf(entryId: string): Promise<number> {
  const { entries } = await queryClient.fetchQuery({ ...api.referenceList.get.queryOptions(), staleTime: 0 });
  return entries.find((entry) => entry.entryId === entryId)?.version ?? 0;
}
