import type { RepresentativeDoor } from '@kraften/api/doors/representative';
import type { StaffDoor } from '@kraften/api/doors/staff';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { askForProof } from '../session/ask-for-proof';
import { fetchSignedIn } from '../session/fetch-signed-in';
import { windowId } from '../together/window-id';
import { queryClient } from './query-client';

/** Calls the staff door. Always by POST, so that nothing about a person stands in an address. */
export const apiClient = createTRPCClient<StaffDoor>({
  links: [
    askForProof,
    httpBatchLink({
      ...{ url: '/trpc/staff', methodOverride: 'POST', maxItems: 20, fetch: fetchSignedIn },
      headers: { 'x-kraften-window': windowId },
    }),
  ],
});

/** The same calls as options for `useQuery`. */
export const api = createTRPCOptionsProxy<StaffDoor>({ client: apiClient, queryClient });

/** The calls of whoever represents an authority, through the door that is theirs. */
export const representativeApi = createTRPCOptionsProxy<RepresentativeDoor, { keyPrefix: true }>({
  // Both doors have an account.whoAmI, and one answer must not stand for the other's.
  keyPrefix: 'representative',
  client: createTRPCClient<RepresentativeDoor>({
    links: [httpBatchLink({ url: '/trpc/representative', methodOverride: 'POST', maxItems: 20, fetch: fetchSignedIn })],
  }),
  queryClient,
});
