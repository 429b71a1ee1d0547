import { GroupDraft } from '@kraften/domain/concepts/group/group';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api, apiClient } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import { refreshGroups } from '../../app/api/refresh';
import type { ChangedRecord } from '../sending/use-sending-form';

/** A group as the list has it: what it is and when it meets, without anybody's name but the leaders'. */
export type ListedGroup = inferOutput<typeof api.group.list>['groups'][number];
export type Group = inferOutput<typeof api.group.get>;

export function useGroup(groupId: string) {
  return useQuery(api.group.get.queryOptions({ groupId }));
}

/** The group as a form changes it: the version on the page, and how to read it anew. */
export function groupRecord({ groupId, version }: Pick<ListedGroup, 'groupId' | 'version'>): ChangedRecord {
  return {
    version,
    reload: async () =>
      (await queryClient.fetchQuery({ ...api.group.get.queryOptions({ groupId }), staleTime: 0 })).version,
  };
}

/** What of a group its team decides. */
export function draftOf(group: GroupDraft): GroupDraft {
  return GroupDraft.parse(group);
}

/** Saves a group, new (version 0) or changed. */
export async function sendGroup(groupId: string, draft: GroupDraft, version: number): Promise<void> {
  await apiClient.group.save.mutate({ ...draft, groupId, version });
  await refreshGroups();
}
