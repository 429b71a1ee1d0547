import { mayHaveClosedMore } from '@kraften/domain/concepts/participation/participant-list';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';

export type ListedParticipation = inferOutput<typeof api.participation.list>[number];

const none: readonly never[] = [];

/**
 * Everyone who is or has been enrolled. Of a team that has closed many, those that go on and the latest come first, and the others
 * when the page has shown them.
 */
export function useListedParticipations() {
  const first = useQuery(api.participation.list.queryOptions({ part: 'first' }));
  const hasMore = first.data !== undefined && mayHaveClosedMore(first.data);
  // Not beside the first: calls made at once share one answer, and the first would wait for the last.
  const all = useQuery({ ...api.participation.list.queryOptions({ part: 'all' }), enabled: hasMore });
  return {
    first,
    all,
    rows: (hasMore ? all.data : undefined) ?? first.data ?? none,
    /** Whether the rows are all there are; all that are open are there as soon as `first` is. */
    isWhole: first.data !== undefined && (!hasMore || all.data !== undefined),
    isPending: first.isPending || (hasMore && all.isPending),
  };
}
