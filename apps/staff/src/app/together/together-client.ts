import type { TogetherDoor } from '@kraften/api/doors/together';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import type { inferRouterOutputs } from '@trpc/server';

/** What staff hear of each other. It doesn't use the session: a page that only listens lets it end. */
export const togetherClient = createTRPCClient<TogetherDoor>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url: '/trpc/together' }),
      false: httpLink({
        url: '/trpc/together',
        fetch: (input, init) => fetch(input, { ...init, signal: init?.signal ?? null, keepalive: true }),
      }),
    }),
  ],
});

export type PresentPerson = inferRouterOutputs<TogetherDoor>['beInCase'][number];

/** Something was changed: in which part of the door, and which ids; null for too many to name. */
export type NewsOfChange = {
  readonly kind: 'change';
  readonly area: string;
  readonly ids: readonly string[] | null;
  readonly origin: string | null;
};

export type News =
  | NewsOfChange
  | { readonly kind: 'presence'; readonly caseId: string; readonly people: readonly PresentPerson[] }
  | { readonly kind: 'missed' };
