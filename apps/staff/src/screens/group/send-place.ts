import type { inferInput } from '@trpc/tanstack-react-query';
import { type api, apiClient } from '../../app/api/api-client';
import { refreshGroups } from '../../app/api/refresh';

type Input = inferInput<typeof api.group.place>;
type Place = Omit<Input, 'place'> & Input['place'];

/** Gives, ends or changes a participant's place, or their place in the queue. */
export async function sendPlace(of: Place): Promise<void> {
  const { groupId, participationId, memberId, version, askedOn, joinedOn, leftOn } = of;
  const place = { askedOn, joinedOn, leftOn };
  await apiClient.group.place.mutate({ groupId, participationId, memberId, version, place });
  await refreshGroups();
}
