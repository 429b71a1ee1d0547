import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';

export type StoredEntry = inferOutput<typeof api.referenceList.get>['entries'][number];
export type EntryChange = inferOutput<typeof api.referenceList.changes>[number];

type Addressed = { readonly entryId: string | undefined; readonly list: string; readonly code: string };

/**
 * Reads an entry anew and gives the version that it has now; 0 for one that isn't saved. One without an id is found by its code,
 * which somebody else may have been the first to set.
 */
export async function versionOf({ entryId, list, code }: Addressed): Promise<number> {
  const { entries } = await queryClient.fetchQuery({ ...api.referenceList.get.queryOptions(), staleTime: 0 });
  const isIt = (entry: StoredEntry) =>
    entryId === undefined ? entry.list === list && entry.code === code : entry.entryId === entryId;
  return entries.find(isIt)?.version ?? 0;
}
